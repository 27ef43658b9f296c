#include "app/look/each_finger.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QLineF>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWindow>

#include <algorithm>

namespace sala {
namespace {

using std::chrono::milliseconds;

constexpr double kSamePlaceMm = 5;
constexpr qsizetype kLiftsKept = 8;
constexpr milliseconds kOneClock{2000}; ///< further apart, two devices tell their times by different clocks
constexpr QPointF kOutside{-100'000, -100'000};

/// Whoever listens to touches below a widget's place, and so is told of them by Qt itself.
bool isListening(const QWidget *widget) {
    for (; widget; widget = widget->parentWidget()) {
        if (widget->testAttribute(Qt::WA_AcceptTouchEvents)) {
            return true;
        }
        if (widget->isWindow() || widget->testAttribute(Qt::WA_NoMousePropagation)) {
            return false;
        }
    }
    return false;
}

/// As Qt does where the mouse is pressed.
void giveFocus(QWidget *widget) {
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::ClickFocus) == Qt::ClickFocus) {
            widget->setFocus(Qt::MouseFocusReason);
            return;
        }
    }
}

QEvent::Type typeOf(const QList<QEventPoint> &points) {
    QEventPoint::States states;
    for (const QEventPoint &point : points) {
        states |= point.state();
    }
    return states == QEventPoint::State::Pressed    ? QEvent::TouchBegin
           : states == QEventPoint::State::Released ? QEvent::TouchEnd
                                                    : QEvent::TouchUpdate;
}

} // namespace

EachFinger::EachFinger(QWidget &widget) : QObject(&widget), m_widget(widget) {
    m_clock.start();
    m_sinceLast.start();
}

void EachFinger::setWindow(QWindow *window) {
    if (window && window != m_window) {
        m_window = window;
        m_window->installEventFilter(this);
    }
}

void EachFinger::setPxPerMm(double pxPerMm) {
    m_pxPerMm = pxPerMm;
}

void EachFinger::setTimes(const Times &times) {
    m_times = times;
}

void EachFinger::settle(QWidget &area) {
    m_settling = &area;
    m_changedAt = m_lastTime + milliseconds(m_sinceLast.elapsed());
}

bool EachFinger::eventFilter(QObject *watched, QEvent *event) {
    const QEvent::Type type = event->type();
    if (watched != m_window) {
        auto *const held = qobject_cast<QWidget *>(watched);
        if (type == QEvent::Hide || (type == QEvent::EnabledChange && held && !held->isEnabled())) {
            letGo(held);
        }
        return false;
    }
    switch (type) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return !m_isForwarding && touch(static_cast<QTouchEvent &>(*event));
    case QEvent::TouchCancel:
        letAllGo();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return mouse(static_cast<QMouseEvent &>(*event));
    default:
        return false;
    }
}

bool EachFinger::touch(QTouchEvent &event) {
    if (QApplication::activePopupWidget()) {
        return false; // Qt knows how those are touched
    }
    const milliseconds time = timeOf(event.timestamp());
    QList<QEventPoint> others;
    for (const QEventPoint &point : event.points()) {
        if (point.state() == QEventPoint::Pressed) {
            land(point, time);
        }
        if (m_fingers.contains(point.id())) {
            tell(point);
        } else {
            others.append(point);
        }
        if (point.state() == QEventPoint::Released) {
            lifted(placeOf(point), time);
        }
    }
    if (others.size() == event.points().size()) {
        return false;
    }
    forward(event, others);
    event.accept(); // or Qt would make a mouse of it as well
    return true;
}

/// In the window: a point's own position is that in the widget that was told of it last.
QPointF EachFinger::placeOf(const QEventPoint &point) const {
    return m_window->mapFromGlobal(point.globalPosition());
}

void EachFinger::land(const QEventPoint &point, milliseconds time) {
    if (m_fingers.contains(point.id())) { // the end of the one before was lost
        letGo(m_fingers.take(point.id()).widget);
    }
    const QPointF place = placeOf(point);
    QWidget *under = m_widget.childAt(place.toPoint());
    under = under ? under : &m_widget;
    if (isNone(place, time)) {
        m_fingers.insert(point.id(), {});
    } else if (!isListening(under)) {
        for (Finger &other : m_fingers) {
            other.widget = other.widget == under ? nullptr : other.widget.data();
        }
        m_fingers.insert(point.id(), {under});
    }
}

