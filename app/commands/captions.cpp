#include "app/commands/captions_command.h"
#include "app/commands/captions_export.h"
#include "app/commands/captions_table.h"
#include "app/commands/captions_xliff.h"
#include "app/commands/open_library.h"

#include <QFile>

#include <variant>

namespace sala {
namespace {

constexpr qint64 kMostBytes = 256 << 20;
constexpr qint64 kMostBytesOfXliff = 128 << 20; ///< it takes more room to read

using Captions = std::variant<CaptionTable, XliffDocument>;

Result<QByteArray> readFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, file.errorString(), path);
    }
    const qint64 most = looksLikeXliff(path, file.peek(4096)) ? kMostBytesOfXliff : kMostBytes;
    if (file.size() > most) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("it is larger than %1 MB, too large for captions").arg(most >> 20), path);
    }
    return file.readAll();
}

/// What the file says, whichever format it has; errors name it.
Result<Captions> parseFile(const CaptionsImport &wanted) {
    const auto bytes = readFile(wanted.file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto asCaptions = [](auto &&read) { return Captions(std::forward<decltype(read)>(read)); };
    Result<Captions> read = looksLikeXliff(wanted.file, *bytes)
                                ? readXliff(*bytes, {wanted.whenUnsure, wanted.to}).map(asCaptions)
                                : parseCaptions(*bytes, wanted.whenUnsure).map(asCaptions);
    if (!read) {
        read.error().subject = wanted.file;
    }
    return read;
}

Result<CaptionsPlan> makePlan(Library &library, const Captions &captions, OlderTexts older) {
    const auto stored = readCaptions(library);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    const auto *table = std::get_if<CaptionTable>(&captions);
    return table ? planTable(library, *stored, *table, older)
                 : planXliff(library, *stored, std::get<XliffDocument>(captions));
}

struct ImportOptions {
    std::string file;
    std::string to;
    bool dryRun = false;
    bool json = false;
    bool takesOlder = false;
    std::shared_ptr<WhenUnsure> whenUnsure;
};

int importCaptions(const CommandLine &line, const ImportOptions &options) {
    CaptionsImport wanted{fromArgument(options.file), *options.whenUnsure,
                          options.dryRun ? Writing::DryRun : Writing::Done, options.json};
    wanted.to = languageFromCode(fromArgument(options.to));
    wanted.older = options.takesOlder ? OlderTexts::Take : OlderTexts::Keep;
    if (!options.to.empty() && !wanted.to) {
        return wrongUsage(QStringLiteral("--to takes en, th, km, my or ja"));
    }
    return runCaptionsImport(line.libraryPath(), wanted);
}

} // namespace

int runCaptionsImport(const QString &libraryPath, const CaptionsImport &wanted) {
    const auto captions = parseFile(wanted);
    if (!captions) {
        return failed(captions.error());
    }
    const bool isDryRun = wanted.writing == Writing::DryRun;
    auto library = openLibrary(libraryPath, isDryRun ? Library::Mode::ReadOnly : Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    const auto plan = makePlan(*library, *captions, wanted.older);
    if (!plan) {
        return failed(plan.error());
    }
    const auto done = isDryRun ? Result<void>() : carryOut(*library, *plan);
    if (!done) {
        return failed(done.error());
    }
    wanted.asJson ? reportCaptionsAsJson(*plan, wanted.writing) : reportCaptions(*plan, wanted.writing);
    return plan->problems.isEmpty() ? kDone : kFailed;
}

void addCaptionsCommand(CommandLine &line) {
    CLI::App *captions = line.parser.add_subcommand(
        "captions", "Captions to fill in and back: a CSV table of all languages, or XLIFF 1.2");
    captions->require_subcommand(1);
    addCaptionsExport(line, *captions);
    auto options = std::make_shared<ImportOptions>();
    CLI::App *in =
        captions->add_subcommand("import", "Brings a table's or an XLIFF file's texts into the library");
    in->add_option("FILE", options->file, "The CSV or XLIFF file to read")->required();
    in->add_flag("--dry-run", options->dryRun, "Says row by row what would change, and changes nothing");
    in->add_flag("--json", options->json, "What happened, as JSON");
    in->add_option("--to", options->to,
                   "The language of an XLIFF file's translations when it does not say it");
    in->add_flag("--take-older", options->takesOlder,
                 "Takes a table's text also where the library had it before and has a newer one");
    options->whenUnsure = addZawgyiOption(*in);
    in->callback(
        [&line, options] { line.run = [&line, options] { return importCaptions(line, *options); }; });
}

} // namespace sala
