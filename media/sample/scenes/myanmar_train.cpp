#include "media/sample/scenes/people.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"
#include "media/sample/scenes/things.h"

#include <QLinearGradient>

#include <cmath>

namespace sala {

// --- circular-train
// --------------------------------------------------------------------------------------------

static const Stage kPlatform{{560, 430}, 1.65, 720};
static constexpr double kTrain = 2.5; ///< the side of the train, right of the eye
static constexpr double kEdge = 2.2;  ///< of the platform

static Tone inHaze(const Tone &tone, double z) {
    return mix(tone, sala::tone(0xF2D8A4), 0.85 * (1 - std::exp(-z / 42)));
}

static void paintLateSky(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x8FA6B4);
    sky.middle = tone(0xDCCBA6);
    sky.horizonTone = tone(0xFFDDA0);
    sky.horizon = 440;
    sky.sun = {430, 330};
    sky.glow = tone(0xFFDC9A, 0.9);
    sky.reach = 420;
    sky.clouds = {0.6, 380, 0.3, tone(0xFFF0CE), tone(0xA9A69C)};
    sky.seed = 1409;
    paintSky(canvas, sky);
    paintRidge(canvas, {444, 40, 220, 14, tone(0xA9A878), tone(0xE6CE96), 1411});
    const LeafTones far{tone(0x8E9A66), tone(0xD9CE90), tone(0x8A7A58), {0.6, -0.7}};
    paintTree(canvas, {{120, 520}, {-90, 130, 420, 340}, 26, 60, 9, 1412}, far);
    paintCoconutPalm(canvas, {{318, 470}, 170, 0.1, 1413}, far);
    paintCoconutPalm(canvas, {{386, 462}, 130, -0.1, 1414}, far);
}

static void paintPlatformFloor(Canvas &canvas) {
    QPainterPath floor;
    floor.addPolygon(kPlatform.flat({-5.4, kEdge}, 0, {1.2, 140}));
    canvas.painter.save();
    canvas.painter.setClipPath(floor);
    paintGround(
        canvas,
        {{0, 432, canvas.width, 573}, tone(0xE9CF9C), tone(0x9A8468), tone(0x7A6850, 0.6), 110, 900, 1421});
    for (double z = 3; z < 120; z += 3) {
        drawBar(canvas, kPlatform.at(-5.4, 0, z), kPlatform.at(kEdge, 0, z),
                penOf(tone(0x5E5040, 0.4), 0.03 * kPlatform.scale(z) * 0.4));
    }
    canvas.painter.restore();
    fillShape(canvas, kPlatform.flat({kEdge - 0.3, kEdge}, 0.002, {1.2, 140}), tone(0xF2E2B4, 0.85));
    fillShape(canvas, kPlatform.flat({kEdge - 0.62, kEdge - 0.5}, 0.002, {1.2, 140}), tone(0xD9A83E, 0.8));
}

/// Somebody at a window, seen from the side against the light, inside the frame `pane`.
static void paintPassenger(Canvas &canvas, const QPolygonF &pane, double z, Random &random) {
    const Tone dark = inHaze(mix(tone(0x241A14), tone(0x4A3428), random.unit()), z * 0.8);
    const double scale = kPlatform.scale(z);
    const double lean = random.chance(0.5) ? 1 : -1;
    const QPointF head = kPlatform.at(kTrain, 1.86 + random.between(-0.05, 0.08), z);
    const auto at = [&](double x, double y) { return head + QPointF(x * lean * 0.8, y) * scale; };
    QPainterPath frame;
    frame.addPolygon(pane);
    canvas.painter.save();
    canvas.painter.setClipPath(frame, Qt::IntersectClip);
    canvas.painter.fillPath(smoothOutline({at(-0.09, -0.05), at(-0.03, -0.13), at(0.06, -0.11),
                                           at(0.09, -0.02), at(0.07, 0.09), at(0, 0.12), at(-0.07, 0.08)}),
                            colour(dark));
    canvas.painter.fillPath(
        smoothOutline({at(-0.05, 0.05), at(0.04, 0.06), at(0.05, 0.17), at(0.17, 0.24), at(0.24, 0.42),
                       at(0.26, 0.8), at(-0.3, 0.8), at(-0.27, 0.4), at(-0.2, 0.24), at(-0.06, 0.17)}),
        colour(dark));
    if (random.chance(0.45)) {
        canvas.painter.setBrush(colour(dark));
        canvas.painter.drawEllipse(at(-0.12, -0.05), 0.045 * scale, 0.05 * scale); // a bun
    }
    canvas.painter.restore();
}

