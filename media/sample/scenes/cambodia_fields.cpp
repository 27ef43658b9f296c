#include "media/sample/scenes/light.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/scenes_cambodia.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"

namespace sala {

namespace {

constexpr double kHorizon = 455;
constexpr Tone kStorm = tone(0x5C6C80);
constexpr LeafTones kPalm{tone(0x1C2A22), tone(0x7E9A4C), tone(0x41362C), {0.9, -0.5}};
constexpr LeafTones kFarPalm{tone(0x4E625E), tone(0x8A9C74), tone(0x5E6460), {0.9, -0.5}};
constexpr LeafTones kRice{tone(0x2E5A28), tone(0xC0DC5C), tone(0x3C5A2A), {0.6, -0.8}};

void paintStormSky(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x44566E);
    sky.middle = tone(0x8FA3B2);
    sky.horizonTone = tone(0xF2DFB0);
    sky.horizon = kHorizon + 6;
    sky.sun = {canvas.width * 0.86, kHorizon - 130};
    sky.glow = tone(0xFFDf9C, 0.9);
    sky.reach = 520;
    sky.clouds = {0.62, 420, 0.3, tone(0xFBF3E2), tone(0x62718A)};
    sky.seed = canvas.seed;
    paintSky(canvas, sky);
}

/// A curtain of rain hanging from the cloud on the left.
void paintDistantRain(Canvas &canvas) {
    const QRectF area(0, 60, canvas.width * 0.62, kHorizon - 50);
    paintSoft(canvas, area, 700, [&](double x, double y) {
        const double slanted = x + (y - area.top()) * 0.22;
        const double streak = cloudy(slanted / 38, y / 900, 4, canvas.seed + 5);
        const double veil =
            smoothStep(0, 90, x) * smoothStep(area.right(), area.right() - 420, x + 80 * streak);
        const double fall = smoothStep(area.top(), area.top() + 130, y);
        return faded(kStorm, veil * fall * (0.25 + 0.8 * smoothStep(0.35, 0.7, streak)));
    });
}

void paintFarShore(Canvas &canvas) {
    paintRidge(canvas, {kHorizon + 4, 34, 620, 0, tone(0x7E92A4), tone(0xA6B2B4), canvas.seed + 1});
    paintRidge(canvas, {kHorizon + 5, 12, 240, 11, tone(0x50665F), tone(0x76867C), canvas.seed + 2});
    Random random(canvas.seed + 3);
    for (int i = 0; i < 15; ++i) {
        const double grove = canvas.width * (0.36 + 0.2 * (i % 4));
        paintSugarPalm(canvas, {grove + random.normal() * 50, kHorizon + 2}, random.between(22, 50), kFarPalm,
                       random.next());
    }
}

void paintPalms(Canvas &canvas) {
    const double w = canvas.width;
    paintSugarPalm(canvas, {w * 0.205, kHorizon + 22}, 205, kPalm, canvas.seed + 11);
    paintSugarPalm(canvas, {w * 0.155, kHorizon + 26}, 322, kPalm, canvas.seed + 12);
    paintSugarPalm(canvas, {w * 0.262, kHorizon + 30}, 268, kPalm, canvas.seed + 13);
    paintSugarPalm(canvas, {w * 0.715, kHorizon + 12}, 128, kPalm, canvas.seed + 14);
    paintSugarPalm(canvas, {w * 0.745, kHorizon + 12}, 98, kPalm, canvas.seed + 15);
    paintBush(canvas, {w * 0.11, kHorizon - 2, w * 0.2, 34}, kPalm, canvas.seed + 16);
    paintBush(canvas, {w * 0.68, kHorizon - 4, w * 0.1, 18}, kPalm, canvas.seed + 17);
}

/// A dyke between two fields, running across with grass on it; `near` 0 far to 1 near.
void paintDyke(Canvas &canvas, QPointF from, QPointF to, double near) {
    const double thick = 5 + 26 * near;
    const QPointF bow = (from + to) / 2 + QPointF(0, 10 + 20 * near);
    canvas.painter.fillPath(taperedPath({{from + QPointF(0, thick * 0.5), thick},
                                         {bow + QPointF(0, thick * 0.5), thick * 1.2},
                                         {to + QPointF(0, thick * 0.5), thick}},
                                        0.2),
                            QColor(58, 56, 34));
    Random random(canvas.seed + quint32(from.y() * 7));
    const int tufts = int(420 - 120 * near);
    for (int i = 0; i < tufts; ++i) {
        const double t = random.unit();
        const QPointF at =
            (1 - t) * (1 - t) * from + 2 * t * (1 - t) * (2 * bow - (from + to) / 2) + t * t * to;
        paintTuft(canvas, at + QPointF(0, thick * random.between(0.1, 0.8)),
                  (6 + 30 * near) * random.between(0.5, 1.1),
                  {tone(0x33512A), tone(0x8FAE4C), tone(0x3C4A2A)}, random.next());
    }
}

/// Rows of seedlings in perspective between two depths.
void paintSeedlings(Canvas &canvas, double fromY, double toY, double leftSlope) {
    Random random(canvas.seed + quint32(fromY));
    double y = fromY;
    while (y < toY) {
        const double depth = (y - kHorizon) / (1000 - kHorizon), gap = 6 + 62 * depth;
        for (double x = -20 + leftSlope * (y - fromY); x < canvas.width + 20; x += gap) {
            const QPointF foot(x + random.normal() * gap * 0.12, y + random.normal() * gap * 0.06);
            const double height = (5 + 56 * depth) * random.between(0.8, 1.15);
            const quint32 seed = random.next();
            paintMirrored(canvas, foot.y(), 0.3, [&](Canvas &c) { paintTuft(c, foot, height, kRice, seed); });
        }
        y += gap * 0.62;
    }
}

void paintPlanter(Canvas &canvas, QPointF feet, double height, quint32 seed) {
    Person person;
    person.feet = feet;
    person.height = height;
    person.pose = seed % 3 == 1 ? Pose::Carrying : Pose::Bending;
    person.hair = Hair::Cone;
    person.load = person.pose == Pose::Carrying ? Load::Pole : Load::None;
    person.wear = seed % 2 ? Wear::Shorts : Wear::Trousers;
    person.facing = seed % 4 == 2 ? 1 : -1;
    Palette palette = clothes(seed * 7 + 5, tone(0x2A3038), 0.5);
    palette.load = tone(0xB79A62);
    palette.rim = tone(0xFFE6B4);
    palette.rimWidth = 0.012;
    palette.lightFrom = {0.8, -0.5};
    paintMirrored(canvas, feet.y() - height * 0.02, 0.35,
                  [&](Canvas &c) { paintPerson(c, person, palette); });
}

} // namespace

