#include "app/visitor/covered_mark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala {

void paintCoveredMark(QPainter &painter, QPointF middle, double wide, const QColor &colour) {
    constexpr double kStroke = 0.07; ///< of its width
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(2.0, wide * kStroke), Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(middle.x() - wide / 2, middle.y() - wide * 0.55, wide, wide * 0.7), 200 * 16, 140 * 16);
    for (const double turn : {-50.0, -18.0, 18.0, 50.0}) {
        const double angle = (90 + turn) * M_PI / 180;
        const QPointF way(std::cos(angle), std::sin(angle));
        const QPointF centre(middle.x(), middle.y() - wide * 0.2);
        painter.drawLine(centre + QPointF(way.x() * wide * 0.5, way.y() * wide * 0.38),
                         centre + QPointF(way.x() * wide * 0.62, way.y() * wide * 0.55));
    }
    painter.restore();
}

void paintMarkAbove(QPainter &painter, const QRectF &tile, double wordsPx, const QColor &colour) {
    constexpr double kLeastPx = 24;
    const double above = (tile.height() - wordsPx) / 2;
    const double wide = std::min(tile.width() / 6, above * 0.5);
    if (wide >= kLeastPx) {
        paintCoveredMark(painter, QPointF(tile.center().x(), tile.top() + above - wide * 0.6), wide, colour);
    }
}

} // namespace sala
