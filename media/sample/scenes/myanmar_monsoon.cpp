#include "media/sample/scenes/people.h"
#include "media/sample/scenes/thailand_and_myanmar.h"
#include "media/sample/scenes/things.h"

#include <QLinearGradient>

#include <cmath>

namespace sala {

// --- monsoon-street
// --------------------------------------------------------------------------------------------

static const Stage kStreet{{350, 430}, 1.75, 520};
static constexpr double kFar = 70;

static const Tone kRainAir = tone(0xB9C4C2);

static Tone inRain(const Tone &tone, double z) {
    return mix(tone, kRainAir, 0.94 * (1 - std::exp(-z / 21)));
}

/// One old house in the row on one side, from z to z + depth.
struct Front {
    double x;
    double z;
    double depth;
    double height;
    Tone wall;
};

static void paintShutters(Canvas &canvas, const Front &front, Random &random) {
    const int columns = std::max(2, int(front.depth / 1.9));
    for (double floor = 3.6; floor < front.height - 2; floor += 3.1) {
        for (int column = 0; column < columns; ++column) {
            const double near = front.z + front.depth * (column + 0.24) / columns;
            const double far = front.z + front.depth * (column + 0.76) / columns;
            const double inner = front.x * 0.998;
            const bool isLit = random.chance(0.22);
            const Tone window = isLit ? tone(0xFFC877) : tone(0x2E3C42);
            fillShape(canvas, kStreet.wall(inner, {floor - 0.12, floor + 2.05}, {near - 0.15, far + 0.15}),
                      inRain(lit(front.wall, 1.22), front.z));
            fillShape(canvas, kStreet.wall(inner, {floor, floor + 1.9}, {near, far}),
                      isLit ? mix(window, kRainAir, std::min(0.6, near / 60)) : inRain(window, near));
            const double leaf = (far - near) * 0.28;
            const Tone shutter = inRain(random.chance(0.5) ? tone(0x3F7068) : tone(0x6E5444), near);
            fillShape(canvas, kStreet.wall(inner * 0.999, {floor, floor + 1.9}, {near, near + leaf}),
                      shutter);
            fillShape(canvas, kStreet.wall(inner * 0.999, {floor, floor + 1.9}, {far - leaf, far}), shutter);
        }
        fillShape(canvas,
                  kStreet.wall(front.x * 0.99, {floor - 0.5, floor - 0.3}, {front.z, front.z + front.depth}),
                  inRain(lit(front.wall, 1.15), front.z));
    }
}

static void paintFront(Canvas &canvas, const Front &front, quint32 seed) {
    Random random(seed);
    const double end = front.z + front.depth;
    const QPolygonF wall = kStreet.wall(front.x, {0, front.height}, {front.z, end});
    fillShape(canvas, wall, inRain(front.wall, front.z + front.depth * 0.4));
    QPainterPath surface;
    surface.addPolygon(wall);
    paintPatina(canvas, surface,
                {inRain(tone(0x2E3A38, 0.75), front.z), std::max(18.0, 420 / front.z), 0.6, seed});
    fillShape(canvas, kStreet.wall(front.x * 0.985, {front.height - 0.5, front.height}, {front.z, end}),
              inRain(lit(front.wall, 1.2), front.z));
    paintShutters(canvas, front, random);
    fillShape(canvas, kStreet.wall(front.x * 0.998, {0, 2.7}, {front.z + 0.4, end - 0.4}),
              inRain(tone(0x26282A), front.z));
    for (double z = front.z + 0.7; z + 1.3 < end; z += 2.1) { // shops, some with a light on
        const bool isLit = random.chance(0.55);
        fillShape(canvas, kStreet.wall(front.x * 0.996, {0.2, 2.4}, {z, z + 1.4}),
                  isLit ? mix(tone(0xFFBE6A), kRainAir, std::min(0.55, z / 60)) : inRain(tone(0x3A4244), z));
        if (isLit) {
            paintGlow(canvas, kStreet.at(front.x * 0.98, 1.6, z + 0.7), 2.6 * kStreet.scale(z + 0.7),
                      tone(0xFFB45A, 0.22));
        }
    }
    const double awning = front.x > 0 ? -1.3 : 1.3;
    static constexpr quint32 kCanvas[] = {0x8A4038, 0x3E6A72, 0x8C7A44, 0x50665A};
    fillShape(canvas,
              QPolygonF({kStreet.at(front.x, 3.1, front.z + 0.2), kStreet.at(front.x, 3.1, end - 0.2),
                         kStreet.at(front.x + awning, 2.5, end - 0.2),
                         kStreet.at(front.x + awning, 2.5, front.z + 0.2)}),
              inRain(tone(kCanvas[random.below(4)]), front.z));
}

static void paintHouses(Canvas &canvas) {
    static constexpr quint32 kWalls[] = {0x8FA39A, 0xB59C7E, 0x7E949C, 0xA8886E, 0x94A07E, 0xB0A48C};
    Random random(1213);
    QList<Front> fronts;
    for (const double side : {-1.0, 1.0}) {
        for (double z = side < 0 ? 2.2 : 2.8; z < kFar;) {
            const double depth = random.between(5, 8.5);
            fronts << Front{side * random.between(5.0, 5.25), z, depth, random.between(10, 15.5),
                            tone(kWalls[random.below(6)])};
            z += depth;
        }
    }
    std::sort(fronts.begin(), fronts.end(), [](const Front &a, const Front &b) { return a.z > b.z; });
    quint32 seed = 1220;
    for (const Front &front : fronts) {
        paintFront(canvas, front, ++seed);
    }
}

static void paintTraffic(Canvas &canvas) {
    for (const double z : {44.0, 33.0, 25.0}) {
        const double x = z > 40 ? -1.4 : z > 30 ? 1.2 : -1.7;
        const QRectF body = kStreet.front({x - 0.85, x + 0.85}, {0.25, 1.05}, z);
        canvas.painter.setBrush(colour(inRain(tone(0x39444A), z * 0.6)));
        canvas.painter.drawRoundedRect(body, 3, 3);
        canvas.painter.drawRoundedRect(kStreet.front({x - 0.65, x + 0.65}, {0.95, 1.5}, z), 4, 4);
        const Tone lamp = x < 0 ? tone(0xFFF2CE) : tone(0xFF5A44);
        paintLamp(canvas, kStreet.at(x - 0.65, 0.7, z), 0.11 * kStreet.scale(z), lamp);
        paintLamp(canvas, kStreet.at(x + 0.65, 0.7, z), 0.11 * kStreet.scale(z), lamp);
    }
}

static void paintWalker(Canvas &canvas, double x, double z, Person person, const Tone &umbrella) {
    person.feet = kStreet.at(x, 0, z);
    person.height *= kStreet.scale(z);
    person.load = Load::Umbrella;
    Palette palette =
        silhouette(inRain(tone(0x20272C), z * 0.75), inRain(tone(0xDDE6E2), z * 0.4), {0.1, -1});
    palette.load = mix(umbrella, kRainAir, std::min(0.8, z / 46));
    const auto figure = [&] { paintPerson(canvas, person, palette); };
    paintUpsideDown(canvas, person.feet.y(), 0.5, figure);
    const double size = person.height;
    paintShimmer(canvas, {person.feet.x() - size * 0.5, person.feet.y(), size, size * 1.1}, size / 240,
                 quint32(x * 100 + 999 + z));
    figure();
}

static void paintWalkers(Canvas &canvas) {
    static constexpr quint32 kUmbrellas[] = {0x3A4650, 0x2E5A72, 0x5A3A48, 0x3E6A5A,
                                             0x8A5A34, 0x4A4A5E, 0xB04A3E};
    Random random(1251);
    for (double z = 50; z > 10.5; z *= 0.9) {
        const double x = random.between(-3.8, 3.8);
        const Pose pose = random.chance(0.5) ? Pose::WalkingAway : Pose::Standing;
        paintWalker(canvas, x, z,
                    {{},
                     random.between(1.5, 1.7),
                     pose,
                     random.chance(0.6) ? Wear::Skirt : Wear::Trousers,
                     Hair::Short,
                     Load::None,
                     1,
                     1},
                    tone(kUmbrellas[random.below(7)]));
    }
    paintWalker(canvas, -2.2, 9.4, {{}, 1.56, Pose::WalkingAway, Wear::Skirt, Hair::Bun, Load::None, 1, 1},
                tone(0x2F6F8A));
    paintWalker(canvas, 2.0, 8.2, {{}, 1.66, Pose::WalkingAway, Wear::Skirt, Hair::Short, Load::None, 1, 1},
                tone(0xE0A63A));
    paintWalker(canvas, -0.3, 4.9, {{}, 1.6, Pose::WalkingAway, Wear::Skirt, Hair::Long, Load::None, 1, 1},
                tone(0xC9362E));
}

void drawMonsoonStreet(Canvas &canvas) {
    paintSoft(canvas, {0, 0, canvas.width, 1000}, 300, [&](double x, double y) {
        const double cloud = cloudy(x / 260, y / 110, 5, 1201);
        return mix(mix(tone(0x6E7E84), tone(0xA9B6B6), cloud * 1.3), tone(0xD3DAD2),
                   smoothStep(120, 430, y) * 0.9);
    });
    paintHouses(canvas);
    paintMist(canvas, {0, 300, canvas.width, 210}, tone(0xC6D0CC, 0.6), 1261);
    for (const double z : {9.0, 14.0, 21.0}) {
        paintWires(canvas, kStreet.at(-5, 8.2, z), kStreet.at(5, 8.6, z + 2), 3, inRain(tone(0x262C30), z));
    }
    paintTraffic(canvas);
    canvas.painter.save();
    QPainterPath road;
    road.addPolygon(kStreet.flat({-5.05, 5.05}, 0, {0.7, kFar}));
    canvas.painter.setClipPath(road);
    paintGround(
        canvas,
        {{0, 430, canvas.width, 575}, tone(0xA9B2B0), tone(0x3E474C), tone(0x2A3238, 0.7), 110, 700, 1262});
    paintWater(canvas, {{0, 436, canvas.width, 568}, tone(0x39444A), 0.1, 0.5, 1.2, 0.8, 0.74, 1263});
    canvas.painter.restore();
    paintRain(canvas, {{0, 0, canvas.width, 700}, 0.12, 60, 900, tone(0xDDE6E8, 0.22), 1264});
    paintWalkers(canvas);
    paintSplashes(canvas, {0, 470, canvas.width, 530}, tone(0xE6EEEE, 0.5), 1265);
    paintRain(canvas, {{0, 0, canvas.width, 1000}, 0.12, 110, 1200, tone(0xE6EEF0, 0.34), 1266});
    paintBloom(canvas, 0.4);
}

} // namespace sala
