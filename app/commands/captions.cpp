#include "app/commands/captions_command.h"
#include "app/commands/captions_table.h"
#include "app/commands/open_library.h"

#include <QFile>
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

enum class Existing { Keep, Overwrite };

/// Writes the file whole or not at all, and over nothing that somebody may have filled in.
Result<void> writeFile(const QString &path, const QByteArray &bytes, Existing existing) {
    QFile there(path);
    const bool isOther = there.open(QIODevice::ReadOnly) && there.size() > 0 && there.readAll() != bytes;
    if (isOther && existing == Existing::Keep) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("there is such a file, and what is written in it would be lost; choose "
                                   "another name, or say --overwrite"),
                    path);
    }
    QSaveFile file(path); // an older file stays until this one is whole
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0 || !file.commit()) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    return {};
}

int runExport(const QString &libraryPath, const QString &path, Existing existing) {
    auto library = openLibrary(libraryPath, Library::Mode::ReadOnly);
    if (!library) {
        return failed(library.error());
    }
    const auto stored = readCaptions(*library);
    if (!stored) {
        return failed(stored.error());
    }
    const auto written = writeFile(path, writeCaptions(captionTable(*stored)), existing);
    return written ? kDone : failed(written.error());
}

} // namespace

int runCaptionsImport(const QString &libraryPath, const CaptionsImport &wanted) {
    const auto bytes = readFile(wanted.file);
    if (!bytes) {
        return failed(bytes.error());
    }
    const auto table = parseCaptions(*bytes, wanted.whenUnsure);
    if (!table) {
        return failed(Error{table.error().code, table.error().detail, wanted.file});
    }
    const bool isDryRun = wanted.writing == Writing::DryRun;
    auto library = openLibrary(libraryPath, isDryRun ? Library::Mode::ReadOnly : Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    const auto stored = readCaptions(*library);
    if (!stored) {
        return failed(stored.error());
    }
    const CaptionsPlan plan = planTable(*stored, *table);
    const auto done = isDryRun ? Result<void>() : carryOut(*library, plan);
    if (!done) {
        return failed(done.error());
    }
    wanted.asJson ? reportCaptionsAsJson(plan, wanted.writing) : reportCaptions(plan, wanted.writing);
    return plan.problems.isEmpty() ? kDone : kFailed;
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
    auto dryRun = std::make_shared<bool>(false);
    in->add_flag("--dry-run", *dryRun, "Says row by row what would change, and changes nothing");
    const auto whenUnsure = addZawgyiOption(*in);
    in->callback([&line, file, json, dryRun, whenUnsure] {
        line.run = [&line, file, json, dryRun, whenUnsure] {
            return runCaptionsImport(line.libraryPath(), {fromArgument(*file), *whenUnsure,
                                                          *dryRun ? Writing::DryRun : Writing::Done, *json});
        };
    });
}

} // namespace sala
