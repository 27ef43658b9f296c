#include "app/look/motif_drawing.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <initializer_list>

namespace sala {
namespace {

constexpr double kSide = 100; ///< of the square that everything here is drawn in
constexpr double kLine = 3.8;

/// The parts of a drawing: those that are filled lie below the lines.
struct Drawing {
    QPainterPath filled;
    QPainterPath lines;
};

void line(QPainterPath &path, std::initializer_list<QPointF> points) {
    const QPointF *point = points.begin();
    path.moveTo(*point);
    while (++point != points.end()) {
        path.lineTo(*point);
    }
}

void closed(QPainterPath &path, std::initializer_list<QPointF> points) {
    line(path, points);
    path.closeSubpath();
}

/// A leaf from its foot to its tip, as wide as `bend` on both sides.
void leaf(QPainterPath &path, QPointF foot, QPointF tip, QPointF bend) {
    const QPointF middle = (foot + tip) / 2;
    path.moveTo(foot);
    path.quadTo(middle + bend, tip);
    path.quadTo(middle - bend, foot);
}

void waves(QPainterPath &path, double y, double from, double to, double length) {
    path.moveTo(from, y);
    for (double x = from; x + length <= to + 0.5; x += length) {
        path.quadTo(x + length / 4, y - length / 3.2, x + length / 2, y);
        path.quadTo(x + length * 3 / 4, y + length / 3.2, x + length, y);
    }
}

Drawing home() {
    Drawing drawing;
    drawing.filled.addRoundedRect(QRectF(42, 60, 18, 30), 2, 2);
    closed(drawing.lines, {{22, 90}, {22, 46}, {78, 46}, {78, 90}});
    line(drawing.lines, {{8, 52}, {50, 12}, {92, 52}});
    line(drawing.lines, {{68, 28}, {68, 14}, {78, 14}, {78, 37}});
    return drawing;
}

Drawing path() {
    Drawing drawing;
    QPainterPath &way = drawing.filled;
    way.moveTo(18, 94);
    way.cubicTo(48, 74, 20, 62, 40, 50);
    way.cubicTo(50, 44, 48, 40, 47, 36);
    way.lineTo(54, 36);
    way.cubicTo(60, 46, 58, 52, 52, 58);
    way.cubicTo(40, 70, 72, 76, 66, 94);
    way.closeSubpath();
    drawing.lines.moveTo(6, 46);
    drawing.lines.cubicTo(24, 20, 36, 28, 50, 36);
    drawing.lines.cubicTo(64, 18, 82, 22, 94, 42);
    line(drawing.lines, {{78, 84}, {78, 62}});
    leaf(drawing.lines, {78, 66}, {78, 46}, {10, 0});
    return drawing;
}

/// Two people, hand in hand.
Drawing hands() {
    Drawing drawing;
    for (const double x : {28.0, 72.0}) {
        drawing.lines.addEllipse(QPointF(x, 22), 9, 9);
        line(drawing.lines, {{x - 7, 92}, {x, 68}, {x + 7, 92}});
        line(drawing.lines, {{x, 68}, {x, 40}});
    }
    line(drawing.lines, {{8, 60}, {28, 42}, {50, 60}, {72, 42}, {92, 60}});
    drawing.filled.addEllipse(QPointF(50, 60), 8, 8);
    return drawing;
}

Drawing door() {
    Drawing drawing;
    closed(drawing.filled, {{30, 90}, {30, 12}, {62, 12}, {62, 90}});
    closed(drawing.lines, {{62, 12}, {86, 22}, {86, 98}, {62, 90}});
    line(drawing.lines, {{22, 90}, {22, 6}, {70, 6}});
    line(drawing.lines, {{8, 90}, {62, 90}});
    drawing.lines.addEllipse(QPointF(79, 60), 1.5, 1.5);
    return drawing;
}

Drawing sprout() {
    Drawing drawing;
    leaf(drawing.filled, {50, 56}, {12, 30}, {6, -20});
    leaf(drawing.filled, {50, 44}, {86, 14}, {-8, -20});
    drawing.lines.moveTo(50, 88);
    drawing.lines.cubicTo(46, 74, 52, 62, 50, 44);
    drawing.lines.addPath(drawing.filled);
    drawing.lines.moveTo(14, 90);
    drawing.lines.quadTo(50, 80, 86, 90);
    return drawing;
}

Drawing sea() {
    Drawing drawing;
    waves(drawing.lines, 38, 6, 94, 22);
    waves(drawing.lines, 82, 6, 94, 22);
    drawing.filled.moveTo(6, 60);
    waves(drawing.filled, 54, 6, 94, 22);
    QPainterPath lower;
    waves(lower, 66, 6, 94, 22);
    drawing.filled.connectPath(lower.toReversed());
    drawing.filled.closeSubpath();
    drawing.lines.moveTo(58, 16);
    drawing.lines.quadTo(66, 8, 72, 17);
    drawing.lines.quadTo(78, 8, 86, 16);
    return drawing;
}

Drawing sun() {
    Drawing drawing;
    drawing.filled.moveTo(28, 70);
    drawing.filled.arcTo(QRectF(28, 48, 44, 44), 180, -180);
    drawing.filled.closeSubpath();
    line(drawing.lines, {{6, 70}, {94, 70}});
    line(drawing.lines, {{22, 84}, {78, 84}});
    line(drawing.lines, {{50, 36}, {50, 14}});
    line(drawing.lines, {{30, 42}, {18, 24}});
    line(drawing.lines, {{70, 42}, {82, 24}});
    line(drawing.lines, {{18, 57}, {6, 48}});
    line(drawing.lines, {{82, 57}, {94, 48}});
    return drawing;
}

/// A long boat with a roof, as on the rivers there.
Drawing boat() {
    Drawing drawing;
    drawing.filled.moveTo(4, 52);
    drawing.filled.quadTo(24, 64, 50, 64);
    drawing.filled.quadTo(78, 64, 96, 46);
    drawing.filled.quadTo(84, 82, 50, 82);
    drawing.filled.quadTo(16, 82, 4, 52);
    drawing.lines.addPath(drawing.filled);
    drawing.lines.moveTo(28, 62);
    drawing.lines.cubicTo(30, 32, 68, 32, 72, 61);
    line(drawing.lines, {{50, 40}, {50, 63}});
    waves(drawing.lines, 94, 6, 94, 22);
    return drawing;
}

Drawing drawingOf(Motif motif) {
    switch (motif) {
    case Motif::Home:
        return home();
    case Motif::Path:
        return path();
    case Motif::Hands:
        return hands();
    case Motif::Door:
        return door();
    case Motif::Sprout:
        return sprout();
    case Motif::Sea:
        return sea();
    case Motif::Sun:
        return sun();
    case Motif::Boat:
        return boat();
    }
    return {};
}

} // namespace

void paintMotif(QPainter &painter, Motif motif, const QRectF &box, const ThemeColours &colours) {
    const Drawing drawing = drawingOf(motif);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / kSide, box.height() / kSide);
    painter.fillPath(drawing.filled, colours.accent);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.text, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(drawing.lines);
    painter.restore();
}

void paintSprout(QPainter &painter, QPointF foot, double heightPx, double grown, const ThemeColours &colours) {
    const double high = heightPx * std::clamp(grown, 0.0, 1.0);
    if (high < 1) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(foot);
    painter.scale(high / kSide, high / kSide);
    QPainterPath leaves;
    leaf(leaves, {0, -50}, {-40, -84}, {8, -22});
    leaf(leaves, {0, -50}, {40, -96}, {-10, -22});
    painter.fillPath(leaves, colours.accent);
    painter.setPen(QPen(colours.text, kSide / 9, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0, 0), QPointF(0, -50));
    painter.restore();
}

} // namespace sala
