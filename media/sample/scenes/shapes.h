#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointF>

namespace sala {

/// One station along a limb, a trunk or a rope, and how thick it is there.
struct Node {
    QPointF at;
    double width;
};

/// A body swelling and thinning along a smooth line through the nodes; `roundness` of its ends: 1 a half
/// circle, 0 cut straight.
QPainterPath taperedPath(const QList<Node> &nodes, double roundness = 1);

/// A closed smooth outline through the points.
QPainterPath smoothOutline(const QList<QPointF> &points);

/// An open smooth line through the points, to be stroked.
QPainterPath smoothLine(const QList<QPointF> &points);

/// The polygon with straight edges through the points.
QPainterPath polygonPath(const QList<QPointF> &points);

} // namespace sala
