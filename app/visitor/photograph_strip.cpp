#include "app/visitor/photograph_strip.h"

#include <algorithm>
#include <cmath>

namespace sala {

namespace {

constexpr qreal kFlick = 0.35;         // strides a second: faster means it, however short the way
constexpr qreal kFarEnough = 0.35;     // strides: further means it, however slow
constexpr qreal kLookAhead = 0.12;     // seconds the finger is thought to go on
constexpr qreal kEndStretch = 0.25;    // strides past the first or last photograph at most
constexpr qreal kShortestFlick = 0.01; // strides; less is a tremble
constexpr qreal kFurthest = 1.6;       // strides that several flicks may leave to go

} // namespace

void PhotographStrip::hold(MotionTime now) {
    m_grab = offset(now);
    m_held = m_grab;
    m_movement = 0;
    m_hasPrevious = false; // those of the photograph before may not be this one's
    m_hasNext = false;
    m_isHeld = true;
    m_from = 0;
}

void PhotographStrip::drag(qreal movement, bool hasPrevious, bool hasNext) {
    m_hasPrevious = hasPrevious;
    m_hasNext = hasNext;
    m_movement = movement;
    const qreal wanted = m_grab + movement;
    const bool hasNeighbour = wanted > 0 ? hasPrevious : hasNext;
    if (hasNeighbour) {
        m_held = wanted;
        return;
    }
    const qreal limit = m_stride * kEndStretch;
    m_held = std::copysign(limit * (1 - std::exp(-std::abs(wanted) * 0.5 / limit)), wanted);
}

int PhotographStrip::release(qreal velocity, MotionTime now) {
    const int goes = direction(velocity);
    const bool isPossible = goes == 0 || (goes < 0 ? m_hasPrevious : m_hasNext);
    const int taken = isPossible ? goes : 0;
    m_isHeld = false;
    settle(m_held + taken * m_stride, velocity, now);
    return taken;
}

int PhotographStrip::direction(qreal velocity) const {
    const bool isFlick =
        std::abs(velocity) > kFlick * m_stride && std::abs(m_movement) > kShortestFlick * m_stride;
    if (isFlick) {
        // Counted from the finger's own way, so that hurried flicks each go one on while the row still moves; a
        // flick against that way means back to where it was.
        return velocity * m_movement > 0 ? (velocity < 0 ? 1 : -1) : 0;
    }
    const qreal ahead = m_held + velocity * kLookAhead;
    if (std::abs(ahead) < kFarEnough * m_stride) {
        return 0;
    }
    return ahead < 0 ? 1 : -1;
}

void PhotographStrip::letGo(MotionTime now) {
    if (m_isHeld) {
        m_isHeld = false;
        settle(m_held, 0, now);
    }
}

void PhotographStrip::step(int direction, MotionTime now) {
    const qreal from = offset(now);
    m_isHeld = false;
    settle(from + direction * m_stride, 0, now);
}

void PhotographStrip::stop() {
    m_isHeld = false;
    m_from = 0;
}

void PhotographStrip::settle(qreal from, qreal velocity, MotionTime now) {
    from = std::clamp(from, -kFurthest * m_stride, kFurthest * m_stride);
    // Faster than this, the way to rest would swing past it.
    const qreal fastest = 3 * std::abs(from) / kTime.count();
    m_from = m_isStill ? 0 : from;
    m_velocity = std::clamp(velocity / 1000, -fastest, fastest);
    m_start = now;
}

qreal PhotographStrip::offset(MotionTime now) const {
    if (m_isHeld) {
        return m_held;
    }
    if (!isMoving(now)) {
        return 0;
    }
    // The cubic that leaves with the finger's speed and arrives with none.
    const qreal t = std::max(0.0, (now - m_start) / kTime);
    const qreal start = (2 * t * t * t - 3 * t * t + 1) * m_from;
    return start + (t * t * t - 2 * t * t + t) * m_velocity * kTime.count();
}

} // namespace sala