/// One car: cream above, worn red below; open windows with evening light coming through from the far side.
static void paintCar(Canvas &canvas, double z0, double z1, Random &random) {
    const double z = (z0 + z1) / 2;
    fillShape(canvas, kPlatform.wall(kTrain, {-0.6, 0.2}, {z0, z1}), inHaze(tone(0x1E1A18), z));
    fillShape(canvas, kPlatform.wall(kTrain, {0.1, 1.25}, {z0, z1}), inHaze(tone(0x8A3A2A), z));
    fillShape(canvas, kPlatform.wall(kTrain, {1.25, 2.75}, {z0, z1}), inHaze(tone(0xD9C79C), z));
    fillShape(canvas, kPlatform.wall(kTrain, {1.2, 1.3}, {z0, z1}), inHaze(tone(0xF2E6C4), z));
    QPainterPath side;
    side.addPolygon(kPlatform.wall(kTrain, {0.1, 2.75}, {z0, z1}));
    paintPatina(canvas, side,
                {inHaze(tone(0x4A2E1E, 0.55), z), std::max(12.0, 260 / z0), 0.5, random.next()});
    fillShape(canvas,
              QPolygonF({kPlatform.at(kTrain, 2.7, z0), kPlatform.at(kTrain, 2.7, z1),
                         kPlatform.at(kTrain + 0.5, 3.2, z1), kPlatform.at(kTrain + 0.5, 3.2, z0)}),
              inHaze(tone(0x7A7468), z));
    const double step = (z1 - z0) / 9;
    for (int window = 0; window < 9; ++window) {
        const double near = z0 + step * (window + 0.14);
        const double far = z0 + step * (window + 0.86);
        if (window == 2 || window == 6) {
            fillShape(canvas, kPlatform.wall(kTrain, {0.12, 2.35}, {near, far}),
                      inHaze(tone(0x4A3020), near));
            fillShape(canvas, kPlatform.wall(kTrain, {1.0, 2.3}, {near + step * 0.1, far - step * 0.1}),
                      inHaze(tone(0xFFCE80), near));
            continue;
        }
        fillShape(canvas, kPlatform.wall(kTrain, {1.36, 2.34}, {near, far}), inHaze(tone(0x5E4430), near));
        fillShape(canvas, kPlatform.wall(kTrain, {1.42, 2.28}, {near + step * 0.05, far - step * 0.05}),
                  inHaze(tone(0xFFD488), near));
        fillShape(canvas, kPlatform.wall(kTrain, {2.0, 2.28}, {near + step * 0.05, far - step * 0.05}),
                  inHaze(tone(0xB5803E), near));
        if (random.chance(0.75)) {
            paintPassenger(canvas,
                           kPlatform.wall(kTrain, {1.42, 2.28}, {near + step * 0.05, far - step * 0.05}),
                           (near + far) / 2, random);
        }
        fillShape(canvas, kPlatform.wall(kTrain, {1.36, 1.44}, {near, far}), inHaze(tone(0x6E4A30), near));
    }
}

static void paintTrain(Canvas &canvas) {
    Random random(1431);
    for (double z = 94; z > 1; z -= 15.5) {
        paintCar(canvas, std::max(1.0, z - 15), z, random);
        fillShape(canvas, kPlatform.wall(kTrain + 0.1, {0, 2.6}, {z, z + 0.5}), inHaze(tone(0x241E1A), z));
    }
}

/// Light from the windows and the low sun lies across the platform.
static void paintWindowLight(Canvas &canvas) {
    canvas.painter.save();
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Plus);
    for (double z = 2.6; z < 60; z += 1.7) {
        fillShape(canvas,
                  QPolygonF({kPlatform.at(kEdge, 0, z), kPlatform.at(kEdge, 0, z + 1.05),
                             kPlatform.at(-0.9, 0, z - 0.2), kPlatform.at(-0.9, 0, z - 1.1)}),
                  tone(0xFFBE66, 0.2));
    }
    canvas.painter.restore();
}

static void paintShelter(Canvas &canvas) {
    fillShape(canvas, kPlatform.flat({-5.6, 0.3}, 4.2, {1.2, 60}), tone(0x4A3A2C));
    for (double z = 60; z > 1.6; z *= 0.9) {
        drawBar(canvas, kPlatform.at(-5.6, 4.18, z), kPlatform.at(0.3, 4.18, z),
                penOf(inHaze(tone(0x2E2218), z), 0.14 * kPlatform.scale(z)));
    }
    fillShape(canvas, kPlatform.wall(0.3, {3.95, 4.35}, {1.2, 60}), tone(0x6A5238));
    for (double z = 58; z > 9.5; z -= 6) {
        const Tone iron = inHaze(tone(0x3A4A3E), z);
        for (const double x : {-4.2, -0.9}) {
            const double half = 0.09;
            fillShape(canvas,
                      QPolygonF({kPlatform.at(x - half, 0, z), kPlatform.at(x - half, 4.2, z),
                                 kPlatform.at(x + half, 4.2, z), kPlatform.at(x + half, 0, z)}),
                      iron);
            fillShape(canvas,
                      QPolygonF({kPlatform.at(x - half * 2, 0, z), kPlatform.at(x - half * 2, 0.9, z),
                                 kPlatform.at(x + half * 2, 0.9, z), kPlatform.at(x + half * 2, 0, z)}),
                      lit(iron, 0.8));
            drawBar(canvas, kPlatform.at(x, 3.3, z), kPlatform.at(x + 0.8, 4.15, z),
                    penOf(iron, 0.08 * kPlatform.scale(z)));
            drawBar(canvas, kPlatform.at(x, 3.3, z), kPlatform.at(x - 0.8, 4.15, z),
                    penOf(iron, 0.08 * kPlatform.scale(z)));
        }
    }
}

