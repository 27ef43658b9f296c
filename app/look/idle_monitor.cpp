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
    if (m_isActive && isTouchOfSomebody(event->type())) {
        m_untouched.start();
        m_timer.start();
    }
    return false;
}

} // namespace sala
