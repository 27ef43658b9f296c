#include "media/sample/scenes/people.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"

#include <QLinearGradient>

#include <cmath>

namespace sala {

// --- garment-factory
// -------------------------------------------------------------------------------------------

static const Stage kHall{{640, 372}, 2.35, 760};
static constexpr double kDeep = 46;

static const Tone kAir = tone(0xE2DCC6);

/// The further away, the more of the hall's pale air lies between.
static Tone inAir(const Tone &tone, double z) {
    return mix(tone, kAir, 0.78 * (1 - std::exp(-z / 26)));
}

static void paintHallShell(Canvas &canvas) {
    fillBox(canvas, {0, 0, canvas.width, 1000}, tone(0x8E9C9C), tone(0x8E9C9C));
    fillBox(canvas, kHall.front({-9, 9}, {0, 4.6}, kDeep), tone(0xF0EAD6), tone(0xC4BEAA));
    for (double z = kDeep; z > 1.2; z *= 0.86) {
        const double nearer = z * 0.86;
        fillShape(canvas, kHall.flat({-9, 9}, 0, {nearer, z + 0.1}), inAir(tone(0x665F54), z));
        fillShape(canvas, kHall.flat({-9, 9}, 4.6, {nearer, z + 0.1}), inAir(tone(0x333A3C), z));
        fillShape(canvas, kHall.wall(-9, {0, 4.6}, {nearer, z + 0.1}), inAir(tone(0x86877A), z));
        fillShape(canvas, kHall.wall(-9, {0, 1.3}, {nearer, z + 0.1}), inAir(tone(0x4C716C), z));
        fillShape(canvas, kHall.wall(9, {0, 4.6}, {nearer, z + 0.1}), inAir(tone(0x585E58), z));
    }
    for (double z = kDeep - 2; z > 3; z -= 5) { // windows of the left wall
        fillShape(canvas, kHall.wall(-8.98, {1.9, 3.7}, {z - 3.4, z}), mix(tone(0xFFF8DE), kAir, z / 120));
        for (const double bar : {0.85, 1.7, 2.55}) {
            fillShape(canvas, kHall.wall(-8.97, {1.9, 3.7}, {z - bar - 0.06, z - bar}),
                      inAir(tone(0x5E6C6A), z));
        }
        fillShape(canvas, kHall.wall(-8.97, {2.75, 2.83}, {z - 3.4, z}), inAir(tone(0x5E6C6A), z));
    }
}

static void paintTubes(Canvas &canvas) {
    for (double z = kDeep - 1; z > 2.4; z -= 2.9) {
        for (const double x : {-7.1, -4.3, -1.5, 1.3, 4.1}) {
            const double scale = kHall.scale(z);
            const QPointF from = kHall.at(x - 0.09, 3.55, z);
            const QPointF to = kHall.at(x - 0.09, 3.55, z - 1.9);
            drawBar(canvas, kHall.at(x, 4.6, z - 0.3), kHall.at(x, 3.6, z - 0.3),
                    penOf(inAir(tone(0x303A3A), z), 0.015 * scale));
            fillShape(canvas, kHall.flat({x - 0.2, x + 0.2}, 3.62, {z - 1.9, z}), inAir(tone(0x9DAAA6), z));
            fillShape(canvas, kHall.flat({x - 0.07, x + 0.07}, 3.56, {z - 1.9, z}), tone(0xFBFFF2));
            paintGlow(canvas, (from + to) / 2, 1.5 * kHall.scale(z - 1), tone(0xDFF5E6, 0.16));
        }
    }
}

/// Rolls of cloth lie on shelves along the right wall, their sides turned to us.
static void paintBolts(Canvas &canvas) {
    static constexpr quint32 kCloth[] = {0xC8453E, 0xE6A63A, 0x2F6FA6, 0x3D8F74, 0xE8DCC4,
                                         0x7B4A8C, 0xD97A9A, 0x27406B, 0xF0C84F};
    Random random(509);
    for (double z = kDeep - 2; z > 2; z -= 1.5) {
        for (int shelf = 0; shelf < 4; ++shelf) {
            const double floor = 0.25 + shelf * 0.85;
            fillShape(canvas, kHall.wall(7.5, {floor - 0.07, floor}, {z - 1.5, z}), inAir(tone(0x4C4238), z));
            for (int layer = 0; layer < 2; ++layer) {
                const Tone cloth = tone(kCloth[random.below(9)]);
                const double y = floor + layer * 0.33;
                const double end = z - 1.46 + random.between(0, 0.3);
                fillShape(canvas, kHall.wall(7.5, {y, y + 0.32}, {end, z - 0.04}),
                          inAir(lit(cloth, 0.72), z));
                fillShape(canvas, kHall.wall(7.49, {y + 0.1, y + 0.27}, {end, z - 0.04}), inAir(cloth, z));
                fillShape(canvas, kHall.wall(7.48, {y + 0.2, y + 0.25}, {end, z - 0.04}),
                          inAir(lit(cloth, 1.25), z));
            }
        }
        fillShape(canvas, kHall.wall(7.44, {0, 3.6}, {z - 0.08, z}), inAir(tone(0x3E352D), z));
    }
}

static void paintMachine(Canvas &canvas, double x, double y, double z) {
    const auto at = [&](double dx, double dy) { return kHall.at(x + dx, y + dy, z); };
    const Tone body = inAir(tone(0xE4E6DA), z);
    const Tone shade = inAir(tone(0x8C948C), z);
    fillShape(canvas, QPolygonF({at(-0.3, 0), at(-0.3, 0.06), at(0.3, 0.06), at(0.3, 0)}), shade);
    fillShape(canvas,
              QPolygonF({at(0.16, 0.05), at(0.16, 0.34), at(-0.26, 0.34), at(-0.28, 0.12), at(-0.2, 0.12),
                         at(-0.18, 0.24), at(0.04, 0.24), at(0.04, 0.05)}),
              body);
    fillShape(canvas, QPolygonF({at(-0.26, 0.34), at(-0.26, 0.3), at(0.16, 0.3), at(0.16, 0.34)}),
              inAir(tone(0xFFFFF6), z));
    canvas.painter.setBrush(colour(shade));
    canvas.painter.drawEllipse(at(0.22, 0.25), 0.05 * kHall.scale(z), 0.09 * kHall.scale(z));
    drawBar(canvas, at(0.06, 0.34), at(0.06, 0.56), penOf(shade, 0.012 * kHall.scale(z)));
    canvas.painter.setBrush(colour(inAir(tone(0xD4564A), z)));
    canvas.painter.drawRect(QRectF(at(0.03, 0.5), at(0.09, 0.4)));
}

/// Cloth heaped on a table: folds between a back and a front line.
static void paintCloth(Canvas &canvas, const QPointF &at, double scale, const Tone &cloth, quint32 seed) {
    Random random(seed);
    for (int fold = 0; fold < 7; ++fold) {
        const double y = -0.26 * scale * (1 - fold / 7.0);
        const double half = scale * (0.2 + 0.16 * fold / 7.0) * random.between(0.8, 1.15);
        const QPointF middle = at + QPointF(random.between(-0.05, 0.05) * scale, y);
        canvas.painter.fillPath(
            smoothOutline({middle + QPointF(-half, 0.06 * scale),
                           middle + QPointF(-half * 0.5, -0.05 * scale),
                           middle + QPointF(half * 0.4, -0.06 * scale), middle + QPointF(half, 0.05 * scale),
                           middle + QPointF(half * 0.2, 0.1 * scale)}),
            colour(lit(cloth, fold % 2 == 0 ? 0.8 : 1.08)));
    }
}

static void paintStation(Canvas &canvas, double x, double z, Random &random) {
    static constexpr quint32 kCloth[] = {0xD2574B, 0xE9B44C, 0x3F7FB5, 0x4E9F82, 0xF1E6D0, 0x8A5A9C};
    const double scale = kHall.scale(z);
    const Tone cloth = inAir(tone(kCloth[(int(x + 9) / 3 + random.below(2)) % 6]), z);
    fillShape(canvas, kHall.flat({x - 0.95, x + 0.95}, 0.76, {z - 0.45, z + 0.35}), inAir(tone(0xC9B48E), z));
    fillBox(canvas, kHall.front({x - 0.95, x + 0.95}, {0.68, 0.76}, z - 0.45), inAir(tone(0x8D7650), z),
            inAir(tone(0x6E5A3C), z));
    for (const double leg : {-0.88, 0.84}) {
        fillBox(canvas, kHall.front({x + leg, x + leg + 0.05}, {0, 0.68}, z - 0.45), inAir(tone(0x3C4444), z),
                inAir(tone(0x2C3232), z));
    }
    paintMachine(canvas, x - 0.1, 0.76, z - 0.05);
    paintCloth(canvas, kHall.at(x + 0.62, 0.78, z - 0.2), scale, cloth, random.next());
    paintCloth(canvas, kHall.at(x - 0.65, 0.78, z - 0.15), scale * 0.8, lit(cloth, 0.9), random.next());
    const double seat = z - 0.85;
    const Hair hair = random.chance(0.45) ? Hair::Bun : random.chance(0.5) ? Hair::Scarf : Hair::Long;
    Palette palette = clothes(random.next(), kAir, 0.12 + 0.6 * (1 - std::exp(-z / 22)));
    palette.rim = tone(0xF4FFF4);
    palette.rimWidth = 0.008;
    palette.lightFrom = {-0.2, -1};
    paintPerson(canvas,
                {kHall.at(x - 0.05, 0.42, seat), 1.58 * scale, Pose::SittingBack, Wear::Skirt, hair,
                 Load::None, 1, 1},
                palette);
    const auto stool = [&](double half, double y) { return kHall.at(x - 0.05 + half, y, seat); };
    const Tone plastic = inAir(random.chance(0.5) ? tone(0x2E5F86) : tone(0x9C3B34), z);
    for (const double side : {-1.0, 1.0}) {
        fillShape(canvas,
                  QPolygonF({stool(side * 0.3, 0.5), stool(side * 0.17, 0.5), stool(side * 0.24, 0),
                             stool(side * 0.35, 0)}),
                  lit(plastic, 0.6));
    }
    fillShape(canvas, QPolygonF({stool(-0.3, 0.5), stool(0.3, 0.5), stool(0.31, 0.34), stool(-0.31, 0.34)}),
              lit(plastic, 0.75));
    fillShape(canvas,
              QPolygonF({stool(-0.31, 0.54), stool(0.31, 0.54), stool(0.31, 0.47), stool(-0.31, 0.47)}),
              plastic);
}

static void paintStations(Canvas &canvas) {
    Random random(521);
    for (double z = kDeep - 4; z > 4.4; z -= 2.15) {
        for (const double x : {-7.0, -4.2, -1.4, 1.4, 4.2}) {
            if (z > 7 || std::abs(x) > 1.5) {
                paintStation(canvas, x, z, random);
            }
        }
    }
}

static void paintRoll(Canvas &canvas, const QRectF &roll, const Tone &cloth) {
    QLinearGradient round(roll.topLeft(), roll.bottomLeft());
    round.setColorAt(0, colour(lit(cloth, 0.8)));
    round.setColorAt(0.22, colour(lit(cloth, 1.12)));
    round.setColorAt(0.5, colour(lit(cloth, 0.85)));
    round.setColorAt(1, colour(lit(cloth, 0.22)));
    canvas.painter.setBrush(round);
    const double side = roll.height() * 0.26;
    canvas.painter.drawRoundedRect(roll, side, roll.height() / 2);
    const QPointF end(roll.right() - side, roll.center().y());
    for (double ring = 1; ring > 0.15; ring -= 0.12) { // the layers seen at the end
        canvas.painter.setBrush(colour(lit(cloth, 0.42 + 0.3 * std::fmod(ring * 25, 2) * 0.5)));
        canvas.painter.drawEllipse(end, side * ring, roll.height() / 2 * ring);
    }
    canvas.painter.setBrush(colour(tone(0x7A6246)));
    canvas.painter.drawEllipse(end, side * 0.3, roll.height() * 0.15);
    for (double x = roll.left() + side; x < end.x() - side;
         x += roll.width() * 0.11) { // slack in the winding
        const QPointF top(x, roll.top() + roll.height() * 0.04);
        drawBar(canvas, top, top + QPointF(roll.width() * 0.05, roll.height() * 0.9),
                penOf(tone(0x000000, 0.07), 3));
    }
}

/// In front, out of the light, a table with rolls of cloth waiting to be cut.
static void paintCuttingTable(Canvas &canvas) {
    fillBox(canvas, {-10, 900, canvas.width + 20, 110}, tone(0x6A5238), tone(0x2E2318));
    paintRoll(canvas, {-160, 838, 520, 112}, tone(0x285E92));
    paintRoll(canvas, {1010, 832, 620, 116}, tone(0x2A7A64));
    paintRoll(canvas, {-60, 898, 640, 130}, tone(0xC4413A));
    paintRoll(canvas, {860, 902, 720, 130}, tone(0xDDA53C));
}

void drawGarmentFactory(Canvas &canvas) {
    paintHallShell(canvas);
    paintTubes(canvas);
    paintWater(canvas, {{0, 415, canvas.width, 590}, tone(0x6A6254), 0.45, 0.7, 0.25, 0.68, 0.5, 530});
    paintBolts(canvas);
    paintStations(canvas);
    for (double z = 34; z > 5; z -= 6) {
        paintBeam(canvas, {kHall.at(-9, 3.7, z), kHall.at(-9, 3.7, z - 3.4), kHall.at(-2.5, 0, z - 1),
                           kHall.at(-2.5, 0, z - 5), tone(0xFFF6D8, 0.1)});
    }
    paintCuttingTable(canvas);
    paintBloom(canvas, 0.3);
}

} // namespace sala
