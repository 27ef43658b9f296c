#include "app/commands/playlist_home.h"

#include "app/commands/open_library.h"
#include "app/kiosk/exhibition_loader.h"
#include "db/storage/film_repository.h"
#include "db/storage/playlist_repository.h"
#include "db/storage/record_repository.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"

#include <algorithm>

namespace sala {
namespace {

const QString kSchedule = QStringLiteral("schedule");

/// Everything of a library that playlists are made of, whatever the consents.
Result<PlaylistHome> readLibrary(const QString &path) {
    auto library = openLibrary(path, Library::Mode::ReadOnly);
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto works = WorkRepository(*library).all();
    const auto texts = TextRepository(*library).all();
    auto films = FilmRepository(*library).all();
    auto playlists = PlaylistRepository(*library).all();
    const auto exhibitions = ExhibitionRepository(*library).all();
    if (!works || !texts || !films || !playlists || !exhibitions) {
        return tl::unexpected(!works       ? works.error()
                              : !texts     ? texts.error()
                              : !films     ? films.error()
                              : !playlists ? playlists.error()
                                           : exhibitions.error());
    }
    PlaylistHome home;
    home.library = path;
    for (const Work &work : *works) {
        (work.kind == WorkKind::TitleCard ? home.catalogue.cards : home.catalogue.works).append(work);
    }
    for (const Text &text : *texts) {
        if (!text.body.isEmpty()) {
            home.catalogue.texts.insert(text.key, text.body);
        }
    }
    home.catalogue.films = std::move(*films);
    home.stored = std::move(*playlists);
    for (const Exhibition &exhibition : *exhibitions) {
        for (const Playlist &playlist : std::as_const(home.stored)) {
            if (playlist.id == exhibition.playlist) {
                home.uses[playlist.key].append(QStringLiteral("exhibition ") + exhibition.key);
            }
        }
        for (const QString &key : playlistsOf(scheduleFromText(exhibition.schedule).value_or(Schedule()))) {
            home.uses[key].append(QStringLiteral("the hours of exhibition ") + exhibition.key);
        }
    }
    return home;
}

Result<PlaylistHome> readKiosk(const QString &folder) {
    const ExhibitionRequest request{{}, {}, {}, folder};
    const auto loaded = loadExhibition(request);
    if (!loaded) {
        return tl::unexpected(loaded.error());
    }
    const auto plan = planOf(request);
    auto library = Library::open(loaded->library, Library::Mode::ReadOnly);
    if (!plan || !library) {
        return tl::unexpected(plan ? library.error() : plan.error());
    }
    const auto stored = PlaylistRepository(*library).all();
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    PlaylistHome home{loaded->library, folder, *loaded->catalogue, *stored, plan->playlists, {}};
    for (const Playlist &playlist : *stored) {
        if (playlist.id == loaded->catalogue->exhibition.playlist) {
            home.uses[playlist.key].append(QStringLiteral("exhibition ") + loaded->catalogue->exhibition.key);
        }
    }
    if (!home.own.usual.isEmpty()) {
        home.uses[home.own.usual].append(QStringLiteral("usual"));
    }
    for (const QString &key : playlistsOf(scheduleOf(*plan, loaded->catalogue->exhibition))) {
        home.uses[key].append(kSchedule);
    }
    const bool isOpen = momentOf(*plan, loaded->catalogue->exhibition, QDateTime::currentDateTimeUtc()).moment.isOpen;
    if (isOpen && !loaded->catalogue->playlist.key.isEmpty()) {
        home.uses[loaded->catalogue->playlist.key].append(QStringLiteral("now"));
    }
    return home;
}

/// Works as this place keeps them: an edition has no names of files.
PlaylistText keptText(const PlaylistHome &home, const PlaylistText &wanted, QStringList &unknown) {
    const FindWork find = findIn(home.catalogue.works);
    PlaylistText kept = wanted;
    for (PlaylistLine &line : kept.lines) {
        const WorkId work = line.work.isEmpty() ? WorkId() : find(line.work);
        if (!line.work.isEmpty() && work.isNull() && !unknown.contains(line.work)) {
            unknown.append(line.work);
        }
        line.work = work.text();
    }
    kept.lines.removeIf([](const PlaylistLine &line) {
        return line.isCard() && line.titles.isEmpty() && line.texts.isEmpty();
    });
    return kept;
}

/// Who else plays it, by key.
QStringList playedBy(const PlaylistHome &home, const QString &key) {
    QStringList others;
    const PlaylistShelf shelf = home.shelf();
    for (const PlaylistShelf::Item &item : shelf.items()) {
        const auto &entries = item.playlist.entries;
        if (std::any_of(entries.begin(), entries.end(),
                        [&](const PlaylistEntry &entry) { return entry.playlist == key; })) {
            others.append(item.playlist.key);
        }
    }
    return others;
}

} // namespace

Result<PlaylistHome> readPlaylistHome(const QString &library, const QString &state) {
    return library.isEmpty() ? readKiosk(state) : readLibrary(library);
}

Result<PlaylistText> PlaylistHome::text(const QString &key, WorkNames names) const {
    if (own.texts.contains(key)) {
        return playlistFromText(own.texts.value(key).toUtf8());
    }
    for (const Playlist &playlist : stored) {
        if (playlist.key == key) {
            return described(playlist, everything(), catalogue.texts, names);
        }
    }
    return fail(ErrorCode::NotFound,
                QStringLiteral("there is no such playlist; there are: %1").arg(shelf().keys().join(u' ')),
                key);
}

std::optional<std::chrono::milliseconds> PlaylistHome::filmLength(const WorkId &work) const {
    const ShownFilm *const film = catalogue.film(work);
    return film ? std::optional(film->film.duration) : std::nullopt;
}

Result<PlaylistPlan> planPlaylist(const PlaylistHome &home, const PlaylistText &wanted) {
    if (!isPlaylistKey(wanted.key)) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("a playlist's key is one word of letters, digits and “-”; say it with --as KEY"),
            wanted.key);
    }
    const auto judged = judgeFilmOptions(wanted, findIn(home.catalogue.works),
                                         [&](const WorkId &work) { return home.filmLength(work); });
    if (!judged) {
        return tl::unexpected(judged.error());
    }
    PlaylistPlan plan;
    plan.text = keptText(home, wanted, plan.unknown);
    if (plan.text.lines.isEmpty()) {
        return plan;
    }
    PlaylistHome after = home;
    after.own.texts.insert(wanted.key,
                           textOf(plan.text)); // as if it were a kiosk's: it stands in for what is there
    const auto flat = after.shelf().shown(wanted.key, home.catalogue);
    if (!flat || !flat->problems.isEmpty()) {
        return tl::unexpected(flat ? flat->problems.first() : flat.error());
    }
    const auto before = home.text(wanted.key, WorkNames::Ids);
    plan.isNew = !before;
    plan.isOther = !before || *before != plan.text;
    return plan;
}

