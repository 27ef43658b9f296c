#include "app/commands/import_report.h"

#include "app/commands/captions_command.h"
#include "app/commands/command.h"
#include "app/commands/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sala {
namespace {

/// What to do about a text that was left out.
QString cureOf(const QString &field) {
    return field.startsWith(QLatin1String("heading"))
               ? QStringLiteral(
                     "; left out of the document's contents: save the document in Unicode and import "
                     "it again")
               : QStringLiteral("; left out: bring it in with `captions import`, or say --zawgyi keep or "
                                "convert in a new library");
}

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
                                isLeftOut ? cureOf(field.field) : QString()));
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
        const bool isSuspected = problem.error.code == ErrorCode::NotAllowed && problem.error.detail == likeErasedDetail();
        printError(QStringLiteral("%1: %2%3").arg(problem.file, problem.error.detail,
                                                  isSuspected ? QStringLiteral("; --take-lookalikes, if it is another") : QString()));
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

/// What the library had already: a line each, unless a whole folder came again.
QJsonArray reportKnown(const QList<KnownFile> &files, const SourceOfWork &sourceOf) {
    constexpr qsizetype kMostLines = 20;
    QJsonArray rows;
    for (const KnownFile &known : files) {
        const QString source = sourceOf(known.work);
        rows.append(QJsonObject{{QStringLiteral("file"), known.file},
                                {QStringLiteral("work"), known.work.text()},
                                {QStringLiteral("source"), source}});
        if (rows.size() <= kMostLines) {
            printError(QStringLiteral("%1: already in the library, in the work %2 (%3)")
                           .arg(known.file, known.work.text(), source));
        }
    }
    if (rows.size() > kMostLines) {
        printError(QStringLiteral("already in the library, too: %1 (`import --json` names all)")
                       .arg(counted(rows.size() - kMostLines, QStringLiteral("more file"))));
    }
    return rows;
}

/// What came in and looks like something else: both are named, people look and choose.
QJsonArray reportAlike(const QList<AlikeFile> &files, const SourceOfWork &sourceOf) {
    QJsonArray rows;
    for (const AlikeFile &alike : files) {
        const QString source = sourceOf(alike.like);
        rows.append(QJsonObject{{QStringLiteral("file"), alike.file},
                                {QStringLiteral("work"), alike.work.text()},
                                {QStringLiteral("like"), alike.like.text()},
                                {QStringLiteral("source"), source}});
        printError(QStringLiteral("%1: added, and looks like the work %2 (%3)").arg(alike.file, alike.like.text(), source));
    }
    return rows;
}

QJsonObject reportWaiting(const WaitingConversions &waiting) {
    if (waiting.folder.isEmpty()) {
        return {};
    }
    const double megabytes = double(waiting.bytes) / 1e6;
    printError(
        QStringLiteral("%1: %2 MB of films that are converted, but not in the library; the next import of"
                       " the same files goes on with them. Delete the folder if you do not want them")
            .arg(waiting.folder)
            .arg(megabytes, 0, 'f', 1));
    return {{QStringLiteral("folder"), waiting.folder}, {QStringLiteral("bytes"), waiting.bytes}};
}

QJsonArray works(const Imported &imported) {
    QJsonArray rows;
    for (const WorkId &id : worksOf(imported)) {
        rows.append(id.text());
    }
    return rows;
}

void printCounts(const Imported &imported) {
    const auto &[pictures, films, documents] = imported;
    const auto thing = [](qsizetype count, const char *what) { return counted(count, QLatin1String(what)); };
    print(QStringLiteral("%1 and %2 added, %3 already in the library, %4 left out")
              .arg(thing(pictures.imported.size(), "photograph"), thing(films.imported.size(), "film"))
              .arg(knownOf(imported).size())
              .arg(thing(problemsOf(imported).size(), "file")));
    if (documents.versions > 0) {
        print(QStringLiteral("%1 added, in %2")
                  .arg(thing(documents.imported.size(), "document"), thing(documents.versions, "file")));
    }
    if (!films.subtitles.isEmpty()) {
        print(thing(films.subtitles.size(), "subtitle file") + QStringLiteral(" added"));
    }
    if (!films.signedFilms.isEmpty()) {
        print(thing(films.signedFilms.size(), "signed version") + QStringLiteral(" added"));
    }
    for (const QString &converted : films.converted) {
        print(QStringLiteral("converted: ") + converted);
    }
    if (!pictures.ignored.isEmpty()) {
        print(QStringLiteral("passed over in the folders, being no pictures, films or documents: ") +
              thing(pictures.ignored.size(), "other file"));
    }
}

} // namespace

void report(const Imported &imported, const SourceOfWork &sourceOf, bool asJson) {
    const auto &[pictures, films, documents] = imported;
    const QJsonArray texts = reportTexts(pictures.texts + documents.texts);
    QJsonArray remarks = reportRemarks(pictures.texts);
    for (const QJsonValue &remark : reportSubtitles(films.subtitles + films.remarks)) {
        remarks.append(remark);
    }
    for (const QJsonValue &remark : reportDocuments(documents.remarks)) {
        remarks.append(remark);
    }
    const QJsonArray problems = reportProblems(imported);
    const QJsonArray known = reportKnown(knownOf(imported), sourceOf);
    const QJsonArray alike = reportAlike(pictures.alike, sourceOf);
    const QJsonObject waiting = reportWaiting(films.waiting);
    if (!asJson) {
        printCounts(imported);
        return;
    }
    printJson(QJsonDocument(
        QJsonObject{{QStringLiteral("added"),
                     int(worksOf(imported).size())},
                    {QStringLiteral("duplicates"), int(known.size())},
                    {QStringLiteral("known"), known},
                    {QStringLiteral("alike"), alike},
                    {QStringLiteral("documents"), documents.versions},
                    {QStringLiteral("subtitles"), int(films.subtitles.size())},
                    {QStringLiteral("signed"), int(films.signedFilms.size())},
                    {QStringLiteral("converted"), QJsonArray::fromStringList(films.converted)},
                    {QStringLiteral("ignored"), QJsonArray::fromStringList(pictures.ignored)},
                    {QStringLiteral("works"), works(imported)},
                    {QStringLiteral("zawgyi"), texts},
                    {QStringLiteral("remarks"), remarks},
                    {QStringLiteral("waiting"), waiting},
                    {QStringLiteral("problems"), problems}}));
}

} // namespace sala
