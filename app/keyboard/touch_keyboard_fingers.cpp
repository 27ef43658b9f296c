// The fingers on a TouchKeyboard, and the mouse.

#include "app/keyboard/touch_keyboard.h"

#include <QMouseEvent>
#include <QTouchEvent>

namespace sala {

bool TouchKeyboard::event(QEvent *event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return touch(*static_cast<QTouchEvent *>(event));
    case QEvent::TouchCancel:
        letGo();
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return mouse(*event);
    default:
        return QWidget::event(event);
    }
}

bool TouchKeyboard::touch(const QTouchEvent &event) {
    for (const QEventPoint &point : event.points()) {
        if (point.state() == QEventPoint::Pressed) {
            down(point.id(), point.position());
        } else if (point.state() == QEventPoint::Released) {
            drawn(point.id(), point.position());
            up(point.id());
        } else {
            drawn(point.id(), point.position());
        }
    }
    return true;
}

bool TouchKeyboard::mouse(QEvent &event) {
    const auto &at = static_cast<QMouseEvent &>(event);
    if (event.type() == QEvent::MouseMove) {
        drawn(kMouse, at.position());
    } else if (at.button() == Qt::LeftButton && event.type() == QEvent::MouseButtonRelease) {
        up(kMouse);
    } else if (at.button() == Qt::LeftButton) {
        down(kMouse, at.position());
    }
    event.accept(); // nothing below hears of it
    return true;
}

/// A bad screen says twice of one touch that it began: again on the same key, sooner than any finger.
bool TouchKeyboard::isBounce(int item) const {
    return m_sinceUp.isValid() && m_sinceUp.elapsed() < m_bounce.count() && m_keys[item].rect.contains(m_lastUp);
}

void TouchKeyboard::down(int finger, QPointF position) {
    const int item = itemAt(position.toPoint());
    const bool isHeld = m_fingers.values().contains(item);
    if (item < 0 || isHeld || isBounce(item)) {
        return;
    }
    m_fingers.insert(finger, item);
    if (m_keys[item].does == PlacedKey::Does::Erase) {
        Q_EMIT erased(); // at once, and on while it is held
        m_again.start(std::chrono::milliseconds(500));
    }
    update();
}

/// To a neighbour, as a finger that missed does.
void TouchKeyboard::drawn(int finger, QPointF position) {
    const auto found = m_fingers.find(finger);
    if (found == m_fingers.end()) {
        return;
    }
    const int before = *found;
    const int item = itemAt(position.toPoint());
    const bool wasErasing = before >= 0 && m_keys[before].does == PlacedKey::Does::Erase;
    if (item == before || wasErasing || (item >= 0 && m_keys[item].does == PlacedKey::Does::Erase)) {
        return;
    }
    *found = item;
    update();
}

void TouchKeyboard::up(int finger) {
    const auto found = m_fingers.find(finger);
    if (found == m_fingers.end()) {
        return;
    }
    const int item = *found;
    m_fingers.erase(found);
    update();
    if (item < 0) {
        return;
    }
    m_sinceUp.start();
    m_lastUp = m_keys[item].rect.center();
    if (m_keys[item].does == PlacedKey::Does::Erase) {
        m_again.stop();
    } else {
        strike(m_keys[item]);
    }
}

void TouchKeyboard::letGo() {
    m_fingers.clear();
    m_again.stop();
    update();
}

} // namespace sala
