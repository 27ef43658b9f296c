#include "translations/glossary.h"

#include "translations/embedded_glossary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sala {
namespace {

QStringList strings(const QJsonValue &value) {
    QStringList list;
    for (const QJsonValue item : value.toArray()) {
        list.append(item.toString());
    }
    return list;
}

QMap<Language, QStringList> byLanguage(const QJsonObject &object) {
    QMap<Language, QStringList> words;
    for (const Language language : kLanguages) {
        words.insert(language, strings(object.value(code(language))));
    }
    return words;
}

Glossary parsed() {
    const QJsonObject source = QJsonDocument::fromJson(QByteArray(kGlossaryJson)).object();
    Glossary glossary;
    for (const QJsonValue term : source.value(QLatin1String("terms")).toArray()) {
        glossary.terms.append({byLanguage(term.toObject())});
    }
    glossary.latinNames = strings(source.value(QLatin1String("names")));
    glossary.avoided = byLanguage(source.value(QLatin1String("avoid")).toObject());
    return glossary;
}

bool isInsideWord(const QString &text, int from, int to) {
    const auto isLatin = [&](int at) { return at >= 0 && at < text.size() && text[at].isLetter() && text[at].script() == QChar::Script_Latin; };
    return (isLatin(from - 1) && isLatin(from)) || (isLatin(to - 1) && isLatin(to));
}

/// Where `form` stands as a word of its own.
QList<GlossaryFinding> places(const QString &text, const QString &form, const QString &wanted) {
    QList<GlossaryFinding> found;
    for (qsizetype at = text.indexOf(form, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(form, at + 1, Qt::CaseInsensitive)) {
        const GlossaryFinding place{int(at), int(at + form.size()), text.mid(at, form.size()), wanted};
        if (!isInsideWord(text, place.from, place.to)) {
            found.append(place);
        }
    }
    return found;
}

bool overlaps(const QList<GlossaryFinding> &taken, const GlossaryFinding &place) {
    return std::any_of(taken.begin(), taken.end(),
                       [&](const GlossaryFinding &other) { return place.from < other.to && place.to > other.from; });
}

struct Form {
    QString text;
    const GlossaryTerm *term;
};

/// The longest first.
QList<Form> formsOf(Language language) {
    QList<Form> forms;
    for (const GlossaryTerm &term : glossary().terms) {
        for (const QString &form : term.forms.value(language)) {
            forms.append({form, &term});
        }
    }
    std::stable_sort(forms.begin(), forms.end(), [](const Form &a, const Form &b) { return a.text.size() > b.text.size(); });
    return forms;
}

} // namespace

const Glossary &glossary() {
    static const Glossary kGlossary = parsed();
    return kGlossary;
}

QList<GlossaryFinding> missedTerms(const QString &source, Language sourceLanguage, const QString &translation, Language language) {
    if (translation.trimmed().isEmpty() || sourceLanguage == language) {
        return {};
    }
    QList<GlossaryFinding> taken; // names and terms, whatever the translation says
    for (const QString &name : glossary().latinNames) {
        taken += places(source, name, {});
    }
    QList<GlossaryFinding> missed;
    for (const Form &form : formsOf(sourceLanguage)) {
        const QStringList wanted = form.term->forms.value(language);
        const bool isUsed = std::any_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return translation.contains(word, Qt::CaseInsensitive);
        });
        for (const GlossaryFinding &place : places(source, form.text, wanted.value(0))) {
            if (!overlaps(taken, place)) {
                taken.append(place);
                missed += isUsed || wanted.isEmpty() ? QList<GlossaryFinding>() : QList<GlossaryFinding>{place};
            }
        }
    }
    std::sort(missed.begin(), missed.end(), [](const GlossaryFinding &a, const GlossaryFinding &b) { return a.from < b.from; });
    return missed;
}

QList<GlossaryFinding> avoidedWords(const QString &text, Language language) {
    QList<GlossaryFinding> found;
    for (const QString &word : glossary().avoided.value(language)) {
        found += places(text, word, {});
    }
    return found;
}

} // namespace sala
