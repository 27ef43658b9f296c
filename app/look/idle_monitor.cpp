#include "app/look/idle_monitor.h"

#include <QTouchEvent>

namespace sala {

bool IdleMonitor::isOfSomebody(const QEvent &event) {
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::InputMethod: // what is composed comes without keys
        return true;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return isOfSomebody(static_cast<const QTouchEvent &>(event));
    default:
        return false;
    }
}

/// A finger that comes, goes or moves, unless it has been there longer than anybody keeps one.
bool IdleMonitor::isOfSomebody(const QTouchEvent &event) {
    bool isSomebody = false;
    for (const QEventPoint &point : event.points()) {
        if (point.state() == QEventPoint::Pressed || !m_landed.contains(point.id())) {
            m_landed.insert(point.id(), m_clock.elapsed());
        }
        const bool isOld = m_clock.elapsed() - m_landed.value(point.id()) >= m_ghostAfter.count();
        isSomebody = isSomebody || (point.state() != QEventPoint::Stationary && !isOld);
        if (point.state() == QEventPoint::Released && event.type() == QEvent::TouchEnd) {
            m_landed.remove(point.id());
        }
    }
    return isSomebody;
}

IdleMonitor::IdleMonitor(QObject *application, QObject *parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(60));
    connect(&m_timer, &QTimer::timeout, this, &IdleMonitor::idle);
    m_clock.start();
    application->installEventFilter(this);
}

void IdleMonitor::setTimeout(std::chrono::milliseconds timeout) {
    m_timer.setInterval(timeout);
}

void IdleMonitor::setGhostAfter(std::chrono::milliseconds time) {
    m_ghostAfter = time;
}

/// By a clock of its own: what a coarse timer has left may be more than all it began with.
std::chrono::milliseconds IdleMonitor::idleFor() const {
    return std::chrono::milliseconds(m_isActive ? m_untouched.elapsed() : 0);
}

void IdleMonitor::setActive(bool isActive) {
    m_isActive = isActive;
    restart();
}

void IdleMonitor::restart() {
    m_untouched.start();
    if (m_isActive) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

bool IdleMonitor::eventFilter(QObject *, QEvent *event) {
    if (isOfSomebody(*event) && m_isActive) {
        m_untouched.start();
        m_timer.start();
    }
    return false;
}

} // namespace sala
