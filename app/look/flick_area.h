#pragma once

#include "app/look/hand.h"
#include "app/look/kinetic_scroller.h"
#include "app/look/whole_lines.h"

#include <QWidget>

#include <chrono>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QEventPoint)
QT_FORWARD_DECLARE_CLASS(QTouchEvent)

namespace sala {

class FocusRing;
struct GalleryTheme;

/// A window onto content taller than itself, moved by one finger, the mouse, the wheel and the keyboard.
/// Subclasses say how tall the content is, paint what is visible at offset(), and are told of taps.
///
/// A tap is a tap and a drag is a drag: once the finger has moved further than a wobble, or has only caught
/// content in motion, its release opens nothing. Further fingers are ignored while one is down.
/// A palm does nothing; a hand that leans on it opens nothing when it leaves, and does not keep the next finger from being
/// heard.
///
/// For who has no other keys Tab walks through it, a page at a time, and leaves it at its end.
class FlickArea : public QWidget {
    Q_OBJECT

  public:
    explicit FlickArea(QWidget *parent = nullptr);

    int offset() const; ///< whole pixels; below 0 or past the end while content yields
    int largestOffset() const;
    void setOffset(double offset); ///< at once
    void scrollTo(double offset);  ///< eased
    KineticScroller &scroller() { return m_scroller; }
    void setLongestTap(std::chrono::milliseconds time) { m_longestTap = time; } ///< for tests
    const KineticScroller &scroller() const { return m_scroller; }

  Q_SIGNALS:
    void scrolled(int offset);

  protected:
    void setContentHeight(int heightPx);
    int contentHeight() const { return m_contentHeight; }
    bool isInMotion() const { return m_scroller.isMoving() || m_isDragging; }
    /// How it moves, how large a hand is on this screen, and how it is marked while the keyboard is on it.
    void setLook(const GalleryTheme &theme);
    /// Its words as they are seen between marks that it goes on, above and below; and these marks.
    WholeLines wholeLines(const GalleryTheme &theme) const;
    void paintMore(QPainter &painter, const GalleryTheme &theme) const;
    void setRingOutset(int px); ///< as FocusRing::setOutset()
    /// One of its parts is marked as the keyboard's, not all of it.
    virtual bool marksPart() const { return false; }
    bool markFocus(); ///< as FocusRing::mark()
    enum class Walk { On, Back };
    /// Tab, or Shift and Tab: goes on inside, while nothing moves; false when there is nothing to go on to.
    virtual bool walk(Walk walk);
    void setWobble(int px) { m_wobble = px; } ///< how far a finger may move and still tap

    virtual void tapped(QPoint position); ///< in this widget's coordinates
    virtual void
    pressed(std::optional<QPoint> position); ///< a finger may be about to tap here; nothing: not any more

    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// Draws where in the content we are, while it moves. Call at the end of paintEvent.
    void paintPosition(QPainter &painter, const QColor &colour);

  private:
    void touch(const QTouchEvent &event);
    void touch(const QEventPoint &point, std::chrono::milliseconds time);
    bool isPalm(const QEventPoint &point) const;
    void fingerDown(QPointF position);
    void fingerMoved(QPointF position);
    void fingerUp(QPointF position);
    void fingerLost();

    KineticScroller m_scroller;
    FocusRing *m_ring;
    int m_contentHeight = 0;
    int m_shownOffset = 0;
    int m_wobble = 16;
    std::optional<int> m_finger; ///< the touch point that moves us
    QPointF m_downAt;
    std::chrono::milliseconds m_landedAt{0}; ///< by the device's clock
    std::chrono::milliseconds m_longestTap = Hand::kRest;
    double m_screenPxPerMm = 2;
    bool m_isDown = false;
    bool m_mayTap = false;
    bool m_isDragging = false;
};

} // namespace sala