static void paintWaiting(Canvas &canvas) {
    const auto person = [&](double x, double z, double metres, Person who, quint32 seed) {
        who.feet = kPlatform.at(x, 0, z);
        who.height = metres * kPlatform.scale(z);
        canvas.painter.setBrush(colour(tone(0x3A2A1A, 0.4)));
        canvas.painter.drawEllipse(who.feet + QPointF(-who.height * 0.16, 2), who.height * 0.3,
                                   who.height * 0.04);
        Palette palette = clothes(seed, inHaze(tone(0x2E2018), z * 0.6), 0.62);
        palette.rim = tone(0xFFE0A0);
        palette.rimWidth = 0.013;
        palette.lightFrom = {0.8, -0.5};
        paintPerson(canvas, who, palette);
    };
    Random random(1441);
    for (double z = 44; z > 14; z *= 0.88) {
        const quint32 seed = random.next();
        person(random.between(-3.8, 1.6), z, random.between(1.5, 1.68), somebodyAway(seed, {}, 1), seed);
    }
    person(1.35, 11.5, 1.6, {{}, 0, Pose::Carrying, Wear::Skirt, Hair::Bun, Load::Basket, 1, 1}, 15);
    person(-2.3, 9.0, 1.62, {{}, 0, Pose::Waiting, Wear::Skirt, Hair::Short, Load::ShoulderBag, 1, 1}, 24);
    person(-1.7, 8.8, 1.1, {{}, 0, Pose::Standing, Wear::Shorts, Hair::Short, Load::None, 1, 1.25}, 61);
    person(0.9, 6.6, 1.58, {{}, 0, Pose::WalkingAway, Wear::Skirt, Hair::Long, Load::Bundle, 1, 1}, 33);
}

static void paintBaskets(Canvas &canvas) {
    static constexpr quint32 kHarvest[] = {0x6E9A3A, 0xD9622E, 0xE9B83A, 0x8A3A5A};
    const auto basket = [&](double x, double z, int kind) {
        const QPointF foot = kPlatform.at(x, 0, z);
        const double width = 0.62 * kPlatform.scale(z);
        canvas.painter.setBrush(colour(tone(0x2E2014, 0.5)));
        canvas.painter.drawEllipse(foot + QPointF(-width * 0.2, 0), width * 0.7, width * 0.12);
        fillShape(canvas,
                  QPolygonF({foot + QPointF(-width * 0.52, -width * 0.46),
                             foot + QPointF(width * 0.52, -width * 0.46), foot + QPointF(width * 0.38, 0),
                             foot + QPointF(-width * 0.38, 0)}),
                  tone(0x7A5630));
        for (double y = 0.04; y < 0.46; y += 0.07) {
            drawBar(canvas, foot + QPointF(-width * (0.38 + y * 0.3), -width * y),
                    foot + QPointF(width * (0.38 + y * 0.3), -width * y),
                    penOf(tone(y < 0.2 ? 0x4A3018 : 0xB58A50), width * 0.022));
        }
        paintFruit(canvas, foot + QPointF(0, -width * 0.42), width, tone(kHarvest[kind]),
                   quint32(1450 + kind));
    };
    basket(-2.7, 6.2, 3);
    basket(-2.05, 5.5, 2);
    basket(-2.6, 4.6, 0);
    basket(-1.75, 4.3, 1);
    paintBundles(canvas, kPlatform.at(-3.1, 0, 5.2), 190, tone(0x3A2A20), 1455);
}

void drawCircularTrain(Canvas &canvas) {
    paintLateSky(canvas);
    fillBox(canvas, {0, 440, canvas.width, 565}, tone(0xA8946A), tone(0x2A241C));
    paintTrain(canvas);
    paintPlatformFloor(canvas);
    paintWindowLight(canvas);
    paintShelter(canvas);
    paintMist(canvas, {0, 330, canvas.width, 220}, tone(0xFFE2AC, 0.45), 1461);
    paintWaiting(canvas);
    paintBaskets(canvas);
    paintGlow(canvas, {500, 400}, 560, tone(0xFFD890, 0.4));
    paintBloom(canvas, 0.3);
}

} // namespace sala
