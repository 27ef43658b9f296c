#include "app/commands/text_check.h"

#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"
#include "media/text/mixed_scripts.h"
#include "media/text/written_language.h"
#include "media/text/zawgyi.h"

#include <QMap>

namespace sala {
namespace {

/// A text and what it is called in a report.
struct Named {
    QString name;
    QString body;
    std::optional<Language> language; ///< what it is to be in, where that is known
};

void checkReading(const QString &owner, const QString &name, const BurmeseReading &reading,
                  QList<Finding> &findings) {
    if (reading.encoding == Encoding::Unicode) {
        return;
    }
    const bool isUnsure = reading.encoding == Encoding::Unsure;
    findings.append(
        {isUnsure ? Severity::Note : Severity::Warning,
         isUnsure ? QStringLiteral("text-zawgyi-unsure") : QStringLiteral("text-zawgyi"), owner,
         QStringLiteral("the %1 %2; as it is: %3; read as Zawgyi: %4")
             .arg(name, isUnsure ? QStringLiteral("could be Zawgyi") : QStringLiteral("is Zawgyi"),
                  reading.asUnicode, reading.asZawgyi)});
}

/// What one thing says was mostly written by one hand.
void checkOwner(const QString &owner, const QList<Named> &texts, QList<Finding> &findings) {
    QStringList bodies;
    for (const Named &text : texts) {
        bodies.append(text.body);
    }
    const QList<BurmeseReading> readings = readBurmeseTogether(bodies);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        checkReading(owner, texts[i].name, readings[i], findings);
        const auto &language = texts[i].language;
        if (const auto written = language ? writtenForAnother(texts[i].body, *language) : std::nullopt) {
            findings.append({Severity::Warning, QStringLiteral("text-other-language"), owner,
                             QStringLiteral("the %1: %2")
                                 .arg(texts[i].name, describeOtherLanguage(*written, *language))});
        }
        for (const MixedWord &word : mixedWords(texts[i].body)) {
            findings.append({Severity::Warning, QStringLiteral("text-mixed"), owner,
                             QStringLiteral("in the %1, %2").arg(texts[i].name, describe(word))});
        }
    }
}

} // namespace

Result<QList<Finding>> checkTexts(Library &library) {
    const auto texts = TextRepository(library).all();
    const auto works = WorkRepository(library).all();
    if (!texts || !works) {
        return tl::unexpected(!texts ? texts.error() : works.error());
    }
    QMap<QString, QList<Named>> owners;
    for (const Text &text : *texts) {
        owners[text.key.owner.text()].append(
            {name(text.key.field) + QStringLiteral(" in ") + code(text.key.language), text.body,
             text.key.language});
    }
    for (const Work &work : *works) {
        owners[work.id.text()] += {{QStringLiteral("creator"), work.creator, {}},
                                   {QStringLiteral("copyright"), work.copyright, {}}};
    }
    QList<Finding> findings;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        checkOwner(owner.key(), owner.value(), findings);
    }
    return findings;
}

} // namespace sala