Result<void> removePlaylist(const PlaylistHome &home, const QString &key) {
    const QStringList others = playedBy(home, key);
    const bool standsIn = home.shelf().item(key) && home.shelf().item(key)->standsIn;
    if (!others.isEmpty() && !standsIn) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("%1 plays it; take it out there first").arg(others.join(QStringLiteral(", "))),
            key);
    }
    if (home.isKiosk()) {
        if (home.uses.value(key).contains(kSchedule) && !standsIn) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("the schedule says when it plays; set another with `schedule set` first"), key);
        }
        return KioskState::openExisting(home.state).and_then([&](KioskState state) {
            return removeOwnPlaylist(state, key);
        });
    }
    auto library = openLibrary(home.library, Library::Mode::ReadWrite);
    if (!library) {
        return tl::unexpected(library.error());
    }
    const QStringList uses = home.uses.value(key);
    if (!uses.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1 plays it; give it another playlist first")
                        .arg(uses.join(QStringLiteral(", "))),
                    key);
    }
    return PlaylistRepository(*library).find(key).and_then(
        [&](const std::optional<Playlist> &found) -> Result<void> {
            if (!found) {
                return fail(ErrorCode::NotFound,
                            QStringLiteral("there is no such playlist; there are: %1")
                                .arg(home.shelf().keys().join(u' ')),
                            key);
            }
            return PlaylistRepository(*library).remove(*found, Edit::by(QStringLiteral("command line")));
        });
}

} // namespace sala
