#include "media/sample/scenes/plants.h"

#include "media/sample/scenes/random.h"
#include "media/sample/scenes/shapes.h"

#include <cmath>
#include <numbers>

namespace sala {

namespace {

using std::numbers::pi;

QPointF polar(double radius, double angle) {
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

/// How much of the light something at `offset` from the middle of a round crown gets, 0 to 1.
double lightAt(QPointF offset, QPointF lightFrom) {
    const double size = std::hypot(lightFrom.x(), lightFrom.y());
    return 0.5 + 0.5 * QPointF::dotProduct(offset, lightFrom) / std::max(size, 1e-6);
}

/// A fan of pointed blades, as borassus leaves are.
QPainterPath fanLeaf(QPointF base, double radius, double direction, Random &random) {
    QList<QPointF> points{base};
    constexpr int blades = 11;
    for (int i = 0; i <= blades; ++i) {
        const double angle = direction - 1.15 + 2.3 * i / blades;
        const double droop = 0.12 * radius * std::abs(i - blades / 2.0) / blades;
        points << base + polar(radius * random.between(0.86, 1.05), angle) + QPointF(0, droop);
        points << base + polar(radius * 0.62, angle + 1.15 / blades);
    }
    return polygonPath(points);
}

void paintFeather(Canvas &canvas, QPointF base, QPointF tip, const Tone &tone) {
    const QPointF middle = (base + tip) / 2 - QPointF(0, std::abs(tip.x() - base.x()) * 0.35);
    QPen rib(colour(tone), 2.2);
    rib.setCapStyle(Qt::RoundCap);
    canvas.painter.setPen(rib);
    const double length = std::hypot(tip.x() - base.x(), tip.y() - base.y());
    QPointF last = base;
    for (int i = 1; i <= 26; ++i) {
        const double t = i / 26.0;
        const QPointF at = (1 - t) * (1 - t) * base + 2 * t * (1 - t) * middle + t * t * tip;
        canvas.painter.drawLine(last, at);
        const double leaflet = length * 0.3 * std::sin(pi * std::pow(t, 0.7)) + length * 0.05;
        const QPointF along = (at - last) * 10 * leaflet / length;
        canvas.painter.drawLine(at, at + QPointF(along.x() * 0.35, leaflet * 0.85));
        canvas.painter.drawLine(at, at + QPointF(along.x() * 0.6, leaflet * 0.25));
        last = at;
    }
    canvas.painter.setPen(Qt::NoPen);
}

void paintBranches(Canvas &canvas, const Tree &tree, const LeafTones &tones, Random &random) {
    const QPointF fork(tree.foot.x() * 0.6 + tree.crown.center().x() * 0.4,
                       tree.foot.y() * 0.55 + tree.crown.center().y() * 0.45);
    const double bright = tones.lightFrom.x() < 0 ? 1.45 : 0.6;
    QLinearGradient bark(tree.foot - QPointF(tree.trunk * 0.6, 0), tree.foot + QPointF(tree.trunk * 0.6, 0));
    bark.setColorAt(0, colour(lit(tones.trunk, bright)));
    bark.setColorAt(0.5, colour(tones.trunk));
    bark.setColorAt(1, colour(lit(tones.trunk, 2.05 - bright)));
    canvas.painter.fillPath(taperedPath({{tree.foot + QPointF(0, tree.trunk * 0.1), tree.trunk * 1.5},
                                         {tree.foot - QPointF(0, tree.trunk * 0.9), tree.trunk * 0.95},
                                         {fork, tree.trunk * 0.75}},
                                        0.1),
                            bark);
    for (int i = 0; i < 9; ++i) {
        const QPointF end(tree.crown.left() + tree.crown.width() * (0.08 + 0.84 * i / 8),
                          tree.crown.top() + tree.crown.height() * random.between(0.2, 0.6));
        const QPointF knee =
            fork * 0.5 + end * 0.5 + QPointF(0, tree.crown.height() * random.between(0, 0.16));
        canvas.painter.fillPath(taperedPath({{fork, tree.trunk * 0.5}, {knee, tree.trunk * 0.26}, {end, 2}}),
                                bark);
    }
}

/// Cracks of the bark, and the shadow where the trunk stands.
void paintBark(Canvas &canvas, const Tree &tree, const Tone &tone, Random &random) {
    for (int i = 0; i < int(tree.trunk * 0.9); ++i) {
        const double across = random.between(-0.42, 0.42),
                     height = tree.foot.y() - tree.crown.bottom() + tree.trunk;
        const QPointF low = tree.foot + QPointF(tree.trunk * across * 0.85, -height * random.between(0, 0.9));
        const QPointF high =
            low + QPointF(-tree.trunk * across * 0.2, -tree.trunk * random.between(0.2, 0.7));
        const double share = random.chance(0.6) ? 0.55 : 1.4;
        canvas.painter.fillPath(
            taperedPath({{low, 0.4}, {(low + high) / 2, tree.trunk * 0.022}, {high, 0.4}}),
            colour(faded(lit(tone, share), 0.5)));
    }
}

/// Leaf dabs in a round clump, darker below and behind.
struct Clump {
    QPointF centre;
    double radius;
    double light; ///< that falls on it, 0 to 1
    double leaf;
};

void paintClump(Canvas &canvas, const Clump &clump, const LeafTones &tones, Random &random) {
    const int dabs =
        int(std::clamp(clump.radius * clump.radius / (clump.leaf * clump.leaf) * 2.2, 12.0, 260.0));
    for (int i = 0; i < dabs; ++i) {
        const QPointF unit = polar(std::sqrt(random.unit()), random.between(0, 2 * pi));
        const QPointF at = clump.centre + QPointF(unit.x(), unit.y() * 0.72) * clump.radius;
        const double own = 0.55 * clump.light + 0.45 * lightAt(unit, tones.lightFrom);
        const double share = std::clamp(own * own * 1.15 + random.between(-0.16, 0.16), 0.0, 1.0);
        canvas.painter.save();
        canvas.painter.translate(at);
        canvas.painter.rotate(random.between(-60, 60));
        canvas.painter.setBrush(colour(mix(tones.dark, tones.light, share)));
        canvas.painter.drawEllipse(QPointF(), clump.leaf * random.between(0.6, 1.2),
                                   clump.leaf * random.between(0.3, 0.55));
        canvas.painter.restore();
    }
}

} // namespace

void paintSugarPalm(Canvas &canvas, QPointF foot, double height, const LeafTones &tones, quint32 seed) {
    Random random(seed);
    const QPointF crown = foot + QPointF(height * random.between(-0.04, 0.04), -height);
    const double thick = height * 0.045;
    canvas.painter.fillPath(
        taperedPath({{foot + QPointF(0, 2), thick * 1.35},
                     {foot * 0.85 + crown * 0.15, thick},
                     {(foot + crown) / 2 + QPointF(height * random.between(-0.015, 0.015), 0), thick * 0.9},
                     {crown, thick * 0.8}},
                    0.1),
        colour(tones.trunk));
    const double radius = std::max(height * 0.16, thick * 3.6);
    canvas.painter.setPen(Qt::NoPen);
    for (int ring = 0; ring < 3; ++ring) {
        const int leaves = 11 - ring * 3;
        for (int i = 0; i < leaves; ++i) {
            const double angle = 2 * pi * i / leaves + random.between(-0.3, 0.3) + ring;
            const double out = radius * (1.0 - 0.32 * ring);
            const QPointF base = crown + polar(out * random.between(0.6, 1.05), angle);
            const double share =
                lightAt(polar(1 - 0.25 * ring, angle), tones.lightFrom) * random.between(0.55, 1.0);
            canvas.painter.fillPath(fanLeaf(base, radius * random.between(0.45, 0.75), angle, random),
                                    colour(mix(tones.dark, tones.light, share * share)));
            canvas.painter.setPen(QPen(colour(tones.dark), height * 0.006));
            canvas.painter.drawLine(crown, base);
            canvas.painter.setPen(Qt::NoPen);
        }
    }
}

void paintCoconutPalm(Canvas &canvas, const CoconutPalm &palm, const LeafTones &tones) {
    Random random(palm.seed);
    const double h = palm.height;
    const QPointF crown = palm.foot + QPointF(h * palm.lean, -h);
    canvas.painter.fillPath(
        taperedPath({{palm.foot, h * 0.05},
                     {palm.foot * 0.55 + crown * 0.45 - QPointF(h * palm.lean * 0.25, 0), h * 0.032},
                     {crown, h * 0.024}},
                    0.1),
        colour(tones.trunk));
    for (int i = 0; i < 15; ++i) {
        const double angle = -pi * 1.12 + pi * 1.24 * i / 14 + random.between(-0.1, 0.1);
        const QPointF reach = polar(h * random.between(0.36, 0.46), angle);
        const QPointF tip = crown + reach + QPointF(0, h * (0.1 + 0.16 * std::abs(std::cos(angle))));
        const double share = lightAt(polar(1, angle), tones.lightFrom) * random.between(0.5, 1);
        paintFeather(canvas, crown, tip, mix(tones.dark, tones.light, share));
    }
}

void paintTree(Canvas &canvas, const Tree &tree, const LeafTones &tones) {
    Random random(tree.seed);
    canvas.painter.setPen(Qt::NoPen);
    paintBranches(canvas, tree, tones, random);
    if (tree.trunk > 30) // smaller ones are too far away to show it
        paintBark(canvas, tree, tones.trunk, random);
    const QPointF half(tree.crown.width() / 2, tree.crown.height() / 2);
    const double radius = std::sqrt(half.x() * half.y() / std::max(1, tree.clusters)) * 1.55;
    for (int i = 0; i < tree.clusters; ++i) {
        const double depth = double(i) / tree.clusters; // back and below first
        const QPointF unit = polar(std::sqrt(random.unit()) * 0.92, random.between(0, 2 * pi));
        const QPointF centre = tree.crown.center() + QPointF(unit.x() * half.x(), unit.y() * half.y());
        const double light = lightAt(unit, tones.lightFrom) * (0.35 + 0.65 * depth);
        paintClump(canvas, {centre, radius * random.between(0.6, 1.2), light, tree.leaf}, tones, random);
    }
}

void paintBanana(Canvas &canvas, QPointF foot, double height, const LeafTones &tones, quint32 seed) {
    Random random(seed);
    const QPointF heart = foot - QPointF(0, height * 0.45);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.fillPath(taperedPath({{foot, height * 0.1}, {heart, height * 0.06}}, 0.1),
                            colour(tones.trunk));
    for (int i = 0; i < 9; ++i) {
        const double angle = -pi * 0.95 + pi * 0.9 * i / 8 + random.between(-0.12, 0.12);
        const QPointF reach = polar(height * random.between(0.48, 0.62), angle);
        const QPointF tip =
            heart + reach + QPointF(reach.x() * 0.2, height * 0.32 * std::abs(std::cos(angle)));
        const QPointF middle = heart + reach * 0.62 - QPointF(0, height * 0.03);
        const double wide = height * random.between(0.1, 0.14);
        const double share = lightAt(polar(1, angle), tones.lightFrom);
        canvas.painter.fillPath(
            taperedPath({{heart, 2}, {heart * 0.55 + middle * 0.45, wide * 0.7}, {middle, wide}, {tip, 1}}),
            colour(mix(tones.dark, tones.light, share * random.between(0.5, 1))));
        canvas.painter.strokePath(smoothLine({heart, middle, tip}),
                                  QPen(colour(mix(tones.dark, tones.light, share + 0.25)), height * 0.006));
    }
}

void paintBush(Canvas &canvas, const QRectF &area, const LeafTones &tones, quint32 seed) {
    Random random(seed);
    canvas.painter.setPen(Qt::NoPen);
    const int clumps = int(std::clamp(area.width() / area.height() * 9, 8.0, 90.0));
    for (int i = 0; i < clumps; ++i) {
        const double x = random.unit(), lift = random.unit() * std::sqrt(std::sin(pi * (0.06 + 0.88 * x)));
        const QPointF centre(area.left() + x * area.width(), area.bottom() - lift * area.height() * 0.8);
        paintClump(canvas, {centre, area.height() * random.between(0.22, 0.36), lift, area.height() * 0.06},
                   tones, random);
    }
}

void paintTuft(Canvas &canvas, QPointF foot, double height, const LeafTones &tones, quint32 seed) {
    Random random(seed);
    canvas.painter.setPen(Qt::NoPen);
    for (int i = 0; i < 13; ++i) {
        const double lean = random.normal() * 0.34;
        const double tall = height * random.between(0.6, 1.1);
        const QPointF root = foot + QPointF(random.normal() * height * 0.06, 0);
        const QPointF knee = root + QPointF(lean * tall * 0.3, -tall * 0.6);
        const QPointF tip = root + QPointF(lean * tall, -tall * (1 - 0.35 * std::abs(lean)));
        canvas.painter.fillPath(taperedPath({{root, height * 0.035}, {knee, height * 0.032}, {tip, 0.3}}),
                                colour(mix(tones.dark, tones.light, random.unit())));
    }
}

void paintFrond(Canvas &canvas, QPointF stem, QPointF tip, const Tone &tone) {
    const double length = std::hypot(tip.x() - stem.x(), tip.y() - stem.y());
    const QPointF along = (tip - stem) / length, across(-along.y(), along.x());
    const QPointF bow = (stem + tip) / 2 - QPointF(0, length * 0.12);
    canvas.painter.strokePath(smoothLine({stem, bow, tip}), QPen(colour(tone), length * 0.012));
    for (int i = 1; i < 22; ++i) {
        const double t = i / 22.0, reach = length * 0.34 * std::sin(pi * (0.12 + 0.85 * t));
        const QPointF at =
            (1 - t) * (1 - t) * stem + 2 * t * (1 - t) * (2 * bow - (stem + tip) / 2) + t * t * tip;
        for (const double sideways : {-1.0, 1.0}) {
            const QPointF end =
                at + along * reach * 0.75 + across * sideways * reach * 0.7 + QPointF(0, reach * 0.25);
            canvas.painter.fillPath(
                taperedPath({{at, length * 0.006}, {at * 0.5 + end * 0.5, length * 0.02}, {end, 0.5}}),
                colour(tone));
        }
    }
}

} // namespace sala
