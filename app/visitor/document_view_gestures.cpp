// What fingers, wheel and keys do to a DocumentView, and how it draws itself; in device pixels.
#include "app/look/focus_ring.h"
#include "app/visitor/covered_mark.h"
#include "app/visitor/document_view.h"
#include "app/visitor/next_part.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace sala {

namespace {

// A pull that leaves a page read from near for the next has to be clearly sideways.
constexpr qreal kSideways = 1.5;
constexpr qreal kWheelStep = 1.0 / 480; // four notches of 120 double the size
constexpr qreal kPanStep = 0.25;        // of the view, by a key

} // namespace

void DocumentView::obey(const Gesture &gesture) {
    using Kind = Gesture::Kind;
    if (isCovered()) {
        if (gesture.kind == Kind::FirstTap) { // whatever comes of it: they are answered at once
            Q_EMIT uncoverRequested();
        }
        return;
    }
    switch (gesture.kind) {
    case Kind::Press:
        return m_zoom.catchThrow(m_clock());
    case Kind::FirstTap:
    case Kind::Tap:
        return;
    case Kind::DoubleTap:
        return doubleTap(toDevice(gesture.position));
    case Kind::DragBegin:
        return beginDrag();
    case Kind::DragMove:
        return drag(gesture);
    case Kind::DragEnd:
        return endDrag(gesture, false);
    case Kind::DragCancelled:
        return endDrag(gesture, true);
    case Kind::PinchBegin:
        return m_zoom.beginPinch(toDevice(gesture.position), m_clock());
    case Kind::PinchMove:
        m_zoom.pinch(toDevice(gesture.position), gesture.scale);
        update();
        Q_EMIT zoomChanged();
        return;
    case Kind::PinchEnd:
        m_zoom.rest(toDevice(gesture.position), m_clock());
        return afterZoom();
    }
}

void DocumentView::beginDrag() {
    const MotionTime now = m_clock();
    if (m_strip.isMoving(now) || m_zoom.isFitted()) {
        m_drag = Drag::Swipe;
        m_strip.hold(now);
    } else {
        m_drag = Drag::Undecided;
        m_zoom.hold(now);
    }
}

DocumentView::Drag DocumentView::decide(QPointF movement) const {
    const int edge = movement.x() > 0 ? -1 : 1; // pulling to the right uncovers the left edge
    const bool isSideways = std::abs(movement.x()) > kSideways * std::abs(movement.y());
    const bool hasNeighbour = m_index + edge >= 0 && m_index + edge < m_count;
    const bool isAtEdge = m_zoom.geometry().isAtEdge(m_zoom.goal(), edge);
    return isSideways && hasNeighbour && isAtEdge ? Drag::Swipe : Drag::Pan;
}

void DocumentView::drag(const Gesture &gesture) {
    const QPointF movement = toDevice(gesture.movement);
    if (m_drag == Drag::Undecided) {
        m_drag = decide(movement);
        if (m_drag == Drag::Swipe) {
            m_strip.hold(m_clock());
        }
    }
    if (m_drag == Drag::Swipe) {
        m_strip.drag(movement.x(), m_index > 0, m_index + 1 < m_count);
    } else if (m_drag == Drag::Pan) {
        m_zoom.pan(movement);
    }
    update();
}

void DocumentView::endDrag(const Gesture &gesture, bool isCancelled) {
    const MotionTime now = m_clock();
    const Drag ended = std::exchange(m_drag, Drag::None);
    const QPointF velocity = isCancelled ? QPointF() : toDevice(gesture.velocity);
    if (ended == Drag::Swipe) {
        endSwipe(velocity.x(), isCancelled);
    } else if (ended != Drag::None) {
        m_zoom.throwOff(velocity, now);
    }
    keepMoving();
    update();
}

void DocumentView::endSwipe(qreal velocity, bool isCancelled) {
    const MotionTime now = m_clock();
    int taken = 0;
    if (isCancelled) {
        m_strip.letGo(now);
    } else {
        taken = m_strip.release(velocity, now);
    }
    if (taken != 0) {
        goTo(m_index + taken);
    } else if (!m_zoom.isFitted()) {
        m_zoom.rest(viewport().center(), now);
    }
}

