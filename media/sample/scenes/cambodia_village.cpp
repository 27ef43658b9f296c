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

constexpr double kYard = 760;
constexpr Tone kNight = tone(0x1A1C2C);
constexpr Tone kLampLight = tone(0xFFB45C);
constexpr LeafTones kDuskLeaves{tone(0x10161C), tone(0x3A4A48), tone(0x17171C), {0.5, 0.6}};

void paintDuskSky(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x1E2A4C);
    sky.middle = tone(0x6A5A86);
    sky.horizonTone = tone(0xF2A070);
    sky.horizon = kYard - 40;
    sky.sun = {canvas.width * 0.93, kYard - 90};
    sky.glow = tone(0xFF9A58, 0.75);
    sky.reach = 420;
    sky.clouds = {0.42, 330, 0.3, tone(0xF0A08C), tone(0x4A4468)};
    sky.seed = canvas.seed + 4;
    paintSky(canvas, sky);
    paintStars(canvas, 300, 70, canvas.seed);
}

void paintGrove(Canvas &canvas) {
    const double w = canvas.width;
    paintRidge(canvas, {kYard - 30, 40, 300, 34, tone(0x3A3450), tone(0x5A4A5C), canvas.seed + 1});
    const LeafTones far{tone(0x2C2A40), tone(0x5A4C5C), tone(0x2E2A3C), {0.7, 0.2}};
    paintSugarPalm(canvas, {w * 0.9, kYard - 30}, 330, far, canvas.seed + 2);
    paintSugarPalm(canvas, {w * 0.77, kYard - 30}, 262, far, canvas.seed + 3);
    paintCoconutPalm(canvas, {{w * 0.14, kYard - 20}, 520, 0.16, canvas.seed + 5}, kDuskLeaves);
    paintCoconutPalm(canvas, {{w * 0.05, kYard - 10}, 400, -0.05, canvas.seed + 6}, kDuskLeaves);
    paintTree(canvas, {{w * 0.02, kYard}, {-150, 330, 300, 280}, 40, 50, 6, canvas.seed + 7}, kDuskLeaves);
    paintBush(canvas, {w * 0.72, kYard - 80, w * 0.36, 90}, kDuskLeaves, canvas.seed + 8);
    paintBush(canvas, {-30, kYard - 70, w * 0.3, 90}, kDuskLeaves, canvas.seed + 9);
}

void paintYard(Canvas &canvas) {
    paintGround(canvas, {{0, kYard - 32, canvas.width, 1000 - kYard + 32},
                         tone(0x5A4652),
                         tone(0x33262A),
                         tone(0x241C24, 0.6),
                         90,
                         260,
                         canvas.seed});
    paintFoliage(
        canvas,
        {{0, kYard - 30, canvas.width, 46}, tone(0x1C1F24), tone(0x3E4238), 12, 260, 1, canvas.seed + 2});
}

/// Under the floor: what the lamp shows of the family's things.
void paintUnderHouse(Canvas &canvas, const QRectF &body, double ground) {
    paintFade(canvas, {body.left() + 8, body.bottom(), body.width() - 16, ground - body.bottom() - 20},
              tone(0x1A141C, 0.92), tone(0x2E2224, 0));
    paintGlow(canvas, {body.center().x() + 40, body.bottom() + 60}, 240, faded(kLampLight, 0.75));
    paintCrate(canvas, {body.right() - 92, ground - 62, 56, 42}, tone(0x7A5A3A));
    for (int i = 0; i < 3; ++i) { // water jars
        const QPointF foot(body.left() + 30 + i * 44, ground - 6);
        canvas.painter.fillPath(taperedPath({{foot, 22},
                                             {foot - QPointF(0, 22), 42},
                                             {foot - QPointF(0, 40), 30},
                                             {foot - QPointF(0, 50), 26}},
                                            0.2),
                                colour(mix(tone(0x6A4430), kNight, 0.25 + 0.1 * i)));
    }
}