void drawRiceFields(Canvas &canvas) {
    const double w = canvas.width;
    paintStormSky(canvas);
    paintDistantRain(canvas);
    paintFarShore(canvas);
    paintPalms(canvas);
    Water field{
        {0, kHorizon + 4, w, 1000 - kHorizon - 4}, tone(0x4A5648), 0.06, 0.42, 0.3, 0.9, 1, canvas.seed};
    paintWater(canvas, field);
    paintDyke(canvas, {-20, 478}, {w + 20, 470}, 0.06);
    paintSeedlings(canvas, 486, 522, 0.4);
    paintDyke(canvas, {-20, 528}, {w + 20, 516}, 0.2);
    paintGlitter(canvas, {{w * 0.86, kHorizon + 30}, 980, 260, tone(0xFFF2CC, 0.55), 260, canvas.seed});
    paintPlanter(canvas, {w * 0.47, 596}, 112, 2);
    paintPlanter(canvas, {w * 0.535, 606}, 118, 3);
    paintPlanter(canvas, {w * 0.62, 592}, 114, 5);
    paintPlanter(canvas, {w * 0.365, 580}, 108, 4);
    paintDyke(canvas, {-20, 690}, {w + 20, 634}, 0.5);
    paintSeedlings(canvas, 742, 1040, -0.5);
    paintMist(canvas, {0, kHorizon - 60, w, 110}, tone(0xE4E0CC, 0.4), canvas.seed + 9);
}

} // namespace sala
