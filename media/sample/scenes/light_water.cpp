#include "media/sample/scenes/light.h"
#include "media/sample/scenes/light_soft.h"

#include <QImage>

#include <algorithm>
#include <cmath>

namespace sala {

namespace {

/// The picture above the shore, looked up in canvas units.
struct Mirror {
    QImage picture;
    double scale; ///< its pixels for one unit

    Tone at(double x, double y) const {
        const int column = std::clamp(int(x * scale), 0, picture.width() - 1);
        const int row = std::clamp(int(y * scale), 0, picture.height() - 1);
        return toneOf(reinterpret_cast<const QRgb *>(picture.constScanLine(row))[column]);
    }
};

} // namespace

/// Several heights are mixed: waves smear a reflection downwards.
static Tone smeared(const Mirror &mirror, double x, double y, double smear) {
    const Tone a = mirror.at(x, y - smear);
    const Tone b = mirror.at(x, y);
    const Tone c = mirror.at(x, y + smear * 0.6);
    return mix(mix(a, b, 0.5), c, 0.3);
}

static Tone waterAt(const Water &water, const Mirror &mirror, const QPointF &at) {
    const double shore = water.area.top();
    const double t = (at.y() - shore) / water.area.height();
    const double depth = t + 0.05;
    const double across = (at.x() - water.area.center().x()) / (110 * depth);
    const double down = std::log(depth) * water.area.height() / 13;
    const double wave = cloudy(across, down, 3, water.seed) - 0.5;
    const double fine = cloudy(across * 2.6, down * 2.2, 2, water.seed + 11) - 0.5;
    const double push = water.roughness * depth * (90 * wave + 40 * fine);
    const double source = shore - (at.y() - shore) * water.stretch - 2 - std::abs(push) + push * 0.6;
    Tone tone =
        smeared(mirror, at.x() + push * 0.35, std::min(source, shore - 1), 14 * depth * water.roughness);
    const double share = water.tintFar + (water.tintNear - water.tintFar) * std::sqrt(t);
    tone = mix(tone, water.tint, std::clamp(share - wave * 0.5 * water.roughness * share, 0.0, 1.0));
    tone = lit(tone, 1 + (wave + fine) * 0.28 * water.roughness * std::min(1.0, 0.3 + t * 2));
    tone.a = float(water.clarity);
    return tone;
}

void paintWater(Canvas &canvas, const Water &water) {
    Mirror mirror{shrunk(pictureOf(canvas), 1800), 0};
    mirror.scale = mirror.picture.width() / canvas.width;
    paintSoft(canvas, water.area, 2000, [&](double x, double y) { return waterAt(water, mirror, {x, y}); });
}

void paintShimmer(Canvas &canvas, const QRectF &area, double roughness, quint32 seed) {
    const Mirror mirror{pictureOf(canvas), canvas.painter.transform().m11()};
    paintSoft(canvas, area, int(area.width() * 2), [&](double x, double y) {
        const double t = (y - area.top()) / area.height();
        const double inside = smoothStep(0, 0.15, t) * smoothStep(1, 0.8, t);
        const double wave = noise(x / 34, y / 5, seed) + 0.5 * noise(x / 13, y / 2.4, seed + 1) - 0.75;
        const double push = wave * 14 * roughness * inside * (0.4 + 0.6 * t);
        Tone tone = mix(mirror.at(x + push, y), mirror.at(x + push * 1.4, y - push * 0.5), 0.5);
        tone.a = float(smoothStep(0, 0.03, t));
        return tone;
    });
}

void paintRipples(Canvas &canvas, const Ripples &ripples) {
    Random random(ripples.seed);
    canvas.painter.setPen(Qt::NoPen);
    for (int ripple = 0; ripple < ripples.count; ++ripple) {
        const double t = std::pow((ripple + random.unit()) / ripples.count, 1.6);
        const double length = ripples.length * (0.06 + 0.94 * t) * random.between(0.4, 1.2);
        const QPointF at(random.between(ripples.area.left(), ripples.area.right()),
                         ripples.area.top() + ripples.area.height() * t);
        const QPointF half(length / 2, random.normal() * length * 0.008);
        canvas.painter.setBrush(colour(faded(ripples.tone, random.between(0.25, 1))));
        canvas.painter.drawPolygon(lens(at - half, at + half, 0.4 + length * 0.045));
    }
}

void paintGlitter(Canvas &canvas, const Glitter &glitter) {
    Random random(glitter.seed);
    canvas.painter.setPen(Qt::NoPen);
    const double depth = glitter.bottom - glitter.from.y();
    for (int glint = 0; glint < glitter.count; ++glint) {
        const double t = std::pow((glint + random.unit()) / glitter.count, 1.4);
        const double spread = glitter.width * (0.12 + 0.44 * t);
        const double offset = random.normal() * spread * 0.5;
        const double length = (2 + 26 * t) * random.between(0.3, 1.2) * (0.4 + glitter.width / 320);
        const QPointF at(glitter.from.x() + offset, glitter.from.y() + depth * t);
        const double edge = std::exp(-offset * offset / (spread * spread * 0.5));
        canvas.painter.setBrush(colour(faded(glitter.tone, edge * random.between(0.2, 1))));
        const QPointF half(length / 2, 0);
        canvas.painter.drawPolygon(lens(at - half, at + half, 0.5 + length * 0.11));
    }
}

} // namespace sala
