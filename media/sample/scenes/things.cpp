#include "media/sample/scenes/things.h"

#include "media/sample/scenes/light.h"
#include "media/sample/scenes/shapes.h"

#include <cmath>
#include <numbers>

namespace sala {

namespace {

QPointF onRope(QPointF from, QPointF to, double sag, double t) {
    return from + (to - from) * t + QPointF(0, sag * 4 * t * (1 - t));
}

QList<QPointF> rope(QPointF from, QPointF to, double sag) {
    QList<QPointF> points;
    for (int i = 0; i <= 12; ++i)
        points << onRope(from, to, sag, i / 12.0);
    return points;
}

void fillRound(QPainter &painter, const QPainterPath &path, const Tone &tone) {
    const QRectF box = path.boundingRect();
    QRadialGradient gradient(box.center() - QPointF(box.width() * 0.15, box.height() * 0.25),
                             box.width() * 0.75);
    gradient.setColorAt(0, colour(lit(tone, 1.3)));
    gradient.setColorAt(0.5, colour(tone));
    gradient.setColorAt(1, colour(lit(tone, 0.5)));
    painter.fillPath(path, gradient);
}

/// A piece of washing hanging from the origin: 0 shirt, 1 trousers, 2 towel or sarong; 1 long.
QPainterPath garment(int kind, Random &random) {
    const double sway = random.between(-0.08, 0.08);
    switch (kind) {
    case 0:
        return smoothOutline({{-0.22, 0},
                              {0.22, 0},
                              {0.46, 0.24},
                              {0.38, 0.36},
                              {0.25, 0.24},
                              {0.28 + sway, 0.98},
                              {-0.26 + sway, 1.0},
                              {-0.25, 0.24},
                              {-0.38, 0.36},
                              {-0.46, 0.24}});
    case 1:
        return smoothOutline({{-0.2, 0},
                              {0.2, 0},
                              {0.22, 0.3},
                              {0.24 + sway, 1.25},
                              {0.08 + sway, 1.25},
                              {0.01, 0.45},
                              {-0.08 + sway, 1.25},
                              {-0.24 + sway, 1.24},
                              {-0.22, 0.3}});
    default:
        return smoothOutline({{-0.4, 0},
                              {-0.13, 0.03},
                              {0.14, 0.02},
                              {0.4, 0},
                              {0.4 + sway, 0.9},
                              {0.15 + sway, 0.95},
                              {-0.12 + sway, 0.9},
                              {-0.4 + sway, 0.95}});
    }
}

} // namespace

void paintParasol(Canvas &canvas, QPointF at, double width, const Tone &first, const Tone &second) {
    QPainter &painter = canvas.painter;
    const double w = width / 2, h = width * 0.27;
    painter.fillPath(taperedPath({{at, width * 0.014}, {at + QPointF(0, width * 0.95), width * 0.014}}),
                     colour(lit(second, 0.4)));
    constexpr int panels = 8;
    for (int i = 0; i < panels; ++i) {
        const auto rim = [&](double k) {
            return at + QPointF(-w * std::cos(std::numbers::pi * k / panels),
                                h + h * 0.2 * std::sin(std::numbers::pi * k / panels));
        };
        const auto bow = [&](double k) { return at * 0.5 + rim(k) * 0.5 - QPointF(0, h * 0.13); };
        QPainterPath panel(at);
        panel.quadTo(bow(i), rim(i));
        panel.quadTo(rim(i + 0.5) - QPointF(0, h * 0.08), rim(i + 1));
        panel.quadTo(bow(i + 1), at);
        const Tone &tone = i % 2 ? first : second;
        const double side = 1.18 - 0.5 * i / panels;
        QLinearGradient gradient(at, at + QPointF(0, h * 1.2));
        gradient.setColorAt(0, colour(lit(tone, side * 1.1)));
        gradient.setColorAt(1, colour(lit(tone, side * 0.82)));
        painter.fillPath(panel, gradient);
    }
}

void paintLaundry(Canvas &canvas, const Laundry &laundry) {
    Random random(laundry.seed);
    QPainter &painter = canvas.painter;
    painter.strokePath(smoothLine(rope(laundry.from, laundry.to, laundry.sag)),
                       QPen(colour(lit(laundry.shade, 0.8)), laundry.size * 0.025));
    constexpr Tone cloth[] = {tone(0xE6DCC8), tone(0xB8503C), tone(0x4A7890), tone(0xD8A040),
                              tone(0x6A8A60), tone(0x8A5A78), tone(0x30445C), tone(0xC8D0D0)};
    const double length = std::hypot(laundry.to.x() - laundry.from.x(), laundry.to.y() - laundry.from.y());
    for (double along = laundry.size * 0.6; along < length - laundry.size * 0.5;
         along += laundry.size * random.between(0.85, 1.15)) {
        const Tone body = mix(cloth[random.below(8)], laundry.shade, laundry.depth);
        const QPainterPath piece = garment(random.below(3), random);
        painter.save();
        painter.translate(onRope(laundry.from, laundry.to, laundry.sag, along / length));
        painter.scale(laundry.size, laundry.size);
        QLinearGradient folds(-0.4, 0, 0.4, 0.1);
        for (int i = 0; i <= 6; ++i)
            folds.setColorAt(i / 6.0, colour(lit(body, (i % 2 ? 1.15 : 0.8) + random.between(-0.08, 0.08))));
        painter.fillPath(piece, folds);
        painter.restore();
    }
}

void paintHangingLamp(Canvas &canvas, QPointF at, double ceiling, double size, const Tone &light) {
    QPainter &painter = canvas.painter;
    painter.setPen(QPen(QColor(20, 16, 14), size * 0.06));
    painter.drawLine(QPointF(at.x(), ceiling), at);
    painter.setPen(Qt::NoPen);
    painter.fillPath(
        smoothOutline({at + QPointF(-size * 0.1, -size * 0.45), at + QPointF(size * 0.1, -size * 0.45),
                       at + QPointF(size * 0.6, 0), at + QPointF(-size * 0.6, 0)}),
        QColor(34, 28, 24));
    paintLamp(canvas, at + QPointF(0, size * 0.08), size * 0.22, light);
}

void paintWires(Canvas &canvas, QPointF from, QPointF to, int count, const Tone &tone) {
    for (int i = 0; i < count; ++i) {
        const QPointF shift(0, i * 7.0);
        canvas.painter.strokePath(smoothLine(rope(from + shift, to + shift * 1.1, 12 + 5.0 * ((i * 7) % 4))),
                                  QPen(colour(tone), 1.1));
    }
}

void paintFruit(Canvas &canvas, QPointF at, double width, const Tone &fruit, quint32 seed) {
    Random random(seed);
    const double r = width * 0.075;
    for (int row = 0; row < 4; ++row) {
        const int count = 7 - row * 2 + (row == 3);
        for (int i = 0; i < count; ++i) {
            const QPointF centre =
                at + QPointF((i - (count - 1) / 2.0) * r * 1.8 + random.between(-1, 1) * r * 0.2,
                             -width * 0.14 - row * r * 1.35);
            QPainterPath ball;
            ball.addEllipse(centre, r, r * 0.95);
            fillRound(canvas.painter, ball, lit(fruit, random.between(0.85, 1.12)));
        }
    }
    const QPainterPath basket =
        smoothOutline({at + QPointF(-width * 0.52, -width * 0.16), at + QPointF(0, -width * 0.13),
                       at + QPointF(width * 0.52, -width * 0.16), at + QPointF(width * 0.4, 0),
                       at + QPointF(-width * 0.4, 0)});
    fillRound(canvas.painter, basket, tone(0x8A6238));
}

void paintCrate(Canvas &canvas, const QRectF &rect, const Tone &tone) {
    canvas.painter.fillRect(rect, colour(lit(tone, 0.45)));
    const double slat = rect.height() / 3;
    for (int i = 0; i < 3; ++i)
        canvas.painter.fillRect(QRectF(rect.left(), rect.top() + i * slat, rect.width(), slat * 0.76),
                                colour(lit(tone, 1.1 - 0.15 * i)));
    for (const double x : {0.0, 0.9})
        canvas.painter.fillRect(
            QRectF(rect.left() + x * rect.width(), rect.top(), rect.width() * 0.1, rect.height()),
            colour(lit(tone, 0.8)));
}

void paintBundles(Canvas &canvas, QPointF at, double width, const Tone &shade, quint32 seed) {
    Random random(seed);
    constexpr Tone cloth[] = {tone(0xA8432F), tone(0x4A6A78), tone(0xB98B4A), tone(0x5E4A6A), tone(0x6C7A50)};
    for (int i = 0; i < 5; ++i) {
        const double size = width * random.between(0.26, 0.4);
        const QPointF foot = at + QPointF(width * (i % 3 - 1) * 0.34 + random.between(-0.05, 0.05) * width,
                                          i < 3 ? 0 : -size * 0.55);
        QPainterPath bag = taperedPath({{foot + QPointF(-size * 0.42, -size * 0.3), size * 0.5},
                                        {foot + QPointF(0, -size * 0.33), size * 0.66},
                                        {foot + QPointF(size * 0.42, -size * 0.3), size * 0.5}},
                                       0.6);
        for (const double ear : {-0.16, 0.14}) // the knot
            bag.addPath(taperedPath({{foot + QPointF(0, -size * 0.6), size * 0.1},
                                     {foot + QPointF(ear * 0.6, -0.72) * size, size * 0.09},
                                     {foot + QPointF(ear * 1.3, -0.74) * size, size * 0.03}}));
        bag.setFillRule(Qt::WindingFill);
        const Tone body = mix(cloth[random.below(5)], shade, 0.62);
        fillRound(canvas.painter, bag, body);
        canvas.painter.strokePath(bag, QPen(colour(faded(lit(body, 1.7), 0.6)), size * 0.012));
    }
}

void paintHammock(Canvas &canvas, QPointF from, QPointF to, double sag, const Tone &cloth) {
    QList<Node> nodes;
    for (int i = 0; i <= 10; ++i) {
        const double t = i / 10.0, belly = std::sin(std::numbers::pi * t);
        nodes << Node{onRope(from, to, sag, t), 1.5 + sag * 0.42 * belly * belly};
    }
    canvas.painter.fillPath(taperedPath(nodes), colour(cloth));
    canvas.painter.strokePath(smoothLine(rope(from, to, sag * 0.86)), QPen(colour(lit(cloth, 1.35)), 1.6));
}

} // namespace sala
