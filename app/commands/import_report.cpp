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
    for (const ImportProblem &problem : problemsOf(imported)) {
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

QJsonArray reportDocuments(const QList<ImportedDocument> &documents) {
    QJsonArray rows;
    for (const ImportedDocument &document : documents) {
        for (const QString &remark : document.remarks) {
            rows.append(
                QJsonObject{{QStringLiteral("file"), document.file}, {QStringLiteral("detail"), remark}});
            printError(document.file + QStringLiteral(": ") + remark);
        }
    }
    return rows;
}

QJsonArray works(const Imported &imported) {
    QJsonArray rows;
    for (const WorkId &id :
         imported.pictures.imported + imported.films.imported + imported.documents.imported) {
        rows.append(id.text());
    }
    return rows;
}

void printCounts(const Imported &imported) {
    const auto &[pictures, films, documents] = imported;
    print(
        QStringLiteral("%1 photographs and %2 films added, %3 were in the library already, %4 files left out")
            .arg(pictures.imported.size())
            .arg(films.imported.size())
            .arg(pictures.duplicates.size() + films.duplicates.size() + documents.duplicates.size())
            .arg(problemsOf(imported).size()));
    if (documents.versions > 0) {
        print(QStringLiteral("%1 documents added, in %2 files")
                  .arg(documents.imported.size())
                  .arg(documents.versions));
    }
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
        print(QStringLiteral(
                  "%1 other files in the folders are no pictures, films or documents and were passed over")
                  .arg(pictures.ignored.size()));
    }
}

} // namespace

bool isStopped(const Imported &imported) {
    const auto &[pictures, films, documents] = imported;
    return pictures.stoppedBy || pictures.isCancelled || films.stoppedBy || films.isCancelled ||
           documents.stoppedBy || documents.isCancelled;
}

QList<ImportProblem> problemsOf(const Imported &imported) {
    return imported.pictures.problems + imported.films.problems + imported.documents.problems;
}

bool isAnythingLeftOut(const Imported &imported) {
    const auto isUnsure = [](const MetadataReading &field) {
        return field.reading.encoding == Encoding::Unsure;
    };
    const QList<ImportedTexts> &texts = imported.pictures.texts;
    return imported.films.isAsking || std::any_of(texts.begin(), texts.end(), [&](const ImportedTexts &of) {
               return std::any_of(of.readings.begin(), of.readings.end(), isUnsure);
           });
}

void report(const Imported &imported, bool asJson) {
    const auto &[pictures, films, documents] = imported;
    const QJsonArray texts = reportTexts(pictures.texts);
    QJsonArray remarks = reportRemarks(pictures.texts);
    for (const QJsonValue &remark : reportSubtitles(films.subtitles + films.remarks)) {
        remarks.append(remark);
    }
    for (const QJsonValue &remark : reportDocuments(documents.remarks)) {
        remarks.append(remark);
    }
    const QJsonArray problems = reportProblems(imported);
    if (!asJson) {
        printCounts(imported);
        return;
    }
    printJson(QJsonDocument(
        QJsonObject{{QStringLiteral("added"),
                     int(pictures.imported.size() + films.imported.size() + documents.imported.size())},
                    {QStringLiteral("duplicates"),
                     int(pictures.duplicates.size() + films.duplicates.size() + documents.duplicates.size())},
                    {QStringLiteral("documents"), documents.versions},
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
