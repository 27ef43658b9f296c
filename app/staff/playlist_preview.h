#pragma once

#include "app/look/theme.h"
#include "app/staff/playlist_desk.h"

#include <QWidget>

namespace sala {

class StageView;

/// How a playlist will look and be heard: a stage of its own, with films. Whoever shows it lets the exhibition's own show
/// rest meanwhile, for a machine has few players and one sound. It has the shape of the kiosk's screen, and everything lies
/// as it will there, only smaller. A part of PlaylistPage.
class PlaylistPreview final : public QWidget {
    Q_OBJECT

  public:
    explicit PlaylistPreview(PlaylistDesk &desk, QWidget *parent = nullptr);

    /// Plays `playlist` as if it were saved, from its line `from` on; -1: from the beginning.
    void play(const PlaylistText &playlist, qsizetype from);
    void stop();
    void setVolume(double volume); ///< of films that the playlist does not mute, 0–1 as loudness is heard
    void setLanguage(Language language);
    void setScreen(const GalleryTheme &theme); ///< the kiosk's

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void fit();

    PlaylistDesk &m_desk;
    QSize m_screen;
    StageView *m_stage;
};

/// How the kiosk's playlists stand, were this one saved.
PlaylistsStatus statusWith(const PlaylistText &playlist, const PlaylistDesk &desk);

} // namespace sala