void DocumentView::keyPressEvent(QKeyEvent *event) {
    if (isCovered()) {
        const int key = event->key();
        const bool isAsked = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        if (!isAsked) {
            QWidget::keyPressEvent(event);
        } else if (m_ring->mark()) { // nobody uncovers what they did not know the keyboard was on
            Q_EMIT uncoverRequested();
        }
        return;
    }
    m_ring->mark();
    const qreal way = viewport().height() * kPanStep;
    const auto arrow = [&](QPointF direction, int stepDirection) {
        if (!isFitted()) {
            m_zoom.glideBy(direction * way, m_clock());
            afterZoom();
        } else if (stepDirection != 0) {
            step(stepDirection);
        }
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return arrow({1, 0}, -1);
    case Qt::Key_Right:
        return arrow({-1, 0}, 1);
    case Qt::Key_Up:
        return arrow({0, 1}, 0);
    case Qt::Key_Down:
        return arrow({0, -1}, 0);
    case Qt::Key_PageUp:
        return step(-1);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_zoom.glideToPoint(nextPart(m_zoom, viewport()), m_clock());
        return afterZoom();
    case Qt::Key_Home:
        return setIndex(0);
    case Qt::Key_End:
        return setIndex(m_count - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    default:
        QWidget::keyPressEvent(event);
    }
}

void DocumentView::wheelEvent(QWheelEvent *event) {
    const int turned = event->angleDelta().y();
    if (turned != 0 && !isCovered()) {
        zoomBy(std::pow(2.0, turned * kWheelStep), toDevice(event->position()));
    }
    event->accept();
}

void DocumentView::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    if (isCovered()) {
        paintWarning(painter);
    }
    const qreal ratio = devicePixelRatioF();
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    const qreal offset = std::round(m_strip.offset(m_clock()));
    for (int index = m_index - 2; index <= m_index + 2; ++index) {
        const qreal shift = offset + (index - m_index) * stride();
        const bool isSeen = viewport().translated(shift, 0).intersects(viewport());
        if (index >= 0 && index < m_count && isSeen && !isCovered()) {
            paintPage(painter, index, shift);
        }
    }
    painter.restore();
}

void DocumentView::paintWarning(QPainter &painter) const {
    painter.fillRect(rect(), m_theme.colours.tile);
    m_warning.draw(&painter, QRectF(rect()).center() - m_warning.textRect().center(), m_theme.colours.text);
    paintMarkAbove(painter, rect(), m_warning.textRect().height(), m_theme.colours.text);
}

QImage DocumentView::imageOf(int index) const {
    const QImage drawn = m_pages.page(index);
    return drawn.isNull() && index == 0 ? m_cover : drawn;
}

void DocumentView::paintPage(QPainter &painter, int index, qreal shift) {
    const ZoomGeometry geometry = geometryOf(index);
    ZoomPlace place = geometry.fitted();
    if (index == m_index) {
        place = m_zoom.place(m_clock());
    } else if (index == m_leftIndex) {
        place = m_leftPlace;
    }
    const QRectF target = place.rect(geometry.picture()).translated(shift, 0);
    painter.save();
    painter.setClipRect(viewport().translated(shift, 0));
    const QImage image = imageOf(index);
    if (m_pages.isBroken(index)) {
        const qreal ratio = devicePixelRatioF();
        painter.fillRect(target, m_theme.colours.tile);
        painter.scale(ratio, ratio);
        m_note.draw(&painter, target.center() / ratio - m_note.textRect().center(), m_theme.colours.text);
    } else if (image.isNull()) {
        painter.fillRect(target, Qt::white);
    } else if (image.size() == target.size().toSize()) {
        painter.drawImage(target.topLeft().toPoint(), image); // pixel on pixel: sharp, and a plain copy
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, image);
    }
    if (index == m_index) {
        paintDetail(painter, place, shift);
    }
    painter.restore();
}

void DocumentView::paintDetail(QPainter &painter, const ZoomPlace &place, qreal shift) const {
    const DocumentPages::Detail &detail = m_pages.detail();
    if (detail.image.isNull() || detail.page != m_index || m_zoom.isFitted()) {
        return;
    }
    const qreal scale = pagePx(m_index).width() * place.scale / detail.sizePx.width();
    const QRectF target(place.origin + QPointF(detail.part.topLeft()) * scale + QPointF(shift, 0),
                        QSizeF(detail.part.size()) * scale);
    if (std::abs(scale - 1) < 1e-3) {
        painter.drawImage(target.topLeft().toPoint(), detail.image);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, detail.image);
    }
}

} // namespace sala
