#include "app/visitor/photograph_zoom.h"

#include <QLineF>

namespace sala {

namespace {

constexpr qreal kThrow = 60; // device pixels a second; slower is letting go

} // namespace

void PhotographZoom::setGeometry(const ZoomGeometry &geometry, MotionTime now) {
    const bool wasFitted = isFitted();
    const QPointF middle = m_geometry.viewport().center();
    const QPointF lookedAt = place(now).toPicture(middle);
    m_motion.reset();
    m_geometry = geometry;
    if (wasFitted) {
        reset();
        return;
    }
    const ZoomPlace moved{m_place.scale, geometry.viewport().center() - lookedAt * m_place.scale};
    m_place = geometry.settled(moved, geometry.viewport().center());
}

void PhotographZoom::reset() {
    m_motion.reset();
    m_place = m_geometry.fitted();
    m_grab = m_place;
}

void PhotographZoom::lieAt(const ZoomPlace &place) {
    m_motion.reset();
    m_place = m_geometry.settled(place, m_geometry.viewport().center());
    m_grab = m_place;
}

void PhotographZoom::hold(MotionTime now) {
    m_place = place(now);
    m_grab = m_place;
    m_motion.reset();
}

void PhotographZoom::catchThrow(MotionTime now) {
    if (isMoving(now) && m_motion->isThrow()) {
        rest(m_geometry.viewport().center(), now);
    }
}

void PhotographZoom::pan(QPointF movement) {
    m_place = m_geometry.withEdgesResisted({m_grab.scale, m_grab.origin + movement});
}

void PhotographZoom::throwOff(QPointF velocity, MotionTime now) {
    if (m_isStill || QLineF({}, velocity).length() < kThrow) {
        rest(m_geometry.viewport().center(), now);
        return;
    }
    m_motion = ZoomMotion::thrown(m_place, velocity, m_geometry, now);
}

void PhotographZoom::beginPinch(QPointF middle, MotionTime now) {
    hold(now);
    m_grabMiddle = middle;
}

void PhotographZoom::pinch(QPointF middle, qreal scale) {
    const ZoomPlace moved{m_grab.scale, m_grab.origin + middle - m_grabMiddle};
    const ZoomPlace wanted = ZoomGeometry::scaledAround(moved, middle, m_grab.scale * scale);
    m_place = m_geometry.withScaleResisted(wanted, middle);
}

void PhotographZoom::rest(QPointF around, MotionTime now) {
    glide(m_geometry.settled(place(now), around), now);
}

void PhotographZoom::glideToScale(qreal scale, QPointF around, MotionTime now) {
    // Counted from the goal, so that three quick presses of a button zoom three steps.
    glide(m_geometry.settled(ZoomGeometry::scaledAround(goal(), around, scale), around), now);
}

void PhotographZoom::glideToFit(MotionTime now) {
    glide(m_geometry.fitted(), now);
}

void PhotographZoom::glideBy(QPointF movement, MotionTime now) {
    const ZoomPlace from = goal();
    glide(m_geometry.settled({from.scale, from.origin + movement}, {}), now);
}

void PhotographZoom::glideToPoint(QPointF picturePoint, MotionTime now) {
    glide(around(picturePoint), now);
}

void PhotographZoom::showPoint(QPointF picturePoint) {
    m_place = around(picturePoint);
    m_grab = m_place;
    m_motion.reset();
}

/// In the size that it has, or is on the way to.
ZoomPlace PhotographZoom::around(QPointF picturePoint) const {
    const qreal scale = goal().scale;
    return m_geometry.settled({scale, m_geometry.viewport().center() - picturePoint * scale}, {});
}

void PhotographZoom::glide(const ZoomPlace &to, MotionTime now) {
    const ZoomPlace from = place(now);
    m_place = to;
    m_motion.reset();
    if (!m_isStill) {
        m_motion = ZoomMotion::glide(from, to, now);
    }
}

ZoomPlace PhotographZoom::place(MotionTime now) const {
    return m_motion ? m_motion->at(now) : m_place;
}

} // namespace sala
