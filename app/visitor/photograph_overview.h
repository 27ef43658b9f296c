#pragma once

#include "app/look/theme.h"
#include "app/visitor/zoom_motion.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <optional>

namespace sala {

/// The whole photograph, small, with a frame around what is in sight while the view above it is zoomed. A
/// touch brings that point into the middle of the view, a drag follows the finger: panning with a single
/// touch.
///
/// Fades in and out by its owner's clock and frames. Translucent; hidden when it is gone. GUI thread.
class PhotographOverview final : public QWidget {
    Q_OBJECT

  public:
    using Clock = std::function<MotionTime()>;
    using InSight = std::function<QRectF()>;

    /// `inSight` says what the view shows of the photograph, as fractions of it; it is asked at every frame.
    PhotographOverview(Clock clock, InSight inSight, QWidget *parent);

    void setTheme(const GalleryTheme &theme);

    /// The photograph, of any size; null while there is none. `sizePx` gives the shape.
    void setPicture(const QImage &picture, QSize sizePx);
    bool hasPicture() const { return !m_picture.isNull(); }

    /// Goes into the bottom left corner of `room` (of the parent), for the shape of the photograph.
    void placeIn(const QRect &room);

    void setShown(bool isShown); ///< fades
    void hideAtOnce();
    bool isShown() const { return m_isShown; }
    bool isFading() const;
    void settle(); ///< hides itself once it has faded out

    QRectF pictureRect() const; ///< where the small photograph is, in this widget

    static constexpr MotionTime kFade{160};

  Q_SIGNALS:
    /// Somebody wants to see this point of the photograph, as a fraction of it.
    void pointChosen(QPointF fraction);
    /// The same while they drag: at once, not gliding.
    void pointDragged(QPointF fraction);

  protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

  private:
    bool touch(QEvent &event);
    void down(QPointF at);
    void moved(QPointF at);
    QSizeF pictureSize(const QSize &room) const;
    int matPx() const;
    QPointF fraction(QPointF at) const;
    QRectF frame() const;
    qreal opacity() const;

    Clock m_clock;
    InSight m_inSight;
    GalleryTheme m_theme;
    QImage m_picture;
    QImage m_small; ///< m_picture in the pixels of pictureRect()
    QSize m_sizePx{3, 2};
    QRect m_room;
    bool m_isShown = false;
    qreal m_fadeFrom = 0;
    MotionTime m_fadeStart{-1e9};
    std::optional<QPointF> m_downAt; ///< a finger or the mouse is on it
    bool m_isDragging = false;
    int m_finger = -1;
};

} // namespace sala
