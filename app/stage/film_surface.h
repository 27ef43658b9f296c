#pragma once

#include "app/look/theme.h"
#include "app/stage/frame_picture.h"
#include "media/film/film_player.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

namespace sala {

/// Shows what a FilmPlayer plays: the newest frame, whole, as large as fits, on the stage's background; the
/// poster until there is one, and again when the film has failed before its first frame. Words are drawn over
/// it by others, in pictureRect() or beside it.
class FilmSurface final : public QWidget {
    Q_OBJECT

  public:
    explicit FilmSurface(QWidget *parent = nullptr);

    /// Follows this player from now on, or none. The picture changes when the player has a frame, so that
    /// one film hands over to the next without a black one.
    void setPlayer(FilmPlayer *player);

    /// Stands in until there is a frame.
    void setPoster(const QImage &poster);

    /// Around a picture of another shape.
    void setBackground(const QColor &background);

    /// Where the picture is, in this widget.
    QRectF pictureRect() const;

    /// True once a frame of the film is what is seen.
    bool hasFrame() const { return m_isFrame; }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void takeFrame();

    QPointer<FilmPlayer> m_player;
    QColor m_background = kGalleryColours.background;
    QImage m_picture; ///< the frame, or the poster
    bool m_isFrame = false;
};

/// The largest rectangle of this shape in the middle of `bounds`.
QRectF letterboxed(const QSizeF &shape, const QRectF &bounds);

} // namespace sala
