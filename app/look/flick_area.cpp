#include "app/look/flick_area.h"

#include "app/look/accessible_part.h"
#include "app/look/focus_ring.h"
#include "app/look/looks.h"
#include "app/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>

namespace sala {

namespace {

constexpr int kWheelStepPx = 120; // of an ordinary wheel's notch of 120 eighths of a degree
constexpr double kCatchVelocity = 150;
constexpr double kPage = 0.85; // of the height: a line or two stay in sight

} // namespace

FlickArea::FlickArea(QWidget *parent) : QWidget(parent), m_ring(new FocusRing(*this)) {
    m_ring->setLeftOut([this] { return marksPart(); });
    giveRole(*this, QAccessible::Document);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_scroller, &KineticScroller::offsetChanged, this, [this] {
        if (offset() != m_shownOffset) {
            m_shownOffset = offset();
            update();
            Q_EMIT scrolled(m_shownOffset);
        }
    });
    connect(&m_scroller, &KineticScroller::stopped, this, qOverload<>(&QWidget::update));
}

int FlickArea::offset() const {
    return qRound(m_scroller.offset());
}

int FlickArea::largestOffset() const {
    return qRound(m_scroller.largestOffset());
}

void FlickArea::setOffset(double offset) {
    m_scroller.setOffset(offset);
}

void FlickArea::scrollTo(double offset) {
    m_scroller.scrollTo(offset);
}

void FlickArea::setContentHeight(int heightPx) {
    m_contentHeight = heightPx;
    m_scroller.setLengths(heightPx, height());
    update();
}

void FlickArea::setLook(const GalleryTheme &theme) {
    m_scroller.setStill(theme.isStill());
    m_screenPxPerMm = theme.screenPxPerMm;
    m_ring->setTheme(theme);
}

WholeLines FlickArea::wholeLines(const GalleryTheme &theme) const {
    return WholeLines(rect(), theme, isInMotion() ? WholeLines::Words::Moving : WholeLines::Words::AtRest)
        .markAbove(offset() > 0)
        .markBelow(offset() < largestOffset());
}

void FlickArea::paintMore(QPainter &painter, const GalleryTheme &theme) const {
    if (offset() > 0) {
        paintMoreText(painter, rect(), Qt::TopEdge, theme);
    }
    if (offset() < largestOffset()) {
        paintMoreText(painter, rect(), Qt::BottomEdge, theme);
    }
}

void FlickArea::setRingOutset(int px) {
    m_ring->setOutset(px);
}

bool FlickArea::markFocus() {
    return m_ring->mark();
}

bool FlickArea::focusNextPrevChild(bool next) {
    if (hasFocus()) { // not for its parts, which ask here, too
        m_scroller.setOffset(m_scroller.goal());
        if (walk(next ? Walk::On : Walk::Back)) {
            return true;
        }
    }
    return QWidget::focusNextPrevChild(next);
}

bool FlickArea::walk(Walk walk) {
    if (!markFocus()) {
        return true; // the first only shows where the keyboard is
    }
    const double page = height() * kPage;
    const double wanted = std::clamp(offset() + (walk == Walk::On ? page : -page), 0.0, double(largestOffset()));
    if (qRound(wanted) == offset()) {
        return false;
    }
    scrollTo(wanted);
    return true;
}

void FlickArea::tapped(QPoint) {}

void FlickArea::pressed(std::optional<QPoint>) {}

bool FlickArea::event(QEvent *event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        touch(*static_cast<QTouchEvent *>(event));
        event->accept();
        return true;
    case QEvent::TouchCancel:
        fingerLost();
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

bool FlickArea::isPalm(const QEventPoint &point) const {
    const QSizeF contact = point.ellipseDiameters();
    return std::max(contact.width(), contact.height()) >= Hand::kPalmMm * m_screenPxPerMm;
}

void FlickArea::touch(const QTouchEvent &event) {
    for (const QEventPoint &point : event.points()) {
        touch(point, std::chrono::milliseconds(event.timestamp()));
    }
}

void FlickArea::touch(const QEventPoint &point, std::chrono::milliseconds time) {
    const bool isLong = m_finger && time - m_landedAt >= m_longestTap;
    if (point.state() == QEventPoint::Pressed) {
        if (isLong || m_finger == point.id()) {
            fingerLost(); // a hand leans here, or its end was lost: it means nothing until it has left
        }
        if (!m_isDown && !isPalm(point)) {
            m_finger = point.id();
            m_landedAt = time;
            fingerDown(point.position());
        }
    } else if (m_finger == point.id()) {
        if (m_mayTap && (isLong || isPalm(point))) {
            m_mayTap = false;
            pressed({});
        }
        if (point.state() == QEventPoint::Released) {
            m_finger.reset();
            fingerUp(point.position());
        } else if (point.state() == QEventPoint::Updated) {
            fingerMoved(point.position());
        }
    }
}

void FlickArea::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && !m_isDown) {
        fingerDown(event->position());
    }
}

