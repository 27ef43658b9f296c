#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"
#include "app/visitor/document_pages.h"
#include "app/visitor/photograph_strip.h"
#include "app/visitor/photograph_zoom.h"
#include "app/visitor/touch_input.h"

#include <QBasicTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace sala {

class FocusRing;

/// The pages of a document, one at a time, that follow the finger: swipe to turn, pinch and double tap to
/// read from near, pan. Everything has a way with one finger or without one: step(), zoomIn(), zoomOut(),
/// fit(), the wheel and the keys. Who reads from near and turns stays near, at the next page's top.
///
/// Paints every pixel of itself; a page that is not drawn yet is its cover, a smaller drawing of it, or white
/// paper. GUI thread.
class DocumentView final : public QWidget {
    Q_OBJECT

  public:
    using Clock = std::function<MotionTime()>;

    /// `pages` must live longer.
    explicit DocumentView(DocumentPages &pages, QWidget *parent = nullptr);

    void setClock(Clock clock); ///< of motion and of fingers; for tests
    void setTheme(const GalleryTheme &theme);
    void setCover(const QImage &cover);
    const QImage &cover() const { return m_cover; }
    void setNote(const TextBlock &note); ///< on a page that cannot be drawn; composed with centred lines
    /// Stands for the whole document, and nothing of it is seen, until it is empty; composed with centred lines.
    void setWarning(const TextBlock &warning);
    bool isCovered() const { return !m_warning.isEmpty(); }

    /// So many pages, from the first, fitted; they are known before the document is open.
    void setCount(int count, int index = 0);
    /// Another version of the same document: where somebody reads, and from how near, stays.
    void changeVersion(int count);
    int count() const { return m_count; }
    int index() const { return m_index; }
    void setIndex(int index); ///< at once, fitted
    void step(int direction); ///< 1 the next, -1 the previous; nothing at the ends
    void zoomIn();
    void zoomOut();
    void fit();
    void reset(); ///< fitted and at rest, at once

    bool canZoomIn() const;
    bool isFitted() const { return m_zoom.isFitted(); }
    bool isMoving() const;
    ZoomPlace place() const { return m_zoom.place(m_clock()); } ///< of the page, device pixels
    QRectF pageRect() const;                                    ///< where it lies, in this widget

    QSize sizeHint() const override { return {480, 640}; }

  Q_SIGNALS:
    void indexChanged(int index);
    void zoomChanged();
    void uncoverRequested(); ///< somebody asks to see what stands behind the warning

  protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    enum class Drag { None, Undecided, Swipe, Pan };

    void obey(const Gesture &gesture);
    void beginDrag();
    void drag(const Gesture &gesture);
    void endDrag(const Gesture &gesture, bool isCancelled);
    void endSwipe(qreal velocity, bool isCancelled);
    Drag decide(QPointF movement) const;
    void doubleTap(QPointF position);
    void zoomBy(qreal factor, QPointF around);
    void goTo(int index);
    void afterZoom();
    void keepMoving();
    void wantDetail();
    void lookAround();
    void documentChanged();

    QPointF toDevice(QPointF position) const { return position * devicePixelRatioF(); }
    QRectF viewport() const;
    qreal stride() const;
    QSize pagePx(int index) const;
    ZoomGeometry geometryOf(int index) const;
    void paintPage(QPainter &painter, int index, qreal shift);
    void paintWarning(QPainter &painter) const;
    void paintDetail(QPainter &painter, const ZoomPlace &place, qreal shift) const;
    QImage imageOf(int index) const;

    Clock m_clock;
    FocusRing *m_ring;
    GalleryTheme m_theme;
    TouchInput m_input;
    DocumentPages &m_pages;
    PhotographStrip m_strip;
    PhotographZoom m_zoom;
    QImage m_cover;
    TextBlock m_note;
    TextBlock m_warning;
    int m_count = 0;
    int m_index = 0;
    int m_direction = 1;
    int m_leftIndex = -1; ///< the page that was turned away from, and where it lay
    ZoomPlace m_leftPlace;
    Drag m_drag = Drag::None;
    QBasicTimer m_frame;
};

} // namespace sala