void paintFamily(Canvas &canvas, const QRectF &body, double ground) {
    paintHammock(canvas, {body.left() + body.width() * 0.45, body.bottom() + 46},
                 {body.right() - 26, body.bottom() + 42}, 52, tone(0x8A3A3C));
    const QPointF rest(body.left() + body.width() * 0.715, body.bottom() + 78);
    canvas.painter.fillPath(taperedPath({{rest + QPointF(-62, -16), 17},
                                         {rest + QPointF(-36, 2), 25},
                                         {rest + QPointF(8, 10), 22},
                                         {rest + QPointF(66, -8), 12}}),
                            QColor(66, 40, 36));
    canvas.painter.fillPath(
        taperedPath(
            {{rest + QPointF(-24, 2), 8}, {rest + QPointF(-20, 30), 7}, {rest + QPointF(-14, 52), 5}}),
        QColor(56, 36, 32));
    canvas.painter.setBrush(QColor(24, 17, 18));
    canvas.painter.drawEllipse(rest + QPointF(-72, -24), 10, 11);
    Person grandmother;
    grandmother.feet = {body.left() + body.width() * 0.3, ground + 14};
    grandmother.height = 165;
    grandmother.pose = Pose::Squatting;
    grandmother.hair = Hair::Bun;
    grandmother.wear = Wear::Skirt;
    paintPerson(canvas, grandmother, silhouette(tone(0x241A1C), kLampLight, {0.9, -0.4}));
    Person child;
    child.feet = {body.left() + body.width() * 0.47, ground + 34};
    child.height = 106;
    child.headScale = 1.3;
    child.wear = Wear::Shorts;
    child.pose = Pose::Standing;
    paintPerson(canvas, child, silhouette(tone(0x2A1E20), kLampLight, {0.7, -0.6}));
}

void paintHouse(Canvas &canvas, const QRectF &body, double ground) {
    paintContactShadow(canvas, {body.center().x(), ground + 10}, body.width() * 1.3, tone(0x0A080C, 0.7));
    paintUnderHouse(canvas, body, ground);
    StiltHouse house{body, ground, tone(0x5A4038), tone(0x5E3A3A), tone(0xFFB45C, 0.9), true, canvas.seed};
    paintStiltHouse(canvas, house);
    paintGlow(canvas, {body.left() + body.width() * 0.49, body.top() + body.height() * 0.6}, 130,
              faded(kLampLight, 0.5));
    paintGlow(canvas, {body.left() + body.width() * 0.2, body.top() + body.height() * 0.55}, 90,
              faded(kLampLight, 0.4));
    paintHangingLamp(canvas, {body.center().x() + 40, body.bottom() + 44}, body.bottom(), 22, kLampLight);
}

void paintForeground(Canvas &canvas, double ground) {
    const double w = canvas.width;
    paintLightPool(canvas, {w * 0.54, ground + 20}, 620, faded(kLampLight, 0.85));
    paintBicycle(canvas, {{w * 0.845, ground + 66}, 178, -1, 1}, tone(0x14121A));
    paintContactShadow(canvas, {w * 0.83, ground + 66}, 150, tone(0x08060A, 0.6));
    const LeafTones near{tone(0x0A0E14), tone(0x26302E), tone(0x0C0E12), {0.4, -0.2}};
    paintBanana(canvas, {w * 0.03, 1010}, 330, near, canvas.seed + 21);
    paintBanana(canvas, {w * 1.0, 1040}, 300, near, canvas.seed + 22);
    for (int i = 0; i < 34; ++i)
        paintTuft(canvas, {w * i / 33, 1006}, 34 + 26 * noise(i * 0.9, 1, canvas.seed), near,
                  canvas.seed + 40 + quint32(i));
    paintBokeh(canvas, {{w * 0.05, ground - 60, w * 0.9, 200},
                        2.2,
                        16,
                        {tone(0xE8FF9A, 0.8)},
                        canvas.seed + 5}); // fireflies
}

} // namespace

void drawVillageHouse(Canvas &canvas) {
    const double w = canvas.width;
    const QRectF body(w * 0.2, 510, w * 0.6, 122);
    const double ground = 832;
    paintDuskSky(canvas);
    paintGrove(canvas);
    paintYard(canvas);
    paintMist(canvas, {0, kYard - 130, w, 150}, tone(0xD89A88, 0.35), canvas.seed + 2);
    paintHouse(canvas, body, ground);
    paintFamily(canvas, body, ground);
    paintForeground(canvas, ground);
    paintBloom(canvas, 0.35);
}

} // namespace sala
