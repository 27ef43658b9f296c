#include "media/sample/scenes/light.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace sala {

void paintMist(Canvas &canvas, const QRectF &area, const Tone &tone, quint32 seed) {
    paintSoft(canvas, area, 500, [&](double x, double y) {
        const double t = (y - area.top()) / area.height();
        const double veil = std::pow(std::sin(t * 3.14159), 1.3);
        const double drift = cloudy(x / (area.height() * 1.6), y / (area.height() * 0.45), 4, seed);
        const double side = std::min(x - area.left(), area.right() - x) / area.width();
        const double ends =
            area.width() < canvas.width ? smoothStep(0, 0.3, side) : 1; // a bank of mist has no edges
        return faded(tone, ends * veil * (0.35 + 0.65 * smoothStep(0.3, 0.7, drift)));
    });
}

void paintRain(Canvas &canvas, const Rain &rain) {
    Random random(rain.seed);
    constexpr int kDepths = 5;
    for (int depth = 1; depth <= kDepths; ++depth) {
        const double near = double(depth) / kDepths;
        const int count = int(rain.count * (1.4 - near) / 2.5);
        QList<QLineF> streaks;
        for (int streak = 0; streak < count; ++streak) {
            const double length = rain.length * near * random.between(0.5, 1.3);
            const QPointF at(random.between(rain.area.left() - 60, rain.area.right() + 60),
                             random.between(rain.area.top() - 40, rain.area.bottom()));
            streaks << QLineF(at, at + QPointF(-rain.slant * length, length));
        }
        QPen pen(colour(faded(rain.tone, 0.35 + 0.65 * near * near)), 0.35 + 0.9 * near * near);
        pen.setCapStyle(Qt::FlatCap);
        canvas.painter.setPen(pen);
        canvas.painter.drawLines(streaks);
    }
    canvas.painter.setPen(Qt::NoPen);
}

static void paintCrown(Canvas &canvas, const QPointF &at, double size, Random &random) {
    for (int drop = 0; drop < 4; ++drop) {
        const QPointF away(random.normal() * size * 0.5, -random.unit() * size * 0.9);
        canvas.painter.drawLine(at + away * 0.3, at + away);
    }
}

void paintSplashes(Canvas &canvas, const QRectF &area, const Tone &tone, quint32 seed) {
    Random random(seed);
    const int count = int(area.width() * area.height() / 420);
    canvas.painter.setBrush(Qt::NoBrush);
    for (int splash = 0; splash < count; ++splash) {
        const double t = std::sqrt((splash + random.unit()) / count);
        const QPointF at(random.between(area.left(), area.right()), area.top() + area.height() * t);
        const double size = (1.2 + 9 * t * t) * random.between(0.5, 1.3);
        canvas.painter.setPen(QPen(colour(faded(tone, random.between(0.25, 1))), 0.3 + 0.5 * t));
        if (random.chance(0.6)) {
            canvas.painter.drawEllipse(at, size, size * 0.32);
        } else {
            paintCrown(canvas, at, size, random);
        }
    }
    canvas.painter.setPen(Qt::NoPen);
}

void paintGlow(Canvas &canvas, const QPointF &at, double radius, const Tone &tone) {
    QRadialGradient glow(at, radius);
    for (const double t : {0.0, 0.08, 0.2, 0.35, 0.55, 0.8, 1.0}) {
        const double fall = std::exp(-t * t * 7) * 0.6 + std::exp(-t * 14) * 0.4;
        glow.setColorAt(t, colour(faded(tone, t < 1 ? fall * (1 - t * t * t) : 0)));
    }
    canvas.painter.save();
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Plus);
    canvas.painter.fillRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), glow);
    canvas.painter.restore();
}

void paintLamp(Canvas &canvas, const QPointF &at, double core, const Tone &tone) {
    paintGlow(canvas, at, core * 14, faded(tone, 0.45));
    paintGlow(canvas, at, core * 5, faded(tone, 0.7));
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(colour(mix(tone, Tone{1, 1, 1, tone.a}, 0.7)));
    canvas.painter.drawEllipse(at, core, core);
}

void paintBokeh(Canvas &canvas, const Bokeh &bokeh) {
    Random random(bokeh.seed);
    canvas.painter.save();
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Plus);
    for (int disc = 0; disc < bokeh.count && !bokeh.tones.isEmpty(); ++disc) {
        const QPointF at(random.between(bokeh.area.left(), bokeh.area.right()),
                         random.between(bokeh.area.top(), bokeh.area.bottom()));
        const Tone tone =
            faded(bokeh.tones[random.below(int(bokeh.tones.size()))], random.between(0.25, 0.8));
        const double radius = bokeh.radius * random.between(0.45, 1.2);
        QRadialGradient gradient(at, radius);
        gradient.setColorAt(0, colour(faded(tone, 0.55)));
        gradient.setColorAt(0.78, colour(faded(tone, 0.7)));
        gradient.setColorAt(0.92, colour(tone));
        gradient.setColorAt(1, colour(faded(tone, 0)));
        canvas.painter.setBrush(gradient);
        canvas.painter.drawEllipse(at, radius, radius);
    }
    canvas.painter.restore();
}

void paintBeam(Canvas &canvas, const Beam &beam) {
    const QPointF from = (beam.fromA + beam.fromB) / 2;
    const QPointF to = (beam.toA + beam.toB) / 2;
    canvas.painter.save();
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Plus);
    constexpr int kLayers = 6; // narrower and narrower: soft edges
    for (int layer = 0; layer < kLayers; ++layer) {
        const double shrink = 0.5 * layer / kLayers;
        QLinearGradient gradient(from, to);
        gradient.setColorAt(0, colour(faded(beam.tone, 1.6 / kLayers)));
        gradient.setColorAt(1, colour(faded(beam.tone, 0)));
        canvas.painter.setBrush(gradient);
        canvas.painter.drawConvexPolygon(QPolygonF(
            {beam.fromA + (from - beam.fromA) * shrink * 0.5, beam.fromB + (from - beam.fromB) * shrink * 0.5,
             beam.toB + (to - beam.toB) * shrink, beam.toA + (to - beam.toA) * shrink}));
    }
    canvas.painter.restore();
}

} // namespace sala
