#pragma once

#include "app/visitor/zoom_geometry.h"

#include <chrono>

namespace sala {

using MotionTime = std::chrono::duration<double, std::milli>; ///< since any fixed moment

/// A picture on its way to where it will rest, by the time that really passed. A value; no timer.
class ZoomMotion final {
  public:
    /// Eased, with the point between both places that lies still in view lying still all the way.
    static ZoomMotion glide(const ZoomPlace &from, const ZoomPlace &to, MotionTime now);

    /// Thrown with `velocity` (device pixels a second); slows down and stops inside the edges.
    static ZoomMotion thrown(const ZoomPlace &from, QPointF velocity, const ZoomGeometry &geometry, MotionTime now);

    ZoomPlace at(MotionTime now) const;
    bool isOver(MotionTime now) const { return now >= m_start + m_duration; }
    bool isThrow() const { return m_kind == Kind::Throw; }
    ZoomPlace goal() const { return m_to; }

  private:
    enum class Kind { Glide, Throw };

    Kind m_kind = Kind::Glide;
    ZoomPlace m_from;
    ZoomPlace m_to;
    MotionTime m_start{0};
    MotionTime m_duration{0};
    QPointF m_slowing{1, 1}; ///< time constants of a throw, in seconds, for each axis
};

} // namespace sala
