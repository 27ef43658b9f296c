#include "tests/media/glossary_terms.h"

#include <QRegularExpression>

#include <algorithm>

namespace sala::test {

QList<EnglishForm> englishForms(const Glossary &glossary) {
    QList<EnglishForm> forms;
    for (const GlossaryTerm &term : glossary.terms) {
        for (const QString &form : term.forms.value(Language::English)) {
            forms.append({form, &term});
        }
    }
    std::sort(forms.begin(), forms.end(),
              [](const EnglishForm &a, const EnglishForm &b) { return a.form.size() > b.form.size(); });
    return forms;
}

QList<const GlossaryTerm *> termsIn(QString english, const QList<EnglishForm> &forms) {
    QList<const GlossaryTerm *> found;
    for (const EnglishForm &candidate : forms) {
        const QRegularExpression word(
            QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(candidate.form)),
            QRegularExpression::CaseInsensitiveOption);
        if (english.contains(word)) {
            english.replace(word, QStringLiteral("_"));
            found.append(candidate.term);
        }
    }
    return found;
}

bool usesOneOf(const QString &text, const QStringList &forms) {
    return std::any_of(forms.begin(), forms.end(), [&](const QString &form) { return text.contains(form); });
}

QString withoutKeptNames(QString english, const QString &translation, const Glossary &glossary) {
    for (const QString &name : glossary.latinNames) {
        if (translation.contains(name)) {
            english.remove(name);
        }
    }
    return english;
}

} // namespace sala::test
