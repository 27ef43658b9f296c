#include "app/keyboard/key_marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sala {
namespace {

using Does = PlacedKey::Does;

void chevron(QPainterPath &path, QPointF tip, QPointF back, QPointF side) {
    path.moveTo(tip + back + side);
    path.lineTo(tip);
    path.lineTo(tip + back - side);
}

/// In a square from -1 to 1.
QPainterPath markOf(Does does) {
    QPainterPath path;
    switch (does) {
    case Does::Shift:
        path.addPolygon(QPolygonF{{0, -0.9}, {0.9, 0}, {0.4, 0}, {0.4, 0.7}, {-0.4, 0.7}, {-0.4, 0}, {-0.9, 0}, {0, -0.9}});
        break;
    case Does::Erase:
        path.addPolygon(QPolygonF{{-1, 0}, {-0.4, -0.7}, {1, -0.7}, {1, 0.7}, {-0.4, 0.7}, {-1, 0}});
        path.moveTo(0, -0.3);
        path.lineTo(0.6, 0.3);
        path.moveTo(0.6, -0.3);
        path.lineTo(0, 0.3);
        break;
    case Does::Left:
        chevron(path, {-0.4, 0}, {0.7, 0}, {0, 0.7});
        break;
    case Does::Right:
        chevron(path, {0.4, 0}, {-0.7, 0}, {0, 0.7});
        break;
    case Does::Enter:
        path.moveTo(0.9, -0.7);
        path.lineTo(0.9, 0.2);
        path.lineTo(-0.9, 0.2);
        chevron(path, {-0.9, 0.2}, {0.5, 0}, {0, 0.5});
        break;
    case Does::Close:
        path.addRect(QRectF(-1, -0.9, 2, 1));
        for (const double x : {-0.6, -0.2, 0.2, 0.6}) {
            path.moveTo(x, -0.6);
            path.lineTo(x, -0.5);
        }
        path.moveTo(-0.5, -0.2);
        path.lineTo(0.5, -0.2);
        chevron(path, {0, 0.9}, {0, -0.4}, {0.5, 0});
        break;
    default:
        break;
    }
    return path;
}

} // namespace

void paintKeyMark(QPainter &painter, const QRectF &key, Does does, const QColor &colour, bool isOn) {
    const double half = std::min(key.width(), key.height()) * 0.24;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(key.center());
    painter.scale(half, half);
    painter.setPen(QPen(colour, 0.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isOn ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(markOf(does));
    if (isOn) {
        painter.drawLine(QPointF(-0.6, 1.1), QPointF(0.6, 1.1));
    }
    painter.restore();
}

} // namespace sala
