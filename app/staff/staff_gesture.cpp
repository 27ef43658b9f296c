#include "app/staff/staff_gesture.h"

#include <QEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWindow>

#include <utility>

namespace sala {

StaffGesture::StaffGesture(QObject *application, QObject *parent) : QObject(parent) {
    m_hold.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_hold.setInterval(kHold);
    connect(&m_hold, &QTimer::timeout, this, &StaffGesture::held);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_first = Corner::None; });
    application->installEventFilter(this);
}

void StaffGesture::setWindow(const QWindow *window) {
    m_window = window;
}

void StaffGesture::setCornerPx(int px) {
    m_cornerPx = px;
}

void StaffGesture::setTimes(std::chrono::milliseconds hold, std::chrono::milliseconds between) {
    m_hold.setInterval(hold);
    m_between = between;
}

StaffGesture::Corner StaffGesture::cornerAt(QPointF position) const {
    const bool isLeft = position.x() < m_cornerPx;
    const bool isRight = position.x() >= m_window->width() - m_cornerPx;
    const bool isUpper = position.y() < m_cornerPx;
    const bool isLower = position.y() >= m_window->height() - m_cornerPx;
    if (isUpper) {
        return isLeft ? Corner::UpperLeft : isRight ? Corner::UpperRight : Corner::None;
    }
    if (isLower) {
        return isLeft ? Corner::LowerLeft : isRight ? Corner::LowerRight : Corner::None;
    }
    return Corner::None;
}

// The window hears of every finger first, whatever lies below it.
bool StaffGesture::eventFilter(QObject *watched, QEvent *event) {
    if (!m_window || watched != m_window || !event->spontaneous()) { // of which all fingers are told at once
        return false;
    }
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate: {
        const auto &points = static_cast<QTouchEvent *>(event)->points();
        if (points.size() != 1) {
            up();
        } else if (event->type() == QEvent::TouchBegin) {
            down(points.first().position());
        } else {
            moved(points.first().position());
        }
        break;
    }
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::MouseButtonRelease:
        up();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool isFinger = mouse->source() == Qt::MouseEventSynthesizedByQt; // it was heard of above
        if (!isFinger && event->type() == QEvent::MouseButtonPress) {
            down(mouse->position());
        } else if (!isFinger && mouse->buttons() != Qt::NoButton) {
            moved(mouse->position());
        }
        break;
    }
    default:
        break;
    }
    return false;
}

void StaffGesture::down(QPointF position) {
    m_downAt = position;
    m_holding = cornerAt(position);
    m_holding == Corner::None ? m_hold.stop() : m_hold.start();
    if (m_holding == Corner::None) {
        m_first = Corner::None;
    }
}

void StaffGesture::moved(QPointF position) {
    if (QLineF(m_downAt, position).length() > m_cornerPx / 2.0) {
        up();
    }
}

void StaffGesture::up() {
    m_hold.stop();
    m_holding = Corner::None;
    if (m_isEnding) {
        QTimer::singleShot(0, this, [this] { m_isEnding = false; }); // the window hears of it after us
    }
}

void StaffGesture::held() {
    const Corner first = std::exchange(m_first, Corner::None);
    const bool isSecond = (first == Corner::UpperLeft && m_holding == Corner::UpperRight) ||
                          (first == Corner::LowerLeft && m_holding == Corner::LowerRight);
    if (isSecond) {
        m_patience.stop();
        m_isEnding = true;
        Q_EMIT recognised();
    } else if (m_holding == Corner::UpperLeft || m_holding == Corner::LowerLeft) {
        m_first = m_holding;
        m_patience.start(m_between);
    }
}

} // namespace sala
