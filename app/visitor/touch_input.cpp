#include "app/visitor/touch_input.h"

#include <QMouseEvent>
#include <QTimerEvent>
#include <QTouchEvent>

namespace sala {

namespace {

using std::chrono::milliseconds;

constexpr int kMouseId = -1;

TouchPoint::Phase phaseOf(QEventPoint::State state) {
    switch (state) {
    case QEventPoint::Pressed:
        return TouchPoint::Phase::Landed;
    case QEventPoint::Released:
        return TouchPoint::Phase::Lifted;
    default:
        return TouchPoint::Phase::Down;
    }
}

} // namespace

TouchInput::TouchInput(QObject *parent) : QObject(parent), m_recogniser(m_measures) {
    m_clock.start();
}

void TouchInput::setPixelsPerMm(qreal pixelsPerMm) {
    m_measures.unitsPerMm = pixelsPerMm;
    m_recogniser.setMeasures(m_measures);
}

bool TouchInput::handle(QEvent *event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        handleTouch(*static_cast<QTouchEvent *>(event));
        event->accept();
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return handleMouse(*static_cast<QMouseEvent *>(event));
    case QEvent::TouchCancel:
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        cancel();
        return event->type() == QEvent::TouchCancel;
    default:
        return false;
    }
}

void TouchInput::cancel() {
    m_isTouched = false;
    m_isPressed = false;
    report(m_recogniser.cancel());
}

void TouchInput::handleTouch(const QTouchEvent &event) {
    TouchFrame frame{timeOf(event.timestamp()), {}};
    for (const QEventPoint &point : event.points()) {
        const QSizeF contact = point.ellipseDiameters();
        frame.points.append({point.id(), point.position(), phaseOf(point.state()),
                             qMax(contact.width(), contact.height()) / m_measures.unitsPerMm});
    }
    if (m_isPressed) {
        cancel();
    }
    m_isTouched = event.type() != QEvent::TouchEnd;
    feed(frame);
}

bool TouchInput::handleMouse(const QMouseEvent &event) {
    const bool isEcho = m_isTouched || event.source() != Qt::MouseEventNotSynthesized;
    const bool isPress =
        event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick;
    const bool isOurs = isPress ? event.button() == Qt::LeftButton : m_isPressed;
    if (isEcho || !isOurs) {
        return isEcho;
    }
    TouchPoint point{kMouseId, event.position()};
    if (isPress) {
        point.phase = TouchPoint::Phase::Landed;
    } else if (event.type() == QEvent::MouseButtonRelease || !event.buttons().testFlag(Qt::LeftButton)) {
        point.phase = TouchPoint::Phase::Lifted;
    }
    m_isPressed = point.phase != TouchPoint::Phase::Lifted;
    feed({timeOf(event.timestamp()), {point}});
    return true;
}

milliseconds TouchInput::timeOf(quint64 timestamp) const {
    if (m_givenClock) {
        return m_givenClock();
    }
    return milliseconds(timestamp != 0 ? qint64(timestamp) : m_clock.elapsed());
}

void TouchInput::feed(const TouchFrame &frame) {
    report(m_recogniser.feed(frame));
    const auto deadline = m_recogniser.tapDeadline();
    if (deadline) {
        m_tapTimer.start(int((*deadline - frame.time).count()), this);
    } else {
        m_tapTimer.stop();
    }
}

void TouchInput::report(const QList<Gesture> &gestures) {
    for (const Gesture &gesture : gestures) {
        Q_EMIT gestured(gesture);
    }
}

void TouchInput::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_tapTimer.timerId()) {
        return QObject::timerEvent(event);
    }
    m_tapTimer.stop();
    if (const auto deadline = m_recogniser.tapDeadline()) {
        report(m_recogniser.expire(*deadline));
    }
}

} // namespace sala
