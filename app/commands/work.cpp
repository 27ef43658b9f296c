#include "app/commands/command.h"
#include "app/commands/find_work.h"
#include "app/commands/open_library.h"
#include "db/records/playlist_text.h"
#include "db/storage/film_repository.h"
#include "db/storage/transaction.h"
#include "db/storage/work_changes.h"
#include "db/storage/work_repository.h"

namespace sala {
namespace {

struct WorkChanges {
    std::vector<std::string> works;
    std::string sensitive;
    std::string from;
    std::string until;
    bool isWholeFilm = false;

    bool isOfFilms() const { return isWholeFilm || !from.empty() || !until.empty(); }
};

/// What is said of the part; what is not said stays.
struct PartWish {
    std::optional<std::chrono::milliseconds> from;
    std::optional<std::chrono::milliseconds> until;
};

/// Zero for the word that stands for the film's own beginning or end.
Result<std::optional<std::chrono::milliseconds>> timeFrom(const std::string &argument, const QString &option, const QString &own) {
    if (argument.empty()) {
        return std::nullopt;
    }
    const QString text = fromArgument(argument);
    const auto time = text == own ? std::optional(std::chrono::milliseconds(0)) : playlistTime(text);
    if (!time) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 takes seconds or minutes, 8.5 or 1:05, or “%2”").arg(option, own));
    }
    return time;
}

Result<PartWish> partWish(const WorkChanges &changes) {
    const auto from = timeFrom(changes.from, QStringLiteral("--from"), QStringLiteral("start"));
    const auto until = timeFrom(changes.until, QStringLiteral("--until"), QStringLiteral("end"));
    if (!from || !until) {
        return tl::unexpected(!from ? from.error() : until.error());
    }
    return changes.isWholeFilm ? PartWish{std::chrono::milliseconds(0), std::chrono::milliseconds(0)} : PartWish{*from, *until};
}

/// "0:12.5"
QString clock(std::chrono::milliseconds time) {
    const QString text = playlistTimeText(time);
    return text.contains(u':') ? text : QStringLiteral("0:") + (time < std::chrono::seconds(10) ? QStringLiteral("0") : QString()) + text;
}

/// The part of this film; InvalidInput when the film has none like it.
Result<FilmPart> partOf(Library &library, const Work &work, const PartWish &wish) {
    return FilmRepository(library).of(work.id).and_then([&](const std::optional<ShownFilm> &film) -> Result<FilmPart> {
        if (!film) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("it is no film; --from and --until are for films"), work.source);
        }
        const FilmPart wanted{wish.from.value_or(film->part.from), wish.until.value_or(film->part.until)};
        const std::chrono::milliseconds length = film->film.duration;
        if (wanted.from > wanted.end(length) - kLeastFilm && !wanted.isWhole()) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("it is %1 long; at least a second of it has to be shown, between --from and --until")
                            .arg(clock(length)),
                        work.source);
        }
        return wanted;
    });
}

/// All that are named, or none is changed.
Result<void> change(Library &library, const QList<Work> &named, const WorkChanges &changes, const PartWish &wish) {
    const Edit edit = Edit::by(QStringLiteral("command line"));
    auto transaction = Transaction::begin(library);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    for (const Work &seen : named) {
        Work wanted = seen;
        wanted.isSensitive = changes.sensitive.empty() ? seen.isSensitive : changes.sensitive == "yes";
        if (const auto done = WorkRepository(library).update(seen, wanted, edit); !done) {
            return done;
        }
        if (!changes.isOfFilms()) {
            continue;
        }
        const auto done = partOf(library, seen, wish).and_then([&](const FilmPart &part) {
            WorkChange change;
            change.part = part;
            return changeWorks(library, {wanted}, change, edit);
        });
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return transaction->commit();
}

/// "noy.mp4  0:12 to 3:40 of 5:00"
void report(Library &library, const QList<Work> &works) {
    for (const Work &work : works) {
        const auto found = FilmRepository(library).of(work.id);
        if (!found || !*found) {
            continue;
        }
        const ShownFilm &film = **found;
        print(QStringLiteral("%1  %2 to %3 of %4")
                  .arg(work.source, clock(film.begin()), clock(film.end()), clock(film.film.duration)));
    }
}

int setWorks(const CommandLine &line, const WorkChanges &changes) {
    const auto wish = partWish(changes);
    if (!wish) {
        return wrongUsage(wish.error().detail);
    }
    if (changes.sensitive.empty() && !changes.isOfFilms()) {
        return wrongUsage(QStringLiteral("say what is to change: --sensitive, or of films --from, --until or --whole-film"));
    }
    auto library = openLibrary(line.libraryPath(), Library::Mode::ReadWrite);
    if (!library) {
        return failed(library.error());
    }
    const auto named = findWorks(*library, changes.works);
    const auto done = named.and_then([&](const QList<Work> &works) { return change(*library, works, changes, *wish); });
    if (!done) {
        return failed(done.error());
    }
    if (changes.isOfFilms()) {
        report(*library, *named);
    }
    return kDone;
}

} // namespace

void addWorkCommand(CommandLine &line) {
    CLI::App *work = line.parser.add_subcommand("work", "What is said about works beside their captions");
    work->require_subcommand(1);
    auto changes = std::make_shared<WorkChanges>();
    CLI::App *set = work->add_subcommand("set", "Changes works, all that are named or none");
    set->add_option("WORK", changes->works, "Their files' names, or their ids")->required();
    set->add_option("--sensitive", changes->sensitive,
                    "yes: shown only behind a plain warning, and never in the attract loop; no: as any other")
        ->check(CLI::IsMember({"yes", "no"}));
    CLI::Option *from = set->add_option("--from", changes->from, "Of a film: where it begins for everybody, 8.5 or 1:05; or start");
    CLI::Option *until = set->add_option("--until", changes->until,
                                         "Of a film: where it ends, likewise; or end. What is cut off stays in its file, and in editions");
    set->add_flag("--whole-film", changes->isWholeFilm, "Of a film: all of it is shown again")->excludes(from)->excludes(until);
    set->callback([&line, changes] { line.run = [&line, changes] { return setWorks(line, *changes); }; });
}

} // namespace sala
