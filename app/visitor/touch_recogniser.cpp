#include "app/visitor/touch_recogniser.h"

#include <QLineF>

#include <algorithm>
#include <utility>

namespace sala {

namespace {

using std::chrono::milliseconds;

qreal distance(QPointF a, QPointF b) {
    return QLineF(a, b).length();
}

} // namespace

QList<Gesture> TouchRecogniser::feed(const TouchFrame &frame) {
    const bool isFree = m_fingers.isEmpty() && m_strangers.isEmpty();
    m_now = isFree ? frame.time : std::max(m_now, frame.time); // clocks may differ between mouse and glass
    dropLost(frame);
    move(frame);
    for (const TouchPoint &point : frame.points) {
        if (point.phase == TouchPoint::Phase::Lifted) {
            lift(point);
        }
    }
    for (const TouchPoint &point : frame.points) {
        if (finger(point.id) || m_strangers.contains(point.id)) {
            continue;
        }
        if (point.phase == TouchPoint::Phase::Landed) {
            land(point);
        } else if (point.phase == TouchPoint::Phase::Down) {
            m_strangers.append(point.id); // cancelled, or its landing was lost: it means nothing until it left
        }
    }
    return take();
}

QList<Gesture> TouchRecogniser::cancel() {
    if (m_state == State::Dragging) {
        leaveDrag(Gesture::Kind::DragCancelled);
    } else if (m_state == State::Pinching) {
        endPinch();
    }
    m_state = State::Idle;
    m_fingers.clear();
    m_strangers.clear();
    m_waitingTap.reset();
    m_mayTap = false;
    return take();
}

std::optional<milliseconds> TouchRecogniser::tapDeadline() const {
    if (!m_waitingTap || m_state != State::Idle) {
        return std::nullopt;
    }
    return m_waitingTap->releasedAt + m_measures.doubleTapTime;
}

QList<Gesture> TouchRecogniser::expire(milliseconds now) {
    if (const auto deadline = tapDeadline(); deadline && now >= *deadline) {
        emitGesture(Gesture::Kind::Tap, m_waitingTap->position);
        m_waitingTap.reset();
    }
    return take();
}

TouchRecogniser::Finger *TouchRecogniser::finger(int id) {
    const auto found =
        std::find_if(m_fingers.begin(), m_fingers.end(), [id](const Finger &f) { return f.id == id; });
    return found == m_fingers.end() ? nullptr : &*found;
}

void TouchRecogniser::dropLost(const TouchFrame &frame) {
    // A finger that lands under the number of one that never left: the first one's end was lost.
    const auto isStillThere = [&frame](int id) {
        return std::any_of(frame.points.begin(), frame.points.end(), [id](const TouchPoint &point) {
            return point.id == id && point.phase != TouchPoint::Phase::Landed;
        });
    };
    m_strangers.removeIf([&](int id) { return !isStillThere(id); });
    const bool isComplete = std::all_of(m_fingers.cbegin(), m_fingers.cend(),
                                        [&](const Finger &tracked) { return isStillThere(tracked.id); });
    if (!isComplete) {
        const QList<int> strangers = m_strangers;
        m_out = cancel();
        m_strangers = strangers;
    }
}

void TouchRecogniser::move(const TouchFrame &frame) {
    bool hasMoved = false;
    for (const TouchPoint &point : frame.points) {
        Finger *const moved = finger(point.id);
        if (moved && moved->trace.position() != point.position) {
            moved->trace.add(point.position, m_now);
            hasMoved = true;
        }
    }
    if (hasMoved) {
        follow();
    }
}

void TouchRecogniser::follow() {
    const Finger &first = m_fingers.first();
    if (m_state == State::Pinching) {
        reportPinch();
    } else if (m_state == State::Dragging) {
        reportDrag();
    } else if (distance(first.trace.position(), first.pressedAt) > units(m_measures.slopMm)) {
        beginDrag();
    }
}

void TouchRecogniser::lift(const TouchPoint &point) {
    m_strangers.removeAll(point.id);
    Finger *const found = finger(point.id);
    if (!found) {
        return;
    }
    if (m_state == State::Pinching) {
        endPinch();
        m_fingers.removeIf([&point](const Finger &f) { return f.id == point.id; });
        // The finger that stays pans only after it has left its place again: hands leave finger by finger.
        m_fingers.first().pressedAt = m_fingers.first().trace.position();
        m_fingers.first().landedAt = m_now;
        m_state = State::Pressed;
        return;
    }
    const Finger lifted = *found;
    if (m_state == State::Dragging) {
        leaveDrag(Gesture::Kind::DragEnd);
    } else {
        finishTap(lifted);
    }
    m_fingers.clear();
    m_state = State::Idle;
}

bool TouchRecogniser::isLeaning() const {
    return m_state == State::Pressed && m_now - m_fingers.first().landedAt > m_measures.restTime;
}

void TouchRecogniser::land(const TouchPoint &point) {
    if (isLeaning()) {
        m_strangers.append(m_fingers.takeFirst().id);
        m_state = State::Idle;
    }
    if (point.contactMm >= m_measures.palmMm || m_fingers.size() == 2) {
        m_strangers.append(point.id);
        return;
    }
    if (m_state == State::Dragging) {
        leaveDrag(Gesture::Kind::DragCancelled);
    }
    Finger landed{point.id, point.position, {}, m_now};
    landed.trace.add(point.position, m_now);
    m_fingers.append(landed);
    if (m_fingers.size() == 2) {
        beginPinch();
    } else {
        landFirst(point);
    }
}

void TouchRecogniser::landFirst(const TouchPoint &point) {
    m_state = State::Pressed;
    m_mayTap = true;
    m_isSecondTap = m_waitingTap && m_now - m_waitingTap->releasedAt <= m_measures.doubleTapTime &&
                    distance(m_waitingTap->position, point.position) <= units(m_measures.doubleTapMm);
    if (m_waitingTap && !m_isSecondTap) {
        emitGesture(Gesture::Kind::Tap, m_waitingTap->position);
        m_waitingTap.reset();
    }
    emitGesture(Gesture::Kind::Press, point.position);
}

void TouchRecogniser::beginDrag() {
    m_state = State::Dragging;
    m_mayTap = false;
    m_waitingTap.reset();
    m_gestureStart = m_fingers.first().trace.position();
    emitGesture(Gesture::Kind::DragBegin, m_gestureStart);
}

void TouchRecogniser::reportDrag() {
    const QPointF position = m_fingers.first().trace.position();
    m_out.append({Gesture::Kind::DragMove, position, position - m_gestureStart});
}

void TouchRecogniser::leaveDrag(Gesture::Kind how) {
    const TouchTrace &trace = m_fingers.first().trace;
    m_out.append({how, trace.position(), trace.position() - m_gestureStart, trace.velocity(m_now)});
}

void TouchRecogniser::beginPinch() {
    m_state = State::Pinching;
    m_mayTap = false;
    m_waitingTap.reset();
    m_gestureStart = middle();
    m_startSpan = span();
    emitGesture(Gesture::Kind::PinchBegin, m_gestureStart);
}

void TouchRecogniser::reportPinch() {
    m_out.append({Gesture::Kind::PinchMove, middle(), middle() - m_gestureStart, {}, span() / m_startSpan});
}

void TouchRecogniser::endPinch() {
    m_out.append({Gesture::Kind::PinchEnd, middle(), middle() - m_gestureStart, {}, span() / m_startSpan});
}

void TouchRecogniser::finishTap(const Finger &finger) {
    const bool isTap = m_mayTap && m_now - finger.landedAt <= m_measures.tapTime;
    if (isTap && m_isSecondTap) {
        emitGesture(Gesture::Kind::DoubleTap, finger.pressedAt);
        m_waitingTap.reset();
    } else if (isTap) {
        m_waitingTap = WaitingTap{finger.pressedAt, m_now};
        emitGesture(Gesture::Kind::FirstTap, finger.pressedAt);
    } else {
        m_waitingTap.reset();
    }
}

QPointF TouchRecogniser::middle() const {
    return (m_fingers.first().trace.position() + m_fingers.last().trace.position()) / 2;
}

qreal TouchRecogniser::span() const {
    return std::max(distance(m_fingers.first().trace.position(), m_fingers.last().trace.position()),
                    units(m_measures.smallestSpanMm));
}

QList<Gesture> TouchRecogniser::take() {
    return std::exchange(m_out, {});
}

} // namespace sala
