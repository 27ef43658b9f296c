#include "app/kiosk/kiosk_playlists.h"

#include "app/kiosk/exhibition_loader.h"
#include "app/kiosk/slow_work.h"
#include "db/storage/kiosk/settings_store.h"
#include "db/storage/playlist_repository.h"

#include <QLoggingCategory>
#include <QtConcurrent>

#include <utility>

namespace sala {

Q_LOGGING_CATEGORY(lcPlaylists, "sala.kiosk.playlists", QtInfoMsg)

Result<PlaylistsStatus> readPlaylists(const QString &stateFolder) {
    const auto state = KioskState::openExisting(stateFolder);
    const auto loaded = loadExhibition({{}, {}, {}, stateFolder});
    if (!state || !loaded) {
        return tl::unexpected(state ? loaded.error() : state.error());
    }
    auto library = Library::open(loaded->library, Library::Mode::ReadOnly);
    const auto editions = library.and_then([](Library &open) { return PlaylistRepository(open).all(); });
    const auto own = readOwnPlaylists(*state);
    const auto draft = readPlaylistDraft(*state);
    const auto plan = readPlan(*state);
    if (!editions || !own || !draft || !plan) {
        return tl::unexpected(!editions ? editions.error() : !own ? own.error() : !draft ? draft.error() : plan.error());
    }
    PlaylistsStatus status{
        loaded->catalogue, *editions, own->texts, own->usual, loaded->catalogue->playlist.key};
    status.draft = *draft;
    status.isOpen = momentOf(*plan, loaded->catalogue->exhibition, QDateTime::currentDateTimeUtc()).moment.isOpen;
    status.scheduled = playlistsOf(scheduleOf(*plan, loaded->catalogue->exhibition));
    const bool isScheduled = !loaded->scheduled.isEmpty() && loaded->scheduled == status.playing;
    const bool isChosen = !own->usual.isEmpty() && own->usual == status.playing;
    status.by = isScheduled ? PlaylistsStatus::By::Schedule
                : isChosen  ? PlaylistsStatus::By::Staff
                            : PlaylistsStatus::By::Exhibition;
    return status;
}

KioskPlaylists::KioskPlaylists(QString stateFolder, PictureCache &pictures, FilmSource &films, QObject *parent)
    : PlaylistDesk(parent), m_stateFolder(std::move(stateFolder)), m_pictures(pictures), m_films(films) {
    connect(&m_refresh, &QFutureWatcherBase::finished, this, [this] {
        const Result<PlaylistsStatus> status = m_refresh.result();
        if (!status && status.error().code != ErrorCode::NotFound) { // nobody has set this kiosk up yet
            qCWarning(lcPlaylists).noquote()
                << "playlists cannot be read:" << status.error().detail << status.error().subject;
        }
        m_status = status.value_or(m_status);
        Q_EMIT statusChanged();
    });
    connect(&m_deed, &QFutureWatcherBase::finished, this, [this] {
        const Done done = m_deed.result();
        if (!done.result) {
            qCWarning(lcPlaylists).noquote()
                << "a playlist was not kept:" << done.result.error().detail << done.result.error().subject;
        }
        m_status = done.status.value_or(m_status);
        Q_EMIT answered(errorOf(done.result));
        Q_EMIT statusChanged();
    });
    connect(&m_draft, &QFutureWatcherBase::finished, this, &KioskPlaylists::keepNextDraft);
}

KioskPlaylists::~KioskPlaylists() {
    m_refresh.disconnect();
    m_deed.disconnect();
    m_draft.disconnect();
    m_refresh.waitForFinished();
    m_deed.waitForFinished();
    m_draft.waitForFinished();
    if (m_nextDraft) {
        KioskState::openExisting(m_stateFolder).and_then([&](KioskState state) {
            return writePlaylistDraft(state, *m_nextDraft);
        });
    }
}

void KioskPlaylists::refresh() {
    if (!m_refresh.isRunning()) {
        m_refresh.setFuture(QtConcurrent::run(&readPlaylists, m_stateFolder));
    }
}

void KioskPlaylists::carryOut(const Deed &deed) {
    if (m_deed.isRunning()) {
        return;
    }
    m_deed.setFuture(QtConcurrent::run([folder = m_stateFolder, deed] {
        Done done;
        done.result =
            KioskState::openExisting(folder).and_then([&](KioskState state) { return deed(state); });
        done.status = readPlaylists(folder);
        return done;
    }));
}

void KioskPlaylists::choose(const QString &key) {
    carryOut([key](KioskState &state) { return writeUsualPlaylist(state, key); });
}

/// The draft that may still wait is older.
void KioskPlaylists::save(const PlaylistText &playlist) {
    m_nextDraft.reset();
    m_draft.waitForFinished();
    carryOut([playlist](KioskState &state) {
        return writeOwnPlaylist(state, playlist).and_then([&] { return writePlaylistDraft(state, {}); });
    });
}

void KioskPlaylists::remove(const QString &key) {
    carryOut([key](KioskState &state) { return removeOwnPlaylist(state, key); });
}

void KioskPlaylists::keepDraft(const QString &text) {
    m_status.draft = text;
    m_nextDraft = text;
    if (!m_draft.isRunning()) {
        keepNextDraft();
    }
}

void KioskPlaylists::keepNextDraft() {
    if (const std::optional<QString> text = std::exchange(m_nextDraft, std::nullopt)) {
        m_draft.setFuture(QtConcurrent::run([folder = m_stateFolder, draft = *text] {
            return KioskState::openExisting(folder).and_then(
                [&](KioskState state) { return writePlaylistDraft(state, draft); });
        }));
    }
}

} // namespace sala
