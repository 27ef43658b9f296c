#include "app/commands/captions_command.h"
#include "app/commands/captions_exchange.h"
#include "app/commands/open_library.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace sala {
namespace {

constexpr qint64 kMostBytes = 256 << 20;

Result<QByteArray> readFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, file.errorString(), path);
    }
    if (file.size() > kMostBytes) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("it is larger than 256 MB, too large for captions"), path);
    }
    return file.readAll();
}

QString sentenceOf(const CaptionProblem &problem) {
    return problem.column.isEmpty()
               ? QStringLiteral("row %1: %2").arg(problem.row).arg(problem.detail)
               : QStringLiteral("row %1, column %2: %3").arg(problem.row).arg(problem.column, problem.detail);
}

QJsonArray reportProblems(const QList<CaptionProblem> &problems) {
    QJsonArray rows;
    for (const CaptionProblem &problem : problems) {
        rows.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("detail"), problem.detail}});
        printError(sentenceOf(problem));
    }
    return rows;
}

QJsonArray reportReadings(const QList<CaptionReading> &readings) {
    QJsonArray rows;
    for (const CaptionReading &cell : readings) {
        QJsonObject row = readingJson(cell.reading);
        row.insert(QStringLiteral("row"), cell.row);
        row.insert(QStringLiteral("column"), cell.column);
        rows.append(row);
        if (cell.reading.encoding == Encoding::Zawgyi) { // what is unsure is among the problems
            printError(sentenceOf({cell.row, cell.column, readingSentence(cell.reading)}));
        }
    }
    return rows;
}

void report(const CaptionsReport &done, bool asJson) {
    const QJsonArray readings = reportReadings(done.readings);
    const QJsonArray remarks = reportProblems(done.remarks);
    const QJsonArray problems = reportProblems(done.problems);
    if (asJson) {
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("changed"), done.changed},
                                            {QStringLiteral("unchanged"), done.unchanged},
                                            {QStringLiteral("zawgyi"), readings},
                                            {QStringLiteral("remarks"), remarks},
                                            {QStringLiteral("problems"), problems}}));
    } else {
        print(QStringLiteral("%1 texts changed, %2 were the same already, %3 rows or cells left out")
                  .arg(done.changed)
                  .arg(done.unchanged)
                  .arg(done.problems.size()));
    }
}

enum class Existing { Keep, Overwrite };

int runExport(const QString &libraryPath, const QString &path, Existing existing) {
    auto library = openLibrary(libraryPath, Library::Mode::ReadOnly);
    if (!library) {
        return failed(library.error());
    }
    const auto table = exportCaptions(*library);
    if (!table) {
        return failed(table.error());
    }
    const QByteArray bytes = writeCaptions(*table);
    QFile there(path);
    const bool isOther = there.open(QIODevice::ReadOnly) && there.size() > 0 && there.readAll() != bytes;
    if (isOther && existing == Existing::Keep) {
        return failed(
            Error{ErrorCode::InvalidInput,
                  QStringLiteral("there is such a file, and what is written in it would be lost; choose "
                                 "another name, or say --overwrite"),
                  path});
    }
    QSaveFile file(path); // an older file stays until this one is whole
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit()) {
        return failed(Error{ErrorCode::Io, file.errorString(), path});
    }
    return kDone;
}

} // namespace

int runCaptionsImport(const QString &libraryPath, const QString &path, WhenUnsure whenUnsure, bool asJson) {
    const auto bytes = readFile(path);
    if (!bytes) {
        return failed(bytes.error());
    }
    auto table = parseCaptions(*bytes, whenUnsure);
    if (!table) {
        return failed(Error{table.error().code, table.error().detail, path});
    }
    auto library = openLibrary(libraryPath, Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    const auto done = importCaptions(*library, *table);
    if (!done) {
        return failed(done.error());
    }
    report(*done, asJson);
    return done->problems.isEmpty() ? kDone : kFailed;
}

void addCaptionsCommand(CommandLine &line) {
    auto file = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    CLI::App *command =
        line.parser.add_subcommand("captions", "Captions as a table: CSV, a column for each language");
    command->require_subcommand(1);
    CLI::App *out = command->add_subcommand("export", "Writes the table to fill in");
    out->add_option("FILE", *file, "The CSV file to write")->required();
    auto overwrite = std::make_shared<bool>(false);
    out->add_flag("--overwrite", *overwrite, "Replaces a file that is there already");
    out->callback([&line, file, overwrite] {
        line.run = [&line, file, overwrite] {
            return runExport(line.libraryPath(), fromArgument(*file),
                             *overwrite ? Existing::Overwrite : Existing::Keep);
        };
    });
    CLI::App *in = command->add_subcommand("import", "Brings the table's texts into the library");
    in->add_option("FILE", *file, "The CSV file to read")->required();
    in->add_flag("--json", *json, "What happened, as JSON");
    const auto whenUnsure = addZawgyiOption(*in);
    in->callback([&line, file, json, whenUnsure] {
        line.run = [&line, file, json, whenUnsure] {
            return runCaptionsImport(line.libraryPath(), fromArgument(*file), *whenUnsure, *json);
        };
    });
}

} // namespace sala
