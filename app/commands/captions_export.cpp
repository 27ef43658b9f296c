#include "app/commands/captions_export.h"

#include "app/commands/given_file.h"
#include "app/commands/language_pair.h"
#include "app/commands/open_library.h"
#include "app/commands/sentences.h"
#include "app/exchange/captions_table.h"
#include "app/exchange/captions_xliff.h"

#include <QFileInfo>

namespace sala {
namespace {

struct ExportOptions {
    std::string file;
    std::string format;
    std::string from;
    std::string to;
    bool unfinished = false;
    bool overwrite = false;
};

/// The library's captions as bytes, and whether all of them are there.
struct Exported {
    QByteArray bytes;
    bool isWhole = true;
    QString summary{}; ///< to be told when it is written; may be empty
};

Exported exportTable(const StoredCaptions &stored) {
    return {writeCaptions(captionTable(stored))};
}

Exported exportXliff(const StoredCaptions &stored, const QString &libraryPath, const XliffWish &wish) {
    const CaptionsForXliff captions = captionsForXliff(stored, QFileInfo(libraryPath).fileName(), wish);
    for (const QString &sentence : captions.leftOut) {
        printError(sentence);
    }
    if (captions.withoutSource > 0) {
        printError(QStringLiteral("not in the file, because there is nothing in %1 to translate from: %2")
                       .arg(code(wish.from), counted(captions.withoutSource, QStringLiteral("text"))));
    }
    return {writeXliff(captions.file), captions.leftOut.isEmpty(),
            QStringLiteral("%1 from %2 to %3, %4 unfinished")
                .arg(counted(captions.file.units.size(), QStringLiteral("text")))
                .arg(code(wish.from), code(wish.to))
                .arg(captions.unfinished)};
}

int runExport(const CommandLine &line, const ExportOptions &options, const std::optional<XliffWish> &wish) {
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    if (!library) {
        return failed(library.error());
    }
    const auto stored = readCaptions(*library);
    if (!stored) {
        return failed(stored.error());
    }
    const Exported exported = wish ? exportXliff(*stored, line.libraryPath(), *wish) : exportTable(*stored);
    const auto written = writeGiven(fromArgument(options.file), exported.bytes,
                                    options.overwrite ? Overwriting::WhenSaid : Overwriting::Never);
    if (!written) {
        return failed(written.error());
    }
    if (!exported.summary.isEmpty()) {
        print(exported.summary);
    }
    return exported.isWhole ? kDone : kFailed;
}

int exportCaptions(const CommandLine &line, const ExportOptions &options) {
    const bool isXliff =
        options.format.empty() ? looksLikeXliff(fromArgument(options.file), {}) : options.format == "xliff";
    if (!isXliff) {
        if (!options.from.empty() || !options.to.empty() || options.unfinished) {
            return wrongUsage(
                QStringLiteral("--from, --to and --unfinished are for XLIFF; a table has all languages"));
        }
        return runExport(line, options, std::nullopt);
    }
    const auto pair = languagePair(options.from.empty() ? "en" : options.from, options.to);
    if (!pair) {
        return wrongUsage(
            QStringLiteral("XLIFF is from one language to another: --from (en unless you say so) "
                           "and --to take en, th, km, my or ja"));
    }
    const auto which = options.unfinished ? XliffWish::Which::Unfinished : XliffWish::Which::All;
    return runExport(line, options, XliffWish{pair->from, pair->to, which});
}

} // namespace

void addCaptionsExport(CommandLine &line, CLI::App &captions) {
    auto options = std::make_shared<ExportOptions>();
    CLI::App *command = captions.add_subcommand(
        "export", "Writes captions to fill in: a CSV table of all languages, or XLIFF 1.2 from one language "
                  "to another, for translators' tools");
    command->add_option("FILE", options->file, "The file to write, .csv or .xlf")->required();
    command->add_option("--format", options->format, "csv or xliff; by FILE's name when it is not said")
        ->check(CLI::IsMember({"csv", "xliff"}));
    command->add_option("--from", options->from, "XLIFF: the language to translate from (default en)");
    command->add_option("--to", options->to, "XLIFF: the language to translate to");
    command->add_flag("--unfinished", options->unfinished,
                      "XLIFF: only what is missing, a draft, or outdated");
    addOverwrite(*command, options->overwrite);
    command->callback(
        [&line, options] { line.run = [&line, options] { return exportCaptions(line, *options); }; });
}

} // namespace sala
