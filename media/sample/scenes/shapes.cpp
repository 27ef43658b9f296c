#include "media/sample/scenes/shapes.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sala {

namespace {

constexpr int kSteps = 12;
constexpr int kCapSteps = 14;

QPointF onSpline(const QList<QPointF> &p, qsizetype i, double t, bool closed) {
    const qsizetype n = p.size();
    const auto at = [&](qsizetype k) {
        return closed ? p[(k + n) % n] : p[std::clamp<qsizetype>(k, 0, n - 1)];
    };
    const QPointF a = at(i - 1), b = at(i), c = at(i + 1), d = at(i + 2);
    return 0.5 *
           (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

void addCap(QPolygonF &outline, QPointF centre, QPointF across, double roundness) {
    const QPointF out = QPointF(-across.y(), across.x()) * roundness;
    for (int i = 1; i < kCapSteps; ++i) {
        const double angle = std::numbers::pi * i / kCapSteps;
        outline << centre + across * std::cos(angle) + out * std::sin(angle);
    }
}

} // namespace

QPainterPath taperedPath(const QList<Node> &nodes, double roundness) {
    QList<QPointF> line, widths, spine;
    for (const Node &node : nodes) {
        line << node.at;
        widths << QPointF(node.width / 2, 0);
    }
    QList<double> half;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        for (int s = 0; s < kSteps + (i + 2 == line.size()); ++s) {
            const double t = double(s) / kSteps;
            spine << onSpline(line, i, t, false);
            half << std::max(0.0, onSpline(widths, i, t, false).x());
        }
    }

    QPolygonF outline;
    QList<QPointF> sides;
    for (qsizetype i = 0; i < spine.size(); ++i) {
        const QPointF d = spine[std::min(i + 1, spine.size() - 1)] - spine[std::max<qsizetype>(i - 1, 0)];
        const double length = std::max(1e-9, std::hypot(d.x(), d.y()));
        sides << QPointF(d.y(), -d.x()) / length * half[i];
        outline << spine[i] + sides[i];
    }
    addCap(outline, spine.last(), sides.last(), roundness);
    for (qsizetype i = spine.size() - 1; i >= 0; --i)
        outline << spine[i] - sides[i];
    addCap(outline, spine.first(), -sides.first(), roundness);

    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath smoothOutline(const QList<QPointF> &points) {
    QPolygonF outline;
    for (qsizetype i = 0; i < points.size(); ++i) {
        for (int s = 0; s < kSteps; ++s)
            outline << onSpline(points, i, double(s) / kSteps, true);
    }
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath smoothLine(const QList<QPointF> &points) {
    QPolygonF line;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        for (int s = 0; s < kSteps; ++s)
            line << onSpline(points, i, double(s) / kSteps, false);
    }
    line << points.last();
    QPainterPath path;
    path.addPolygon(line);
    return path;
}

QPainterPath polygonPath(const QList<QPointF> &points) {
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    path.closeSubpath();
    return path;
}

} // namespace sala
