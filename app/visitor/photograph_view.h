#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"
#include "app/visitor/photograph_pictures.h"
#include "app/visitor/photograph_strip.h"
#include "app/visitor/photograph_zoom.h"
#include "app/visitor/touch_input.h"

#include <QBasicTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace sala {

class FocusRing;
class PhotographOverview;

/// A row of photographs that follows the finger: swipe to the next, pinch and double tap down to the
/// original's pixels, pan. Everything has a way with one finger or without one: zoomIn(), zoomOut(), fit(),
/// step(), the wheel and the keys. While it is zoomed, a small overview shows where.
///
/// The fitted photograph sits in contentRect(); what is zoomed is moved inside it, and what a swipe brings
/// comes from beyond its edges. Paints every pixel of itself and never anything blank: what is not decoded
/// yet is shown from its thumbnail. Steps by the time that really passed. GUI thread.
class PhotographView final : public QWidget {
    Q_OBJECT

  public:
    using Clock = std::function<MotionTime()>;

    /// `cache` must live longer. `source` is asked for originals.
    PhotographView(PictureCache &cache, std::shared_ptr<PictureSource> source, QWidget *parent = nullptr);

    void setClock(Clock clock); ///< of motion and of fingers; for tests
    void setTheme(const GalleryTheme &theme); ///< its colours, and its real millimetres for fingers

    void setSlides(const QList<PhotographSlide> &slides, int index);
    int index() const { return m_index; }
    int count() const { return int(m_pictures.slides().size()); }

    enum class Change { AtOnce, Gliding };

    /// Where the fitted photograph goes, in this widget's coordinates.
    void setContentRect(const QRect &rect, Change change = Change::AtOnce);
    QRect contentRect() const { return m_contentRect; }

    /// What stands in for a photograph; composed with centred lines.
    struct Notes {
        TextBlock broken;    ///< it cannot be shown
        TextBlock sensitive; ///< it is shown when somebody touches it, Enter or Space
    };
    void setNotes(const Notes &notes);

    void step(int direction); ///< 1 the next, -1 the previous; nothing at the ends
    void zoomIn();
    void zoomOut();
    void fit();
    void reset(); ///< fitted and at rest, at once

    bool canZoomIn() const;
    bool isFitted() const { return m_zoom.isFitted(); }
    bool isMoving() const;
    bool isOriginalShown() const; ///< what is zoomed is drawn from the original's pixels
    bool hasDetail() const { return !m_pictures.detail().image.isNull(); } ///< of an original too large to hold
    qint64 tilesBytes() const { return m_pictures.tiles().heldBytes(); } ///< of a very large one, in memory
    bool isLoadingTiles() const { return m_pictures.tiles().isLoading(); }
    bool holdsOriginal() const { return m_pictures.holdsOriginal(); }
    bool isBroken() const { return count() > 0 && m_pictures.isBroken(m_index); }
    PhotographOverview &overview() { return *m_overview; }
    ZoomPlace place() const { return m_zoom.place(m_clock()); }        ///< of the photograph looked at
    qreal offset() const { return m_strip.offset(m_clock()); }         ///< of the row, device pixels

    QSize sizeHint() const override { return {640, 480}; }
    bool isCovered(int index) const; ///< a sensitive one that this visitor has not asked to see
    bool isCovered() const;          ///< the one looked at

  Q_SIGNALS:
    void indexChanged(int index);
    void zoomChanged();
    void tapped();
    void uncovered(); ///< somebody asked to see it

  protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    enum class Drag { None, Undecided, Swipe, Pan };

    /// The photograph a swipe has just left, as it lay: it does not shrink while it goes.
    struct Leaving {
        int index;
        ZoomPlace place;
    };

    /// Where a finger has just landed.
    struct Mark {
        QPointF position;
        MotionTime since;
    };

    void obey(const Gesture &gesture);
    void mark(QPointF position);
    double markLeft() const; ///< of the time it is seen, 1–0
    void paintMark(QPainter &painter) const;
    void beginDrag();
    void drag(const Gesture &gesture);
    void endDrag(const Gesture &gesture, bool isCancelled);
    void endSwipe(qreal velocity, bool isCancelled);
    Drag decide(QPointF movement) const;
    void doubleTap(QPointF position);
    void pinch(const Gesture &gesture);
    void endPinch(QPointF middle);
    void zoomBy(qreal factor, QPointF around);
    void goTo(int index);
    void takeOver();
    void afterZoom();
    void keepMoving();
    void connectOverview();
    void updateOverview();
    void showPoint(QPointF fraction, Change change);
    QRectF inSight() const;
    bool mayZoom() const;

    QPointF toDevice(QPointF position) const { return position * devicePixelRatioF(); }
    QRectF contentAt(MotionTime now) const;
    void lookAround();
    void lookIn();
    void refit();
    QRectF viewport() const;
    qreal stride() const;
    ZoomGeometry geometryOf(int index) const;
    void paintSlide(QPainter &painter, int index, qreal shift);
    void paintPicture(QPainter &painter, const QImage &image, const QRectF &target) const;
    void paintNote(QPainter &painter, const TextBlock &note, qreal shift) const;
    bool uncover();

    Clock m_clock;
    FocusRing *m_ring;
    ThemeColours m_colours = kGalleryColours;
    TouchInput m_input;
    PhotographPictures m_pictures;
    PhotographStrip m_strip;
    PhotographZoom m_zoom;
    QRect m_contentRect;    ///< where it is, or is gliding to
    QRectF m_contentBefore; ///< where the glide began
    MotionTime m_contentMoved{-1e9};
    bool m_isRefitting = false;
    int m_index = 0;
    int m_direction = 1; ///< of the last step: what lies that way is made ready first
    Drag m_drag = Drag::None;
    std::optional<Leaving> m_leaving;
    Notes m_notes;
    std::optional<Mark> m_mark;
    double m_markPx = 18;
    bool m_hasUncovered = false; ///< the tap that may yet become a double tap has: nothing more comes of it
    QSet<WorkId> m_uncovered; ///< sensitive ones that this visitor asked to see
    QBasicTimer m_frame;
    PhotographOverview *m_overview;
};

} // namespace sala
