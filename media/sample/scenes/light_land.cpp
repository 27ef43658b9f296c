#include "media/sample/scenes/light.h"
#include "media/sample/scenes/light_soft.h"

#include <QLinearGradient>

#include <algorithm>
#include <cmath>

namespace sala {

static QLinearGradient downwards(double from, double to, const Tone &top, const Tone &foot) {
    QLinearGradient gradient(0, from, 0, to);
    gradient.setColorAt(0, colour(top));
    gradient.setColorAt(1, colour(foot));
    return gradient;
}

/// Rounded crowns of different heights standing side by side.
static double crowns(double x, double width, quint32 seed) {
    const double cell = x / width + noise(x / width * 0.5, 3, seed) * 1.5;
    const double inside = 2 * (cell - std::floor(cell)) - 1;
    return (1 - inside * inside) * (0.3 + 0.7 * noise(std::floor(cell) * 1.7, 8, seed));
}

void paintRidge(Canvas &canvas, const Ridge &ridge) {
    QPolygonF line;
    const double step = ridge.bristle > 0 ? std::clamp(ridge.bristle * 0.12, 0.3, 2.0) : 3;
    double highest = ridge.base;
    for (double x = -5; x <= canvas.width + 5 + step; x += step) {
        const double hill = cloudy(x / ridge.length, 0.5, 5, ridge.seed) * 1.9 - 0.45;
        double y = ridge.base - ridge.height * std::max(0.05, hill);
        if (ridge.bristle > 0) {
            y -= ridge.bristle * (crowns(x, ridge.bristle * 1.6, ridge.seed + 3) +
                                  0.5 * crowns(x, ridge.bristle * 0.6, ridge.seed + 4) +
                                  0.35 * noise(x / ridge.bristle * 5, 1, ridge.seed + 5));
        }
        highest = std::min(highest, y);
        line << QPointF(x, y);
    }
    line << QPointF(canvas.width + 10, ridge.base) << QPointF(-10, ridge.base);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(downwards(highest, ridge.base, ridge.top, ridge.foot));
    canvas.painter.drawPolygon(line);
}

static void paintWindows(Canvas &canvas, const QRectF &house, const Skyline &skyline, Random &random) {
    const double gap = std::clamp(skyline.width / 9, 1.6, 9.0);
    for (double y = house.top() + gap; y < house.bottom() - gap; y += gap * 1.25) {
        for (double x = house.left() + gap * 0.6; x < house.right() - gap; x += gap) {
            const double light = random.unit();
            if (light < skyline.litShare) {
                const double strength = 0.35 + 0.65 * random.unit();
                canvas.painter.fillRect(QRectF(x, y, gap * 0.55, gap * 0.6),
                                        colour(faded(skyline.window, strength)));
            }
        }
    }
}

static void paintBuilding(Canvas &canvas, const QRectF &house, const Skyline &skyline, Random &random) {
    const double shift = random.between(0.85, 1.12);
    const QLinearGradient front =
        downwards(house.top(), skyline.base, lit(skyline.top, shift), lit(skyline.foot, shift * 0.5 + 0.5));
    canvas.painter.fillRect(house, front);
    const QRectF crown(house.left() + house.width() * random.between(0.1, 0.3),
                       house.top() - house.width() * 0.25, house.width() * random.between(0.25, 0.5),
                       house.width() * 0.26);
    if (random.chance(0.6)) {
        canvas.painter.fillRect(crown, colour(lit(skyline.top, shift)));
    }
    if (random.chance(0.25)) {
        canvas.painter.fillRect(QRectF(crown.center().x(), crown.top() - house.width() * 0.7,
                                       house.width() * 0.03, house.width() * 0.75),
                                colour(skyline.top));
    }
    paintWindows(canvas, house, skyline, random);
}

void paintSkyline(Canvas &canvas, const Skyline &skyline) {
    Random random(skyline.seed);
    double x = skyline.left;
    while (x < skyline.right) {
        const double width = skyline.width * random.between(0.5, 1.6);
        const double rise = std::pow(random.unit(), 2.2) * (0.4 + 1.2 * noise(x / 260, 2, skyline.seed));
        const double height = skyline.lowest + (skyline.highest - skyline.lowest) * std::min(1.0, rise);
        paintBuilding(canvas, QRectF(x, skyline.base - height, width, height), skyline, random);
        x += width * random.between(0.75, 1.15);
    }
}

void paintFoliage(Canvas &canvas, const Foliage &foliage) {
    Random random(foliage.seed);
    canvas.painter.setPen(Qt::NoPen);
    for (int dab = 0; dab < foliage.count; ++dab) {
        const double t = (dab + random.unit()) / foliage.count;
        const double across = random.unit() + 0.07 * random.normal(); // no straight sides
        const QPointF at(foliage.area.left() + foliage.area.width() * across,
                         foliage.area.top() + foliage.area.height() * t);
        const double length = foliage.dab * (0.25 + 0.75 * t) * random.between(0.6, 1.3);
        const double patch = cloudy(at.x() / 90, at.y() / 50, 2, foliage.seed);
        Tone tone = mix(foliage.dark, foliage.light, 0.15 + 0.5 * patch + 0.3 * random.normal());
        tone.a = float(foliage.light.a * random.between(0.55, 1));
        const double lean = random.normal() * (foliage.upright > 0 ? 0.28 : 1.6);
        const QPointF tip(std::sin(lean) * length, -std::cos(lean) * length);
        const double thick = length * (0.55 - 0.43 * foliage.upright);
        canvas.painter.setBrush(colour(tone));
        canvas.painter.drawConvexPolygon(lens(at, at + tip, thick));
    }
}

void paintGround(Canvas &canvas, const Ground &ground) {
    const QRectF &area = ground.area;
    const double middle = area.center().x();
    paintSoft(canvas, area, 1300, [&](double x, double y) {
        const double t = (y - area.top()) / area.height();
        const double depth = t + 0.07;
        const double across = (x - middle) / (ground.patchSize * depth);
        const double down = std::log(depth) * area.height() / ground.patchSize * 3;
        const double patch = cloudy(across, down, 5, ground.seed);
        const double grit = cloudy(across * 14, down * 9, 2, ground.seed + 7);
        Tone tone = mix(ground.far, ground.near, smoothStep(0, 1, t));
        tone = mix(tone, ground.patch, ground.patch.a * smoothStep(0.45, 0.68, patch));
        tone = lit(tone, 0.88 + 0.24 * grit * smoothStep(0, 0.3, t) + 0.12 * (1 - smoothStep(0, 0.3, t)));
        tone.a = ground.near.a;
        return tone;
    });
    Random random(ground.seed);
    canvas.painter.setPen(Qt::NoPen);
    for (int pebble = 0; pebble < ground.pebbles; ++pebble) {
        const double t = (pebble + 0.5) / ground.pebbles;
        const double size = 0.5 + 2.6 * t * t * random.unit();
        const QPointF at(random.between(area.left(), area.right()),
                         area.top() + area.height() * (0.1 + 0.9 * t));
        canvas.painter.setBrush(colour(faded(lit(ground.near, random.chance(0.5) ? 0.6 : 1.35), 0.6)));
        canvas.painter.drawEllipse(at, size, size * 0.5);
    }
}

} // namespace sala