void EachFinger::tell(const QEventPoint &point) {
    QWidget *const widget = m_fingers.value(point.id()).widget;
    if (point.state() == QEventPoint::Released) {
        m_fingers.remove(point.id());
    }
    if (!widget || point.state() == QEventPoint::Stationary) {
        return;
    }
    if (point.state() == QEventPoint::Pressed) {
        widget->installEventFilter(this);
        giveFocus(widget);
        send(QEvent::MouseButtonPress, *widget, point);
    } else if (point.state() == QEventPoint::Updated) {
        send(QEvent::MouseMove, *widget, point);
    } else {
        widget->removeEventFilter(this);
        send(QEvent::MouseButtonRelease, *widget, point);
    }
}

/// To Qt, without those that it must not tell.
void EachFinger::forward(const QTouchEvent &event, const QList<QEventPoint> &points) {
    const bool isNews = std::any_of(points.begin(), points.end(), [](const QEventPoint &point) {
        return point.state() != QEventPoint::Stationary;
    });
    if (!isNews) {
        return;
    }
    QTouchEvent rest(typeOf(points), event.pointingDevice(), event.modifiers(), points);
    rest.setTimestamp(event.timestamp());
    m_isForwarding = true;
    QCoreApplication::sendEvent(m_window, &rest);
    m_isForwarding = false;
}

void EachFinger::send(QEvent::Type type, QWidget &widget, const QEventPoint &point) {
    const QPointF global = point.globalPosition();
    QMouseEvent mouse(type, widget.mapFromGlobal(global), point.scenePosition(), global,
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier,
                      Qt::MouseEventSynthesizedByQt);
    mouse.setTimestamp(point.timestamp());
    QCoreApplication::sendEvent(&widget, &mouse);
}

void EachFinger::letGo(QWidget *widget) {
    if (!widget) {
        return;
    }
    widget->removeEventFilter(this);
    for (Finger &finger : m_fingers) {
        finger.widget = finger.widget == widget ? nullptr : finger.widget.data();
    }
    if (auto *const button = qobject_cast<QAbstractButton *>(widget)) {
        button->setDown(false);
    } else if (auto *const slider = qobject_cast<QAbstractSlider *>(widget)) {
        slider->setSliderDown(false);
    } else {
        QMouseEvent away(QEvent::MouseButtonRelease, kOutside, kOutside, kOutside, Qt::LeftButton, Qt::NoButton,
                         Qt::NoModifier, Qt::MouseEventSynthesizedByQt);
        QCoreApplication::sendEvent(widget, &away);
    }
}

/// What still lies on the glass means nothing until it left.
void EachFinger::letAllGo() {
    const QHash<int, Finger> held = m_fingers;
    for (const Finger &finger : held) {
        letGo(finger.widget);
    }
    m_isMouseNone = false;
}

bool EachFinger::mouse(const QMouseEvent &event) {
    if (event.source() != Qt::MouseEventNotSynthesized) {
        return false; // of a finger that has been heard
    }
    const milliseconds time = timeOf(event.timestamp());
    const bool wasNone = m_isMouseNone;
    if (event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick) {
        m_isMouseNone = isNone(event.position(), time);
        return m_isMouseNone;
    }
    if (event.type() == QEvent::MouseButtonRelease) {
        m_isMouseNone = false;
        lifted(event.position(), time);
    }
    return wasNone;
}

/// Also of fingers that were none: a loose contact may chatter on.
void EachFinger::lifted(QPointF place, milliseconds time) {
    m_lifts.append({place, time});
    if (m_lifts.size() > kLiftsKept) {
        m_lifts.removeFirst();
    }
}

bool EachFinger::isNone(QPointF place, milliseconds time) const {
    const bool isBounce = std::any_of(m_lifts.begin(), m_lifts.end(), [&](const Lift &lift) {
        return time >= lift.time && time - lift.time < m_times.bounce &&
               QLineF(lift.place, place).length() <= kSamePlaceMm * m_pxPerMm;
    });
    const bool isThere = m_settling && m_settling->isVisible() &&
                         m_settling->rect().contains(m_settling->mapFrom(&m_widget, place.toPoint()));
    const bool isEarly = m_times.settling.count() > 0 && time < m_changedAt + m_times.settling &&
                         time > m_changedAt - kOneClock;
    return isBounce || (isThere && isEarly);
}

milliseconds EachFinger::timeOf(quint64 timestamp) {
    m_lastTime = milliseconds(timestamp != 0 ? qint64(timestamp) : m_clock.elapsed());
    m_sinceLast.start();
    return m_lastTime;
}

} // namespace sala