void FlickArea::mouseMoveEvent(QMouseEvent *event) {
    if (!m_finger) {
        fingerMoved(event->position());
    }
}

void FlickArea::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && !m_finger) {
        fingerUp(event->position());
    }
}

void FlickArea::fingerDown(QPointF position) {
    m_isDown = true;
    m_isDragging = false;
    m_downAt = position;
    m_mayTap = std::abs(m_scroller.velocity()) < kCatchVelocity;
    m_scroller.hold(position.y());
    if (m_mayTap) {
        pressed(position.toPoint());
    }
}

void FlickArea::fingerMoved(QPointF position) {
    if (!m_isDown) {
        return;
    }
    if (m_isDragging) {
        m_scroller.drag(position.y());
        return;
    }
    if ((position - m_downAt).manhattanLength() <= m_wobble) {
        m_scroller.slip(position.y());
        return;
    }
    // So that the content does not jump by the wobble; it follows by the rest, of which a busy machine tells much at once.
    const double down = m_downAt.y();
    m_scroller.slip(std::clamp(position.y(), down - m_wobble, down + m_wobble));
    m_scroller.drag(position.y());
    m_isDragging = true;
    m_mayTap = false;
    pressed({});
}

void FlickArea::fingerUp(QPointF position) {
    if (!m_isDown) {
        return;
    }
    if (!m_isDragging) {
        fingerMoved(position); // of a swipe whose end is all that a poor screen tells
    }
    m_isDown = false;
    m_isDragging = false;
    m_scroller.release();
    pressed({});
    update();
    if (m_mayTap && rect().contains(position.toPoint())) {
        tapped(m_downAt.toPoint());
    }
}

void FlickArea::fingerLost() {
    m_isDown = false;
    m_isDragging = false;
    m_mayTap = false;
    m_finger.reset();
    m_scroller.stop();
    pressed({});
}

void FlickArea::wheelEvent(QWheelEvent *event) {
    if (!event->pixelDelta().isNull()) {
        setOffset(m_scroller.offset() - event->pixelDelta().y());
    } else {
        m_scroller.scrollBy(-event->angleDelta().y() * kWheelStepPx / 120.0);
    }
    event->accept();
}

void FlickArea::keyPressEvent(QKeyEvent *event) {
    const double page = height() * kPage;
    switch (event->key()) {
    case Qt::Key_Down:
        return m_scroller.scrollBy(kWheelStepPx);
    case Qt::Key_Up:
        return m_scroller.scrollBy(-kWheelStepPx);
    case Qt::Key_PageDown:
        return m_scroller.scrollBy(page);
    case Qt::Key_PageUp:
        return m_scroller.scrollBy(-page);
    case Qt::Key_Home:
        return m_scroller.scrollTo(0);
    case Qt::Key_End:
        return m_scroller.scrollTo(m_scroller.largestOffset());
    default:
        QWidget::keyPressEvent(event);
    }
}

void FlickArea::resizeEvent(QResizeEvent *event) {
    m_scroller.setLengths(m_contentHeight, height());
    QWidget::resizeEvent(event);
}

// A page that is left in mid-flight is found at rest when it comes back.
void FlickArea::hideEvent(QHideEvent *event) {
    fingerLost();
    m_scroller.setOffset(m_scroller.offset());
    QWidget::hideEvent(event);
}

void FlickArea::paintPosition(QPainter &painter, const QColor &colour) {
    if (!isInMotion() || m_contentHeight <= height()) {
        return;
    }
    constexpr double kWidth = 6;
    const double length = qMax(48.0, double(height()) * height() / m_contentHeight);
    const double share = qBound(0.0, m_scroller.offset() / m_scroller.largestOffset(), 1.0);
    const QRectF bar(width() - kWidth - 6, 6 + share * (height() - length - 12), kWidth, length);
    paintSurface(painter, bar, colour, kWidth / 2);
}

} // namespace sala
