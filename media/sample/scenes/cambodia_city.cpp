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

// --- garment-street: one straight street into the morning sun
// ---------------------------------------------------

constexpr Tone kDust = tone(0xF2D2A0);
const QPointF kVanishing(900, 470);

QPointF towardsVanishing(QPointF near, double share) {
    return near + (kVanishing - near) * share;
}

void paintMorningSky(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x8AA6B8);
    sky.middle = tone(0xD8CDB4);
    sky.horizonTone = tone(0xFFE2AE);
    sky.horizon = 560;
    sky.sun = kVanishing - QPointF(-60, 170);
    sky.sunRadius = 34;
    sky.sunTone = tone(0xFFFBEA);
    sky.glow = tone(0xFFD692, 0.9);
    sky.reach = 520;
    sky.clouds = {0.3, 340, 0.35, tone(0xFFF6E4), tone(0xB4AEA4)};
    sky.seed = canvas.seed;
    paintSky(canvas, sky);
    paintSkyline(canvas, {kVanishing.x() - 260, kVanishing.x() + 270, 500, 14, 70, 30, tone(0xC8B394),
                          tone(0xE8CB98), tone(0xFFE0A0), 0, canvas.seed + 1});
}

/// One house of the street, its front running away from us between two shares of the way to the vanishing
/// point.
void paintStreetHouse(Canvas &canvas, double side, double from, double to, quint32 seed) {
    Random random(seed);
    const double edge = side < 0 ? -60 : canvas.width + 40;
    const double rise = random.between(-170, 120);
    const QPointF top(edge, rise), foot(edge, 925);
    Quad wall{towardsVanishing(top, from), towardsVanishing(top, to), towardsVanishing(foot, to),
              towardsVanishing(foot, from)};
    if (side > 0)
        wall = {wall.b, wall.a, wall.d, wall.c};
    constexpr Tone walls[] = {tone(0xC9A46C), tone(0xA8A48E), tone(0xBC8468), tone(0x8E9A9C), tone(0xD0BC8C)};
    const Tone wallTone = mix(lit(walls[random.below(5)], side > 0 ? 0.62 : 0.8), kDust, to * 0.82);
    const int floors = 3 + random.below(2);
    paintOnto(canvas, wall, 700, [&](Canvas &c) {
        Facade facade{{0, 0, 700, 1000}, floors, 4,    wallTone, mix(tone(0x2C3036), kDust, to * 0.7),
                      tone(0xFFE0A0),    0.04,   true, seed};
        paintFacade(c, facade);
        const double street = 1000.0 - 1000.0 / floors;
        for (int i = 0; i < 3; ++i) // shops: shutters half up, awnings
            paintFade(c, {20 + i * 228.0, street + 30, 206, 1000 - street - 30},
                      mix(tone(0x1E1C1E), kDust, to * 0.6), mix(tone(0x4A3C30), kDust, to * 0.7));
        const Tone awnings[] = {tone(0x3E6E78), tone(0xA8482E), tone(0x54743C), tone(0xC8963C)};
        paintCorrugated(c, {{0, street - 6}, {700, street - 6}, {712, street + 74}, {-12, street + 74}},
                        mix(awnings[random.below(4)], kDust, to * 0.75), 0.3, seed);
    });
}

void paintStreet(Canvas &canvas) {
    paintGround(canvas, {{0, 478, canvas.width, 522},
                         tone(0xE0BE8C),
                         tone(0x8A6E50),
                         tone(0x6C5844, 0.5),
                         110,
                         500,
                         canvas.seed});
    const double ends[] = {0.93, 0.87, 0.8, 0.7, 0.57, 0.4, 0.18, -0.1};
    for (int i = 0; i + 1 < 8; ++i) {
        for (const double side : {-1.0, 1.0})
            paintStreetHouse(canvas, side, ends[i + 1], ends[i],
                             canvas.seed + quint32(i) * 13 + (side > 0 ? 7 : 0));
        paintMist(canvas, {0, 330, canvas.width, 330}, faded(kDust, 0.26), canvas.seed + quint32(i));
    }
    for (int i = 0; i < 4; ++i) { // poles and wires on the right
        const double t = 1 - std::pow(0.55, i + 0.35), next = 1 - std::pow(0.55, i + 1.35);
        const QPointF foot = towardsVanishing({canvas.width - 130, 940}, t),
                      head = towardsVanishing({canvas.width - 130, 40}, t);
        canvas.painter.fillPath(taperedPath({{foot, 20 * (1 - t)}, {head, 13 * (1 - t)}}, 0.1),
                                colour(mix(tone(0x3A322C), kDust, t * 0.8)));
        paintWires(canvas, head, towardsVanishing({canvas.width - 130, 40}, next), 5,
                   mix(tone(0x2C2824), kDust, t * 0.8));
    }
    paintWires(canvas, {canvas.width + 20, -60}, towardsVanishing({canvas.width - 130, 40}, 0.2), 6,
               tone(0x2C2824));
}

