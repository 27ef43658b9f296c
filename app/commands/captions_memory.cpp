#include "app/commands/captions_memory.h"

#include "app/commands/given_file.h"
#include "app/commands/language_pair.h"
#include "app/commands/open_library.h"
#include "app/commands/sentences.h"
#include "app/exchange/library_memory.h"
#include "media/captions/tmx.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sala {
namespace {

constexpr int kMost = 20;

struct MemoryOptions {
    std::string text;
    std::string from = "en";
    std::string to;
    std::string output;
    bool json = false;
    bool overwrite = false;
};

/// All of it, or what is like a text.
QList<MemoryMatch> wanted(const QList<MemoryEntry> &entries, const MemoryOptions &options) {
    if (!options.text.empty()) {
        return TranslationMemory(entries).find(fromArgument(options.text), kMost);
    }
    QList<MemoryMatch> all;
    for (const MemoryEntry &entry : entries) {
        all.append({entry, 1});
    }
    return all;
}

int report(const QList<MemoryMatch> &matches, const MemoryOptions &options) {
    QJsonArray rows;
    for (const MemoryMatch &match : matches) {
        const QString status = match.entry.isReviewed ? QStringLiteral("reviewed") : QStringLiteral("translated");
        rows.append(QJsonObject{{QStringLiteral("source"), match.entry.source},
                                {QStringLiteral("target"), match.entry.target},
                                {QStringLiteral("status"), status},
                                {QStringLiteral("origin"), match.entry.origin},
                                {QStringLiteral("likeness"), match.likeness}});
        if (!options.json) {
            print(QStringLiteral("%1 %  %2  %3 → %4  (%5)")
                      .arg(int(match.likeness * 100), 3)
                      .arg(status.leftJustified(10), quoted(match.entry.source), quoted(match.entry.target), match.entry.origin));
        }
    }
    if (options.json) {
        printJson(QJsonDocument(rows));
    } else {
        print(counted(matches.size(), QStringLiteral("translation")));
    }
    return kDone;
}

int showMemory(const CommandLine &line, const MemoryOptions &options) {
    const auto pair = languagePair(options.from, options.to);
    if (!pair) {
        return wrongUsage(QStringLiteral("a memory is from one language to another: --from (en unless you say so) and --to take en, th, km, "
                                         "my or ja"));
    }
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadOnly);
    if (!library) {
        return failed(library.error());
    }
    const auto stored = readCaptions(*library);
    if (!stored) {
        return failed(stored.error());
    }
    const QList<MemoryEntry> entries = libraryMemory(*stored, pair->from, pair->to);
    if (options.output.empty()) {
        return report(wanted(entries, options), options);
    }
    const auto written = writeGiven(fromArgument(options.output), writeTmx(entries, pair->from, pair->to),
                                    options.overwrite ? Overwriting::WhenSaid : Overwriting::Never);
    if (!written) {
        return failed(written.error());
    }
    print(counted(entries.size(), QStringLiteral("translation")));
    return kDone;
}

} // namespace

void addCaptionsMemory(CommandLine &line, CLI::App &captions) {
    auto options = std::make_shared<MemoryOptions>();
    CLI::App *command = captions.add_subcommand(
        "memory", "What the library has translated before: of texts like TEXT (70 % of their pairs of letters, or more), the reviewed "
                  "first; or all of it, as TMX 1.4 for translators' programs");
    command->add_option("TEXT", options->text, "The text that is to be translated; none: all");
    command->add_option("--from", options->from, "The language translated from (default en)");
    command->add_option("--to", options->to, "The language translated to")->required();
    command->add_option("-o,--output", options->output, "The .tmx file to write");
    command->add_flag("--json", options->json, "The translations as JSON");
    addOverwrite(*command, options->overwrite);
    command->callback([&line, options] { line.run = [&line, options] { return showMemory(line, *options); }; });
}

} // namespace sala
