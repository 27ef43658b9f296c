// What fingers, wheel and keys do to a PhotographView.
#include "app/look/focus_ring.h"
#include "app/visitor/next_part.h"
#include "app/visitor/photograph_view.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace sala {

namespace {

// A pull that leaves a zoomed photograph for the next has to be clearly sideways.
constexpr qreal kSideways = 1.5;
constexpr qreal kWheelStep = 1.0 / 480; // four notches of 120 double the size
constexpr qreal kPanStep = 0.25;        // of the view, by a key

} // namespace

void PhotographView::obey(const Gesture &gesture) {
    using Kind = Gesture::Kind;
    switch (gesture.kind) {
    case Kind::Press:
        m_zoom.catchThrow(m_clock());
        return mark(gesture.position);
    case Kind::FirstTap:
        m_hasUncovered = uncover();
        return;
    case Kind::Tap:
        if (!std::exchange(m_hasUncovered, false)) {
            Q_EMIT tapped();
        }
        return;
    case Kind::DoubleTap:
        if (!std::exchange(m_hasUncovered, false)) {
            doubleTap(toDevice(gesture.position));
        }
        return;
    case Kind::DragBegin:
        m_mark.reset();
        return beginDrag();
    case Kind::DragMove:
        return drag(gesture);
    case Kind::DragEnd:
        return endDrag(gesture, false);
    case Kind::DragCancelled:
        return endDrag(gesture, true);
    case Kind::PinchBegin:
        m_mark.reset();
        m_zoom.beginPinch(toDevice(gesture.position), m_clock());
        return;
    case Kind::PinchMove:
        return pinch(gesture);
    case Kind::PinchEnd:
        return endPinch(toDevice(gesture.position));
    }
}

/// Seen in the next frame: what a tap means is known only when no second one can follow.
void PhotographView::mark(QPointF position) {
    m_mark = Mark{position, m_clock()};
    keepMoving();
    update();
}

void PhotographView::beginDrag() {
    const MotionTime now = m_clock();
    if (m_strip.isMoving(now) || m_zoom.isFitted()) {
        m_drag = Drag::Swipe;
        m_strip.hold(now);
        m_strip.drag(0, m_index > 0, m_index + 1 < count());
    } else {
        m_drag = Drag::Undecided;
        m_zoom.hold(now);
    }
}

PhotographView::Drag PhotographView::decide(QPointF movement) const {
    const int edge = movement.x() > 0 ? -1 : 1; // pulling to the right uncovers the left edge
    const bool isSideways = std::abs(movement.x()) > kSideways * std::abs(movement.y());
    const bool hasNeighbour = m_index + edge >= 0 && m_index + edge < count();
    const bool isAtEdge = m_zoom.geometry().isAtEdge(m_zoom.goal(), edge);
    return isSideways && hasNeighbour && isAtEdge ? Drag::Swipe : Drag::Pan;
}

void PhotographView::drag(const Gesture &gesture) {
    const QPointF movement = toDevice(gesture.movement);
    if (m_drag == Drag::Undecided) {
        m_drag = decide(movement);
        if (m_drag == Drag::Swipe) {
            m_strip.hold(m_clock());
        }
    }
    if (m_drag == Drag::Swipe) {
        m_strip.drag(movement.x(), m_index > 0, m_index + 1 < count());
    } else if (m_drag == Drag::Pan) {
        m_zoom.pan(movement);
        lookIn();
    }
    update();
}

void PhotographView::endDrag(const Gesture &gesture, bool isCancelled) {
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

void PhotographView::endSwipe(qreal velocity, bool isCancelled) {
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

void PhotographView::doubleTap(QPointF position) {
    if (!m_zoom.isFitted()) {
        fit();
    } else if (mayZoom()) {
        m_zoom.glideToScale(m_zoom.geometry().doubleTapScale(), position, m_clock());
        afterZoom();
    }
}

void PhotographView::pinch(const Gesture &gesture) {
    if (!mayZoom()) {
        return;
    }
    m_zoom.pinch(toDevice(gesture.position), gesture.scale);
    if (!m_zoom.isFitted()) {
        m_pictures.wantOriginal(); // ready by the time the fingers are there
    }
    lookIn();
    updateOverview();
    update();
    Q_EMIT zoomChanged();
}

void PhotographView::endPinch(QPointF middle) {
    m_zoom.rest(middle, m_clock());
    afterZoom();
}

void PhotographView::keyPressEvent(QKeyEvent *event) {
    const qreal way = viewport().width() * kPanStep;
    const auto arrow = [&](QPointF direction, int stepDirection) {
        if (!isFitted()) {
            m_zoom.glideBy(direction * way, m_clock());
            afterZoom();
        } else if (stepDirection != 0) {
            step(stepDirection);
        }
    };
    const bool wasMarked = m_ring->mark();
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
        return step(1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (wasMarked && !isFitted()) {
            m_zoom.glideToPoint(nextPart(m_zoom, viewport()), m_clock());
            afterZoom();
        } else if (wasMarked) { // nobody uncovers what they did not know the keyboard was on
            uncover();
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PhotographView::wheelEvent(QWheelEvent *event) {
    const int turned = event->angleDelta().y();
    if (turned != 0) {
        zoomBy(std::pow(2.0, turned * kWheelStep), toDevice(event->position()));
    }
    event->accept();
}

} // namespace sala