void paintStreetGlare(Canvas &canvas) {
    paintGlow(canvas, kVanishing - QPointF(-60, 120), 640, tone(0xFFC878, 0.5));
    paintLightPool(canvas, kVanishing + QPointF(30, 70), 1500, tone(0xFFD89A, 0.5));
}

void paintWorkersLorry(Canvas &canvas, QPointF at, double width, double haze) {
    const Tone shade = mix(tone(0x3A2E2C), kDust, haze);
    const Paint paint{mix(tone(0x2F5566), kDust, haze), mix(tone(0x1C1816), kDust, haze),
                      mix(tone(0x6C8C8C), kDust, haze)};
    canvas.painter.save(); // the shadow falls towards us
    paintContactShadow(canvas, at + QPointF(-width * 0.1, width * 0.18), width * 1.7,
                       tone(0x2A1C14, 0.75 * (1 - haze)));
    canvas.painter.restore();
    paintLorryBehind(canvas, {at, width, 1, canvas.seed + quint32(width)}, paint, shade);
    paintGlow(canvas, at - QPointF(-width * 0.2, width * 1.3), width * 0.9, tone(0xFFD08A, 0.16));
}

Person walker(QPointF feet, double height, quint32 seed) {
    Person person = somebody(seed, feet, height);
    if (person.pose == Pose::Standing || person.pose == Pose::Waiting)
        person.pose = Pose::WalkingAway;
    return person;
}

void paintWalker(Canvas &canvas, const Person &person, double haze) {
    paintCastShadow(canvas, person, {-person.height * 0.16, person.height * 0.62},
                    tone(0x3A261A, 0.5 * (1 - haze)));
    Palette palette =
        clothes(quint32(person.feet.x() * 3), mix(tone(0x3A2A26), kDust, haze), 0.5 + haze * 0.45);
    palette.rim = tone(0xFFE9BC);
    palette.rimWidth = 0.013;
    palette.lightFrom = {person.feet.x() < kVanishing.x() ? 0.6 : -0.6, -0.8};
    paintPerson(canvas, person, palette);
}

void paintStreetPeople(Canvas &canvas) {
    Random random(canvas.seed + 31);
    for (int i = 0; i < 20; ++i) {
        const double depth = std::pow(1 - i / 20.0, 0.8) * 0.88 + 0.06;
        const double side = i % 2 ? -1 : 1;
        const QPointF near(kVanishing.x() + side * random.between(520, 830), 950);
        paintWalker(canvas, walker(towardsVanishing(near, depth), 330 * (1 - depth), random.next()),
                    depth * 0.9);
    }
}

void paintRider(Canvas &canvas, QPointF at, double height, quint32 seed) {
    Person rider;
    rider.feet = at;
    rider.height = height;
    rider.pose = Pose::Cycling;
    rider.hair = seed % 2 ? Hair::Cone : Hair::Cap;
    rider.facing = seed % 3 ? 1 : -1;
    paintCastShadow(canvas, rider, {-height * 0.16, height * 0.6}, tone(0x3A261A, 0.45));
    paintBicycleShadow(canvas, {at, height, rider.facing, seed}, {-height * 0.16, height * 0.6},
                       tone(0x3A261A, 0.45));
    paintBicycle(canvas, {at, height, rider.facing, seed}, tone(0x2A2220));
    Palette palette = clothes(seed, tone(0x3A2A26), 0.45);
    palette.rim = tone(0xFFE9BC);
    palette.rimWidth = 0.013;
    palette.lightFrom = {-0.5, -0.8};
    paintPerson(canvas, rider, palette);
}

} // namespace

void drawGarmentStreet(Canvas &canvas) {
    paintMorningSky(canvas);
    paintStreet(canvas);
    paintStreetGlare(canvas);
    paintWorkersLorry(canvas, {944, 552}, 66, 0.55);
    paintWorkersLorry(canvas, {838, 640}, 138, 0.3);
    paintStreetPeople(canvas);
    paintWorkersLorry(canvas, {1082, 838}, 300, 0.06);
    paintRider(canvas, {610, 896}, 270, 7);
    paintBloom(canvas, 0.3);
}

} // namespace sala
