#include "app/visitor/zoom_motion.h"

#include <algorithm>
#include <cmath>

namespace sala {

namespace {

constexpr MotionTime kGlideTime{220};
constexpr qreal kSlowing = 0.325;       // seconds until a throw has lost two thirds of its speed
constexpr qreal kQuickestSlowing = 0.05; // for what was already past the edge it will rest at
constexpr qreal kSlowest = 30;          // device pixels a second: less is no throw
constexpr qreal kArrived = 0.5;         // device pixels

qreal slowingOf(qreal distance, qreal velocity) {
    const bool isTowards = std::abs(velocity) > kSlowest && distance * velocity > 0;
    return isTowards ? std::clamp(distance / velocity, kQuickestSlowing, kSlowing) : kQuickestSlowing;
}

MotionTime arrivalOf(qreal distance, qreal slowing) {
    return MotionTime(1000 * slowing * std::log(std::max(std::abs(distance) / kArrived, 1.0)));
}

} // namespace

ZoomMotion ZoomMotion::glide(const ZoomPlace &from, const ZoomPlace &to, MotionTime now) {
    ZoomMotion motion;
    motion.m_from = from;
    motion.m_to = to;
    motion.m_start = now;
    motion.m_duration = from == to ? MotionTime(0) : kGlideTime;
    return motion;
}

ZoomMotion ZoomMotion::thrown(const ZoomPlace &from, QPointF velocity, const ZoomGeometry &geometry,
                              MotionTime now) {
    ZoomMotion motion;
    motion.m_kind = Kind::Throw;
    motion.m_from = from;
    motion.m_to = geometry.settled({from.scale, from.origin + velocity * kSlowing}, {});
    motion.m_start = now;
    const QPointF way = motion.m_to.origin - from.origin;
    motion.m_slowing = {slowingOf(way.x(), velocity.x()), slowingOf(way.y(), velocity.y())};
    motion.m_duration =
        std::max(arrivalOf(way.x(), motion.m_slowing.x()), arrivalOf(way.y(), motion.m_slowing.y()));
    return motion;
}

ZoomPlace ZoomMotion::at(MotionTime now) const {
    if (isOver(now)) {
        return m_to;
    }
    const QPointF way = m_to.origin - m_from.origin;
    const MotionTime passed = std::max(now - m_start, MotionTime(0));
    if (m_kind == Kind::Throw) {
        const qreal seconds = passed.count() / 1000;
        return {m_from.scale, m_from.origin + QPointF(way.x() * (1 - std::exp(-seconds / m_slowing.x())),
                                                      way.y() * (1 - std::exp(-seconds / m_slowing.y())))};
    }
    const qreal eased = 1 - std::pow(1 - passed / m_duration, 3);
    const qreal scale = m_from.scale * std::pow(m_to.scale / m_from.scale, eased);
    const qreal range = m_to.scale - m_from.scale;
    // Moving the origin in step with the scale, not with the time, keeps the point between both still.
    const bool isZoom = std::abs(range) > 1e-6;
    return {scale, m_from.origin + way * (isZoom ? (scale - m_from.scale) / range : eased)};
}

} // namespace sala
