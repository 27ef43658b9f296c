#pragma once

#include "app/visitor/zoom_geometry.h"
#include "app/visitor/zoom_motion.h"

#include <optional>

namespace sala {

/// One picture under the fingers: where it lies now, held, pinched, thrown or gliding. Pure; the owner says
/// what time it is and draws at place().
class PhotographZoom final {
  public:
    /// A new view or picture. What was fitted stays fitted; else the middle of the view stays where it is.
    void setGeometry(const ZoomGeometry &geometry, MotionTime now);
    const ZoomGeometry &geometry() const { return m_geometry; }

    void setStill(bool isStill) { m_isStill = isStill; } ///< it is where it goes at once
    void reset();                       ///< fitted, at once
    void lieAt(const ZoomPlace &place); ///< as near to it as may rest, at once
    void hold(MotionTime now);          ///< stops what moves
    void catchThrow(MotionTime now);    ///< stops what was thrown, and lets the rest arrive

    void pan(QPointF movement);                      ///< since hold()
    void throwOff(QPointF velocity, MotionTime now); ///< the finger left
    void beginPinch(QPointF middle, MotionTime now);
    void pinch(QPointF middle, qreal scale);   ///< both since beginPinch()
    void rest(QPointF around, MotionTime now); ///< glides to where it may stay
    void glideToScale(qreal scale, QPointF around, MotionTime now);
    void glideToFit(MotionTime now);
    void glideBy(QPointF movement, MotionTime now); ///< keys; adds to a glide under way
    void glideToPoint(QPointF picturePoint,
                      MotionTime now);    ///< into the middle of the view, or as near as it may be
    void showPoint(QPointF picturePoint); ///< the same, at once

    ZoomPlace place(MotionTime now) const;
    ZoomPlace goal() const { return m_motion ? m_motion->goal() : m_place; }
    bool isFitted() const { return m_geometry.isFitted(goal()); } ///< or on the way there
    bool canGrow() const { return m_geometry.canGrow(goal()); }
    bool isMoving(MotionTime now) const { return m_motion && !m_motion->isOver(now); }

  private:
    void glide(const ZoomPlace &to, MotionTime now);
    ZoomPlace around(QPointF picturePoint) const;

    ZoomGeometry m_geometry;
    ZoomPlace m_place; ///< at rest or under fingers
    ZoomPlace m_grab;  ///< when fingers took hold
    QPointF m_grabMiddle;
    std::optional<ZoomMotion> m_motion;
    bool m_isStill = false;
};

} // namespace sala
