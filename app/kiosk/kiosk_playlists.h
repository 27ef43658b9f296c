#pragma once

#include "app/staff/playlist_desk.h"

#include <QFutureWatcher>

#include <functional>

namespace sala {

class KioskState;

/// The playlists of a kiosk's own state and of the edition it shows, each asked for on another thread with
/// its own connections.
class KioskPlaylists final : public PlaylistDesk {
    Q_OBJECT

  public:
    /// `pictures` and `films` are those of the edition that is shown, and must outlive it.
    KioskPlaylists(QString stateFolder, PictureCache &pictures, FilmSource &films, QObject *parent = nullptr);
    ~KioskPlaylists() override; ///< what was asked for is done

    void refresh() override;
    void choose(const QString &key) override;
    void save(const PlaylistText &playlist) override;
    void remove(const QString &key) override;
    void keepDraft(const QString &text) override;

    PlaylistsStatus status() const override { return m_status; }
    PictureCache &pictures() override { return m_pictures; }
    FilmSource *films() override { return &m_films; }
    bool isReading() const { return m_refresh.isRunning(); }

  private:
    using Deed = std::function<Result<void>(KioskState &)>;
    struct Done {
        Result<void> result;
        Result<PlaylistsStatus> status;
    };

    void carryOut(const Deed &deed);
    void keepNextDraft();

    QString m_stateFolder;
    PictureCache &m_pictures;
    FilmSource &m_films;
    PlaylistsStatus m_status;
    std::optional<QString> m_nextDraft; ///< to be kept when the last one is
    QFutureWatcher<Result<PlaylistsStatus>> m_refresh;
    QFutureWatcher<Done> m_deed;
    QFutureWatcher<Result<void>> m_draft;
};

/// Slow; any thread. What loadExhibition says.
Result<PlaylistsStatus> readPlaylists(const QString &stateFolder);

} // namespace sala
