#include "media/sample/scenes/light.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/scenes_cambodia.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"
#include "media/sample/scenes/things.h"
#include "media/sample/scenes/vehicles.h"

namespace sala {

namespace {

constexpr double kLake = 500;
constexpr Tone kAir = tone(0xE8A878);
constexpr Tone kLampLight = tone(0xFFC070);

void paintLakeSky(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x3E6088);
    sky.middle = tone(0xC89A9C);
    sky.horizonTone = tone(0xFFD092);
    sky.horizon = kLake + 4;
    sky.sun = {canvas.width * 0.56, kLake - 40};
    sky.sunRadius = 30;
    sky.sunTone = tone(0xFFF2C4);
    sky.glow = tone(0xFFA860, 0.8);
    sky.reach = 560;
    sky.clouds = {0.56, 420, 0.34, tone(0xFFC8A0), tone(0x5C6690)};
    sky.seed = canvas.seed + 5;
    paintSky(canvas, sky);
    paintRidge(canvas, {kLake + 4, 14, 420, 0, tone(0xB08890), tone(0xD8A48C), canvas.seed + 1});
    paintRidge(canvas, {kLake + 4, 3, 200, 9, tone(0x8E7078), tone(0xB88C80), canvas.seed + 2});
}

/// A house on a raft: `at` is the middle of its water line.
struct FloatingHouse {
    QPointF at;
    double width;
    Tone wall;
    Tone roof;
    double haze;
    quint32 seed;
};

void paintVeranda(Canvas &canvas, const FloatingHouse &house, const QRectF &wall) {
    const double w = house.width, floor = house.at.y() - w * 0.05;
    const Tone post = mix(lit(house.wall, 0.5), kAir, house.haze);
    for (const double x : {-0.46, -0.2, 0.08, 0.3, 0.46})
        canvas.painter.fillRect(
            QRectF(house.at.x() + x * w, wall.top() + w * 0.02, w * 0.012, floor - wall.top() - w * 0.02),
            colour(post));
    canvas.painter.fillRect(QRectF(house.at.x() - w * 0.46, floor - w * 0.1, w * 0.28, w * 0.01),
                            colour(post));
    for (int i = 0; i < 12; ++i)
        canvas.painter.fillRect(
            QRectF(house.at.x() - w * (0.46 - 0.024 * i), floor - w * 0.1, w * 0.006, w * 0.1), colour(post));
    paintBoards(canvas,
                {{house.at.x() - w * 0.52, floor},
                 {house.at.x() + w * 0.52, floor},
                 {house.at.x() + w * 0.52, house.at.y() - w * 0.012},
                 {house.at.x() - w * 0.52, house.at.y() - w * 0.012}},
                2, mix(tone(0x5A4234), kAir, house.haze), house.seed);
    for (int i = 0; i < 9; ++i) // barrels and bamboo it floats on
        canvas.painter.fillPath(
            taperedPath(
                {{{house.at.x() + w * (-0.48 + 0.12 * i - 0.045), house.at.y() - w * 0.008}, w * 0.03},
                 {{house.at.x() + w * (-0.48 + 0.12 * i + 0.045), house.at.y() - w * 0.008}, w * 0.03}},
                0.5),
            colour(mix(tone(0x30404A), kAir, house.haze)));
}

void paintFloatingHouse(Canvas &canvas, const FloatingHouse &house) {
    Random random(house.seed);
    const double w = house.width;
    const QRectF wall(house.at.x() - w * 0.4, house.at.y() - w * 0.33, w * 0.8, w * 0.28);
    const Tone front = mix(house.wall, kAir, house.haze);
    paintBoards(canvas, {wall.topLeft(), wall.topRight(), wall.bottomRight(), wall.bottomLeft()}, 9, front,
                house.seed);
    for (const double x : {0.08, 0.36, 0.7}) {
        const bool door = x == 0.36;
        const QRectF opening(wall.left() + wall.width() * x,
                             wall.top() + wall.height() * (door ? 0.26 : 0.34), wall.width() * 0.17,
                             wall.height() * (door ? 0.74 : 0.34));
        const bool on = random.chance(0.6);
        paintFade(canvas, opening, on ? lit(kLampLight, 1.05) : mix(tone(0x241C24), kAir, house.haze),
                  on ? lit(kLampLight, 0.75) : mix(tone(0x3A2C30), kAir, house.haze));
        for (const double x2 : {0.0, 0.47, 0.94})
            canvas.painter.fillRect(QRectF(opening.left() + opening.width() * x2, opening.top(),
                                           opening.width() * 0.06, opening.height()),
                                    colour(lit(front, 0.5)));
        if (on)
            paintGlow(canvas, opening.center(), w * 0.2, faded(kLampLight, 0.35));
    }
    paintVeranda(canvas, house, wall);
    const Quad roof{
        wall.topLeft() + QPointF(w * 0.05, -w * 0.17), wall.topRight() + QPointF(-w * 0.05, -w * 0.17),
        wall.topRight() + QPointF(w * 0.12, w * 0.03), wall.topLeft() + QPointF(-w * 0.12, w * 0.03)};
    paintCorrugated(canvas, roof, mix(house.roof, kAir, house.haze), 0.5 * (1 - house.haze), house.seed);
    if (house.width > 150)
        paintLaundry(canvas, {{house.at.x() + w * 0.09, wall.top() + w * 0.07},
                              {house.at.x() + w * 0.45, wall.top() + w * 0.06},
                              w * 0.02,
                              w * 0.09,
                              mix(tone(0x302830), kAir, house.haze),
                              0.45,
                              house.seed});
}

void paintHouses(Canvas &canvas) {
    constexpr Tone walls[] = {tone(0x3E6E78), tone(0x6A7C58), tone(0x7A5848), tone(0x4A5E84), tone(0x8A7448)};
    constexpr Tone roofs[] = {tone(0x76707A), tone(0x6A4A40), tone(0x5E6C78)};
    Random random(canvas.seed + 9);
    const double w = canvas.width;
    constexpr int count = 17;
    for (int i = 0; i < count; ++i) {
        const double near = std::pow(double(i) / (count - 1), 1.7);
        const double side = i % 2 ? 1 : -1;
        const double out = w * (0.1 + 0.345 * near + random.between(0, 0.06));
        const FloatingHouse house{{w * 0.54 + side * out * (side < 0 ? 1.12 : 1), kLake + 12 + 246 * near},
                                  62 + 400 * near,
                                  walls[random.below(5)],
                                  roofs[random.below(3)],
                                  0.74 * (1 - near) + 0.02,
                                  random.next()};
        const QRectF bounds(house.at.x() - house.width * 0.56, house.at.y() - house.width * 0.52,
                            house.width * 1.12, house.width * 0.52);
        paintReflected(canvas, {bounds, 0.62, 1.5 + 6 * near, house.seed},
                       [&](Canvas &c) { paintFloatingHouse(c, house); });
        paintRipples(canvas, {{house.at.x() - house.width * 0.6, house.at.y() + 2, house.width * 1.2,
                               house.width * 0.45},
                              mix(tone(0xD8A088, 0.35), tone(0x5C5878, 0.3), near),
                              70,
                              20 + 60 * near,
                              house.seed});
    }
}

void paintRower(Canvas &canvas, QPointF at, double length, const Person &who) {
    const Paint wood{tone(0x3A2A30), tone(0x181218), tone(0x7A5448)};
    paintReflected(
        canvas,
        {{at.x() - length * 0.55, at.y() - length * 0.42, length * 1.1, length * 0.42},
         0.6,
         length * 0.012,
         3},
        [&](Canvas &c) {
            Person person = who;
            person.feet = at + QPointF(-length * 0.3 * who.facing, -length * 0.028);
            person.height = length * 0.36;
            const QPointF hand = person.feet + QPointF(person.facing * 0.25, -0.62) * person.height;
            c.painter.fillPath(
                taperedPath({{hand + QPointF(-person.facing * 0.12, -0.2) * person.height, length * 0.008},
                             {hand + QPointF(person.facing * 0.16, 0.42) * person.height, length * 0.008},
                             {hand + QPointF(person.facing * 0.28, 0.72) * person.height, length * 0.022}}),
                QColor(26, 18, 24));
            paintPerson(c, person, silhouette(tone(0x33242E), tone(0xFFC88A), {0.5, -0.6}));
            paintLongBoat(c, {at, length, who.facing, 3}, wood);
        });
    paintRipples(canvas, {{at.x() - length * 0.75, at.y(), length * 1.5, length * 0.22},
                          tone(0xFFD0A0, 0.45),
                          46,
                          length * 0.3,
                          quint32(length)});
}

void paintHyacinths(Canvas &canvas) {
    Random random(canvas.seed + 30);
    const LeafTones leaves{tone(0x16241E), tone(0x5A7A48), tone(0x1A241E), {0.3, -0.8}};
    for (int i = 0; i < 420; ++i) {
        const double t = random.unit();
        const QPointF at(canvas.width * (i % 3 ? -0.02 + 0.36 * t * t : 0.8 + 0.22 * t),
                         1016 - 84 * (i % 3 ? 1 - t : t) * random.unit());
        paintTuft(canvas, at, random.between(18, 42), leaves, random.next());
    }
}

} // namespace

void drawFloatingVillage(Canvas &canvas) {
    const double w = canvas.width;
    paintLakeSky(canvas);
    paintWater(canvas,
               {{0, kLake + 4, w, 1000 - kLake - 4}, tone(0x4C5478), 0.04, 0.42, 0.9, 0.85, 1, canvas.seed});
    paintGlitter(canvas, {{w * 0.56, kLake + 10}, 940, 240, tone(0xFFE4B0, 0.7), 380, canvas.seed});
    paintHouses(canvas);
    paintMist(canvas, {0, kLake - 40, w, 90}, tone(0xFFC898, 0.42), canvas.seed + 3);
    Person rower{{}, 0, Pose::Rowing, Wear::Trousers, Hair::Cone, Load::None, 1, 1};
    paintRower(canvas, {w * 0.62, 604}, 130, rower);
    rower.hair = Hair::Short;
    rower.facing = -1;
    paintRower(canvas, {w * 0.47, 560}, 74, rower);
    Person woman{{}, 0, Pose::Rowing, Wear::Skirt, Hair::Scarf, Load::None, 1, 1};
    paintRower(canvas, {w * 0.43, 850}, 470, woman);
    paintHyacinths(canvas);
    paintBloom(canvas, 0.3);
}

} // namespace sala
