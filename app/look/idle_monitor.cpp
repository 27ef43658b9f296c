#include "app/look/idle_monitor.h"

#include <QEvent>

namespace sala {
namespace {

bool isTouchOfSomebody(QEvent::Type type) {
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleMonitor::IdleMonitor(QObject *application, QObject *parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(60));
    connect(&m_timer, &QTimer::timeout, this, &IdleMonitor::idle);
    application->installEventFilter(this);
}

void IdleMonitor::setTimeout(std::chrono::milliseconds timeout) {
    m_timer.setInterval(timeout);
}

std::chrono::milliseconds IdleMonitor::idleFor() const {
    const auto left = m_timer.isActive() ? m_timer.remainingTimeAsDuration() : std::chrono::milliseconds(0);
    return m_isActive ? timeout() - left : std::chrono::milliseconds(0);
}

void IdleMonitor::setActive(bool isActive) {
    m_isActive = isActive;
    restart();
}

void IdleMonitor::restart() {
    if (m_isActive) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

bool IdleMonitor::eventFilter(QObject *, QEvent *event) {
    if (m_isActive && isTouchOfSomebody(event->type())) {
        m_timer.start();
    }
    return false;
}

} // namespace sala
