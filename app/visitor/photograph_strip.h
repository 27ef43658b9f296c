#pragma once

#include "app/visitor/zoom_motion.h"

namespace sala {

/// How a row of photographs follows a finger and comes to rest on one of them. Pure motion: the owner
/// keeps the index, adds what release() says, and draws neighbour n at offset() + n * stride.
class PhotographStrip final {
  public:
    void setStill(bool isStill) { m_isStill = isStill; } ///< it rests at once, without a glide
    void setStride(qreal stride) { m_stride = stride; } ///< from one photograph to the next, device pixels

    /// A finger takes hold of the row wherever it is just now. Until drag() it has no neighbours.
    void hold(MotionTime now);

    /// The finger is `movement` from where it took hold. Where there is no neighbour the row follows ever less.
    void drag(qreal movement, bool hasPrevious, bool hasNext);

    /// The finger leaves with `velocity` (device pixels a second). Says which photograph is the one now:
    /// -1 the previous, 0 the same, 1 the next; offset() counts from that one afterwards.
    int release(qreal velocity, MotionTime now);

    /// The finger means something else now: back to the photograph the row was on.
    void letGo(MotionTime now);

    /// Without a finger: one photograph on (1) or back (-1).
    void step(int direction, MotionTime now);

    void stop(); ///< at rest, at once

    qreal offset(MotionTime now) const;
    bool isHeld() const { return m_isHeld; }
    bool isMoving(MotionTime now) const { return !m_isHeld && m_from != 0 && now < m_start + kTime; }

    static constexpr MotionTime kTime{220}; ///< until it rests

  private:
    void settle(qreal from, qreal velocity, MotionTime now);
    int direction(qreal velocity) const;

    qreal m_stride = 1;
    bool m_isHeld = false;
    bool m_isStill = false;
    bool m_hasPrevious = false;
    bool m_hasNext = false;
    qreal m_grab = 0; ///< the offset when the finger took hold
    qreal m_held = 0; ///< the offset while held
    qreal m_movement = 0; ///< of the finger since it took hold
    qreal m_from = 0;
    qreal m_velocity = 0; ///< device pixels a millisecond
    MotionTime m_start{0};
};

} // namespace sala
