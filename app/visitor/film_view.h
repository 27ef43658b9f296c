#pragma once

#include "app/stage/film_surface.h"
#include "app/stage/subtitle_painter.h"
#include "app/text/text_block.h"

#include <memory>

namespace sala {

/// A film as visitors see it: the picture, the subtitles over it, a sign when it stands, and a sentence when
/// something is wrong. A tap anywhere on it is told. GUI thread.
class FilmView final : public QWidget {
    Q_OBJECT

  public:
    enum class Mark {
        None,
        Play,
        Covered ///< a closed eye: a warning stands before it
    };

    explicit FilmView(QWidget *parent = nullptr);
    ~FilmView() override;

    /// Follows this player from now on.
    void setPlayer(FilmPlayer *player);
    void setTheme(const GalleryTheme &theme);
    /// Stands in until there is a frame.
    void setPoster(const QImage &poster);
    /// Another language, or none (null): seen at once, the film goes on.
    void setSubtitles(std::shared_ptr<const ShownSubtitles> track);
    /// Over the middle of the picture.
    void setMark(Mark mark);
    /// A press by a screen reader is a tap; only while the film is covered: else there are buttons.
    void setCovered(bool isCovered) { m_isCovered = isCovered; }
    /// A sentence over the lower edge of the picture; empty: none.
    void setNotice(const QString &sentence, Language language);
    QString notice() const;

    QRectF pictureRect() const { return m_surface->pictureRect(); }
    bool hasFrame() const { return m_surface->hasFrame(); }
    QList<QRectF> subtitleBoxes(); ///< what is said just now, in this widget

  Q_SIGNALS:
    void tapped();

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

  private:
    class Overlay;

    void followTime();

    bool m_isCovered = false;
    FilmSurface *m_surface;
    Overlay *m_overlay;
    QPointer<FilmPlayer> m_player;
};

} // namespace sala
