#include "app/commands/command.h"
#include "app/commands/given_file.h"
#include "app/commands/playlist_home.h"
#include "app/commands/playlist_report.h"
#include "app/commands/sentences.h"
#include "app/commands/zawgyi_option.h"
#include "db/records/playlist_m3u.h"

#include <QFileInfo>
#include <QJsonArray>

namespace sala {
namespace {

struct PlaylistCommand {
    std::string key;
    std::string file;
    std::string format;
    std::string language = "en";
    bool isJson = false;
    bool isDryRun = false;
    bool skipsUnknown = false;
    bool hasIds = false;
    bool overwrites = false;
    std::shared_ptr<WhenUnsure> whenUnsure;
};

Result<PlaylistHome> home(const CommandLine &line) {
    return readPlaylistHome(line.libraryPath(), line.stateFolder());
}

int list(const CommandLine &line, const PlaylistCommand &command, Language language) {
    const auto found = home(line);
    if (!found) {
        return failed(found.error());
    }
    const QJsonArray rows = playlistRows(*found, language);
    for (const auto &row : rows) {
        if (!command.isJson) {
            print(playlistLine(row.toObject()));
        }
    }
    if (command.isJson) {
        printJson(QJsonDocument(rows));
    }
    return kDone;
}

int show(const CommandLine &line, const PlaylistCommand &command, Language language) {
    const auto row = home(line).and_then(
        [&](const PlaylistHome &found) { return playlistRow(found, fromArgument(command.key), language); });
    if (!row) {
        return failed(row.error());
    }
    if (command.isJson) {
        printJson(QJsonDocument(*row));
        return kDone;
    }
    print(playlistLine(*row));
    for (const QString &entry : entryLines(*row)) {
        print(entry);
    }
    return kDone;
}

bool isM3u(const PlaylistCommand &command) {
    const QString ending = QFileInfo(fromArgument(command.file)).suffix().toLower();
    return command.format.empty() ? ending == u"m3u" || ending == u"m3u8" : command.format == "m3u";
}

Result<void> write(const PlaylistCommand &command, const QString &text) {
    const QString path = fromArgument(command.file);
    if (path == u"-") {
        printText(text);
        return {};
    }
    return writeGiven(path, text.toUtf8(), command.overwrites ? Overwriting::WhenSaid : Overwriting::Never);
}

int exportPlaylist(const CommandLine &line, const PlaylistCommand &command, Language language) {
    const auto found = home(line);
    const auto text = found.and_then([&](const PlaylistHome &place) {
        return place.text(fromArgument(command.key), command.hasIds ? WorkNames::Ids : WorkNames::Files);
    });
    if (!text) {
        return failed(text.error());
    }
    QStringList leftOut;
    QString out = textOf(*text, titlesOf(*text, found->catalogue, language));
    if (isM3u(command)) {
        const M3uText m3u = m3uText(*text, m3uNames(*found, *text, language));
        out = m3u.text;
        leftOut = m3u.leftOut;
    }
    if (const auto written = write(command, out); !written) {
        return failed(written.error());
    }
    for (const QString &what : leftOut) {
        printError(QStringLiteral("sala: left out: ") + what);
    }
    return kDone;
}

/// What the file says, under the key it is to have.
Result<PlaylistReading> reading(const PlaylistCommand &command) {
    const QString path = fromArgument(command.file);
    const auto bytes = bytesOfGiven(path, kMostPlaylistBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Result<PlaylistReading> read =
        isM3u(command) ? playlistFromM3u(*bytes) : playlistFromText(*bytes).map([](const PlaylistText &text) {
            return PlaylistReading{text, {}};
        });
    if (!read) {
        return fail(read.error().code, read.error().detail, path);
    }
    if (!command.key.empty()) {
        read->playlist.key = fromArgument(command.key);
    } else if (read->playlist.key.isEmpty() && path != u"-") {
        read->playlist.key = QFileInfo(path).completeBaseName();
    }
    return read;
}

int importPlaylist(const CommandLine &line, const PlaylistCommand &command) {
    auto read = reading(command);
    if (!read) {
        return failed(read.error());
    }
    const auto converted = convertZawgyi(read->playlist, *command.whenUnsure);
    if (!converted) {
        return failed(converted.error());
    }
    read->leftOut += *converted;
    const auto found = home(line);
    const auto plan =
        found.and_then([&](const PlaylistHome &place) { return planPlaylist(place, read->playlist); });
    if (!plan) {
        return failed(plan.error());
    }
    if (!plan->unknown.isEmpty() && !command.skipsUnknown) {
        return failed(
            Error{ErrorCode::NotFound, unknownWorks(plan->unknown, found->isKiosk()), plan->text.key});
    }
    if (plan->text.lines.isEmpty()) {
        return failed(Error{ErrorCode::InvalidInput,
                            QStringLiteral("nothing would be in this playlist; a playlist plays at least one work"),
                            plan->text.key});
    }
    if (const auto stored =
            command.isDryRun || !plan->isOther ? Result<void>() : storePlaylist(*found, *plan);
        !stored) {
        return failed(stored.error());
    }
    const QJsonObject row = importRow(*plan, read->leftOut, command.isDryRun);
    if (command.isJson) {
        printJson(QJsonDocument(row));
        return kDone;
    }
    for (const QString &what : importLines(row)) {
        print(what);
    }
    return kDone;
}

int remove(const CommandLine &line, const PlaylistCommand &command) {
    const auto removed = home(line).and_then(
        [&](const PlaylistHome &found) { return removePlaylist(found, fromArgument(command.key)); });
    return removed ? kDone : failed(removed.error());
}

int use(const CommandLine &line, const PlaylistCommand &command) {
    const QString key = fromArgument(command.key);
    const auto found =
        line.libraryPath().isEmpty()
            ? home(line)
            : fail(ErrorCode::InvalidInput,
                   QStringLiteral("what usually plays is set on a kiosk; leave --library out"));
    const auto used = found.and_then([&](const PlaylistHome &place) -> Result<void> {
        Catalogue shown = place.catalogue;
        const Result<void> fits = key.isEmpty() ? Result<void>() : place.shelf().use(key, shown);
        return fits.and_then([&] {
            return KioskState::open(place.state).and_then([&](KioskState state) {
                return writeUsualPlaylist(state, key);
            });
        });
    });
    return used ? kDone : failed(used.error());
}

using Options = std::shared_ptr<PlaylistCommand>;
using InLanguage = int (*)(const CommandLine &, const PlaylistCommand &, Language);

void addJson(CLI::App &command, const Options &options) {
    command.add_flag("--json", options->isJson, "As JSON");
}

void addKey(CLI::App &command, const Options &options) {
    command.add_option("KEY", options->key, "Which one, as `playlist list` names it")->required();
}

void addFormat(CLI::App &command, const Options &options) {
    command.add_option("--format", options->format, "text, or m3u (what FILE's ending says, else text)")
        ->check(CLI::IsMember({"text", "m3u"}));
}

void runIn(CommandLine &line, CLI::App &command, const Options &options, InLanguage run) {
    command.add_option("--language", options->language, "Titles in this language (en)");
    command.callback([&line, options, run] {
        line.run = [&line, options, run] {
            const auto language = languageFromCode(fromArgument(options->language));
            return language ? run(line, *options, *language)
                            : wrongUsage(QStringLiteral("--language takes en, th, km, my or ja"));
        };
    });
}

void addImport(CLI::App &parent, CommandLine &line, const Options &options) {
    CLI::App *command =
        parent.add_subcommand("import", "Makes a playlist of a text or an M3U file, or changes it");
    command->add_option("FILE", options->file, "The text; - for standard input")->required();
    command->add_option("--as", options->key, "Its key (what the text says, else FILE's name)");
    addFormat(*command, options);
    command->add_flag("--dry-run", options->isDryRun, "Only says what would change");
    command->add_flag("--skip-unknown", options->skipsUnknown,
                      "Leaves out works that are not there, instead of refusing");
    options->whenUnsure = addZawgyiOption(*command);
    addJson(*command, options);
    command->callback(
        [&line, options] { line.run = [&line, options] { return importPlaylist(line, *options); }; });
}

} // namespace

void addPlaylistCommand(CommandLine &line) {
    const auto options = std::make_shared<PlaylistCommand>();
    CLI::App *command =
        line.parser.add_subcommand("playlist", "Playlists of the library that --library names, or else of "
                                               "this kiosk: those of its edition and its own");
    command->require_subcommand(1);
    CLI::App *listing =
        command->add_subcommand("list", "The playlists, how long they are, and what plays them");
    addJson(*listing, options);
    runIn(line, *listing, options, list);
    CLI::App *showing =
        command->add_subcommand("show", "What is in one, entry by entry, with all that is nested in it");
    addKey(*showing, options);
    addJson(*showing, options);
    runIn(line, *showing, options, show);
    CLI::App *exporting = command->add_subcommand("export", "Writes one as a text, or as M3U for players");
    addKey(*exporting, options);
    exporting->add_option("FILE", options->file, "Where to; - for standard output")->required();
    addFormat(*exporting, options);
    exporting->add_flag("--ids", options->hasIds,
                        "Names works by their ids, which kiosks know, instead of by their files");
    addOverwrite(*exporting, options->overwrites);
    runIn(line, *exporting, options, exportPlaylist);
    addImport(*command, line, options);
    CLI::App *removing =
        command->add_subcommand("remove", "Takes one away; what is in the works' own place stays");
    addKey(*removing, options);
    removing->callback([&line, options] { line.run = [&line, options] { return remove(line, *options); }; });
    CLI::App *using_ =
        command->add_subcommand("use", "On a kiosk: what plays where its schedule says nothing");
    using_->add_option("KEY", options->key, "Empty, or left out: the exhibition's own");
    using_->callback([&line, options] { line.run = [&line, options] { return use(line, *options); }; });
}

} // namespace sala
