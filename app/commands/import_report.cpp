#include "app/commands/import_report.h"

#include "app/commands/captions_command.h"
#include "app/commands/command.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sala {
namespace {

QJsonArray reportTexts(const QList<ImportedTexts> &texts) {
    QJsonArray rows;
    for (const ImportedTexts &photograph : texts) {
        for (const MetadataReading &field : photograph.readings) {
            QJsonObject row = readingJson(field.reading);
            row.insert(QStringLiteral("file"), photograph.file);
            row.insert(QStringLiteral("field"), field.field);
            rows.append(row);
            const bool isLeftOut = field.reading.encoding == Encoding::Unsure;
            printError(QStringLiteral("%1: %2: %3%4")
                           .arg(photograph.file, field.field, readingSentence(field.reading),
                                isLeftOut
                                    ? QStringLiteral("; left out: bring it in with `captions import`, or say "
                                                     "--zawgyi keep or convert in a new library")
                                    : QString()));
        }
    }
    return rows;
}

QJsonArray reportRemarks(const QList<ImportedTexts> &texts) {
    QJsonArray rows;
    for (const ImportedTexts &photograph : texts) {
        for (const QString &remark : photograph.remarks) {
            rows.append(
                QJsonObject{{QStringLiteral("file"), photograph.file}, {QStringLiteral("detail"), remark}});
            printError(photograph.file + QStringLiteral(": ") + remark);
        }
    }
    return rows;
}

QJsonArray reportProblems(const Imported &imported) {
    QJsonArray rows;
    for (const ImportProblem &problem : imported.pictures.problems + imported.films.problems) {
        rows.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                {QStringLiteral("detail"), problem.error.detail}});
        printError(QStringLiteral("%1: %2").arg(problem.file, problem.error.detail));
    }
    return rows;
}

/// What a reader of subtitles had to say about files that came in.
QJsonArray reportSubtitles(const QList<ImportedSubtitles> &files) {
    QJsonArray rows;
    for (const ImportedSubtitles &file : files) {
        for (const QString &remark : file.remarks) {
            rows.append(QJsonObject{{QStringLiteral("file"), file.file}, {QStringLiteral("detail"), remark}});
            printError(QStringLiteral("%1: %2").arg(file.file, remark));
        }
    }
    return rows;
}

QJsonArray works(const Imported &imported) {
    QJsonArray rows;
    for (const WorkId &id : imported.pictures.imported + imported.films.imported) {
        rows.append(id.text());
    }
    return rows;
}

void printCounts(const Imported &imported) {
    const auto &[pictures, films] = imported;
    print(
        QStringLiteral("%1 photographs and %2 films added, %3 were in the library already, %4 files left out")
            .arg(pictures.imported.size())
            .arg(films.imported.size())
            .arg(pictures.duplicates.size() + films.duplicates.size())
            .arg(pictures.problems.size() + films.problems.size()));
    if (!films.subtitles.isEmpty()) {
        print(QStringLiteral("%1 subtitle files added").arg(films.subtitles.size()));
    }
    if (!films.signedFilms.isEmpty()) {
        print(QStringLiteral("%1 signed versions added").arg(films.signedFilms.size()));
    }
    for (const QString &converted : films.converted) {
        print(QStringLiteral("converted: ") + converted);
    }
    if (!pictures.ignored.isEmpty()) {
        print(
            QStringLiteral("%1 other files in the folders are no pictures and no films and were passed over")
                .arg(pictures.ignored.size()));
    }
}

} // namespace

bool isAnythingLeftOut(const ImportSummary &summary) {
    return std::any_of(summary.texts.begin(), summary.texts.end(), [](const ImportedTexts &texts) {
        return std::any_of(texts.readings.begin(), texts.readings.end(), [](const MetadataReading &field) {
            return field.reading.encoding == Encoding::Unsure;
        });
    });
}

void report(const Imported &imported, bool asJson) {
    const auto &[pictures, films] = imported;
    const QJsonArray texts = reportTexts(pictures.texts);
    QJsonArray remarks = reportRemarks(pictures.texts);
    for (const QJsonValue &remark : reportSubtitles(films.subtitles + films.remarks)) {
        remarks.append(remark);
    }
    const QJsonArray problems = reportProblems(imported);
    if (!asJson) {
        printCounts(imported);
        return;
    }
    printJson(QJsonDocument(
        QJsonObject{{QStringLiteral("added"), int(pictures.imported.size() + films.imported.size())},
                    {QStringLiteral("duplicates"), int(pictures.duplicates.size() + films.duplicates.size())},
                    {QStringLiteral("subtitles"), int(films.subtitles.size())},
                    {QStringLiteral("signed"), int(films.signedFilms.size())},
                    {QStringLiteral("converted"), QJsonArray::fromStringList(films.converted)},
                    {QStringLiteral("ignored"), QJsonArray::fromStringList(pictures.ignored)},
                    {QStringLiteral("works"), works(imported)},
                    {QStringLiteral("zawgyi"), texts},
                    {QStringLiteral("remarks"), remarks},
                    {QStringLiteral("problems"), problems}}));
}

} // namespace sala
