#include "media/sample/scenes/people.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"

#include <QLinearGradient>

#include <cmath>

namespace sala {

// --- bangkok-skyline
// -------------------------------------------------------------------------------------------

static constexpr double kShore = 590;

static void paintBlueHour(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x14234F);
    sky.middle = tone(0x40508F);
    sky.horizonTone = tone(0xE79A72);
    sky.horizon = kShore;
    sky.sun = {1120, 640};
    sky.glow = tone(0xFF9A5C, 0.75);
    sky.reach = 560;
    sky.clouds = {0.55, 460, 0.3, tone(0xC77C84), tone(0x34406F)};
    sky.seed = 1207;
    paintSky(canvas, sky);
    paintStars(canvas, 220, 60, 301);
}

static void paintCity(Canvas &canvas) {
    paintSkyline(canvas, {0, canvas.width, kShore, 50, 330, 34, tone(0x5A628F), tone(0xC08A86),
                          tone(0xFFD9A0), 0.1, 311});
    paintSkyline(canvas, {640, canvas.width + 40, kShore, 60, 400, 52, tone(0x35416F), tone(0x83698A),
                          tone(0xFFD690), 0.3, 317});
    paintSkyline(canvas, {380, canvas.width + 40, kShore, 26, 170, 44, tone(0x222C54), tone(0x4C4468),
                          tone(0xFFC878), 0.42, 331});
    paintRidge(canvas, {kShore + 2, 20, 160, 12, tone(0x151C38), tone(0x1C2038), 335});
}

/// Half of the outline of a prang, from the foot up: how far from the axis at which height, in parts.
static QPainterPath prang(const QPointF &foot, double height) {
    static const QPointF profile[] = {
        {0.3, 0},      {0.3, 0.04},   {0.262, 0.045}, {0.25, 0.1},   {0.215, 0.105}, {0.2, 0.165},
        {0.162, 0.17}, {0.148, 0.24}, {0.112, 0.245}, {0.104, 0.3},  {0.078, 0.31},  {0.07, 0.37},
        {0.08, 0.38},  {0.08, 0.395}, {0.066, 0.41},  {0.06, 0.56},  {0.052, 0.68},  {0.034, 0.78},
        {0.016, 0.83}, {0.008, 0.85}, {0.014, 0.86},  {0.006, 0.88}, {0.005, 0.93},  {0.001, 1}};
    QPolygonF outline;
    for (const QPointF &step : profile) {
        outline << foot + QPointF(step.x(), -step.y()) * height;
    }
    for (auto step = std::rbegin(profile); step != std::rend(profile); ++step) {
        outline << foot + QPointF(-step->x(), -step->y()) * height;
    }
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

/// Lamps at its foot light the prang from below.
static void paintPrang(Canvas &canvas, const QPointF &foot, double height) {
    const QPainterPath path = prang(foot, height);
    QLinearGradient light(foot, foot - QPointF(0, height));
    light.setColorAt(0, colour(tone(0xF7B968)));
    light.setColorAt(0.25, colour(tone(0xB97A50)));
    light.setColorAt(0.6, colour(tone(0x6A4A55)));
    light.setColorAt(1, colour(tone(0x262A52)));
    canvas.painter.fillPath(path, light);
    canvas.painter.save();
    canvas.painter.setClipPath(path);
    for (double y = 0.03; y < 0.8; y += 0.034) { // its tiers
        const double at = foot.y() - y * height;
        drawBar(canvas, {foot.x() - height * 0.4, at}, {foot.x() + height * 0.4, at},
                penOf(tone(0x3A2436, 0.3), height * 0.008));
    }
    QLinearGradient shadow(foot + QPointF(-height * 0.1, 0), foot + QPointF(height * 0.3, 0));
    shadow.setColorAt(0, colour(tone(0x1E2145, 0)));
    shadow.setColorAt(1, colour(tone(0x1E2145, 0.8)));
    canvas.painter.fillRect(path.boundingRect(), shadow);
    canvas.painter.restore();
    paintPatina(canvas, path, {tone(0x2A1D33, 0.4), height * 0.05, 0.5, 341});
}

static void paintTemple(Canvas &canvas) {
    const double x = 470;
    paintGlow(canvas, {x, kShore - 60}, 330, tone(0xFFB060, 0.34));
    for (const double offset : {-152.0, 150.0}) {
        paintPrang(canvas, {x + offset, kShore - 8}, 178);
    }
    paintPrang(canvas, {x, kShore - 6}, 425);
    for (const double offset : {-92.0, 88.0}) {
        paintPrang(canvas, {x + offset, kShore - 4}, 150);
    }
    fillBox(canvas, {x - 250, kShore - 26, 500, 28}, tone(0x6A4A44), tone(0x2C2338));
    for (double lamp = x - 236; lamp < x + 240; lamp += 43) {
        paintLamp(canvas, {lamp, kShore - 12}, 1.7, tone(0xFFC774));
    }
    paintRidge(canvas, {kShore + 2, 5, 90, 15, tone(0x11182F), tone(0x161A30), 345});
}

static void paintShoreLamps(Canvas &canvas) {
    Random random(351);
    for (double x = 20; x < canvas.width; x += random.between(14, 46)) {
        static constexpr quint32 kLights[] = {0xFFD08A, 0xFFB765, 0xFFE3B0, 0xBFE6FF, 0xFF7A6A};
        paintLamp(canvas, {x, kShore - random.between(2, 16)}, random.between(0.9, 1.9),
                  tone(kLights[random.below(5)]));
    }
}

static void paintFerryHull(Canvas &canvas, const QPointF &bow) {
    const auto at = [&](double x, double y) { return bow + QPointF(x, y); };
    fillShape(canvas, QPolygonF({at(0, -26), at(26, 8), at(262, 8), at(284, -20), at(262, -22), at(40, -20)}),
              tone(0x1B2140));
    fillBox(canvas, QRectF(at(48, -50), at(252, -20)), tone(0xFFD893), tone(0xE9A35E));
    fillShape(canvas, QPolygonF({at(34, -58), at(44, -66), at(258, -66), at(270, -58)}), tone(0x2D3760));
    fillShape(canvas, QPolygonF({at(30, -51), at(34, -58), at(270, -58), at(266, -51)}), tone(0x141A36));
    for (double x = 48; x <= 252; x += 17) {
        drawBar(canvas, at(x, -52), at(x, -18), penOf(tone(0x20244A), 2));
    }
    Random random(361);
    for (double x = 56; x < 246; x += 12) { // passengers
        canvas.painter.setBrush(colour(tone(0x2A2038)));
        const QPointF head = at(x + random.between(-3, 3), -36 + random.between(-2, 3));
        canvas.painter.drawEllipse(head, 3.6, 4.4);
        canvas.painter.drawRoundedRect(QRectF(head.x() - 6, head.y() + 4, 12, 16), 5, 5);
    }
    fillBox(canvas, QRectF(at(46, -30), at(254, -18)), tone(0x35406C), tone(0x232B52));
}

static void paintFerryAcross(Canvas &canvas) {
    const QPointF bow(930, 706);
    const auto ferry = [&] { paintFerryHull(canvas, bow); };
    paintUpsideDown(canvas, bow.y() + 8, 0.75, ferry);
    paintShimmer(canvas, {900, bow.y() + 8, 350, 84}, 1.5, 365);
    ferry();
    paintGlow(canvas, bow + QPointF(150, -30), 170, tone(0xFFB45E, 0.4));
    paintLamp(canvas, bow + QPointF(12, -30), 2, tone(0x7AFFB0));
    paintRipples(canvas, {{860, 712, 460, 30}, tone(0xDCC6D8, 0.35), 80, 100, 366});
}

/// The near pier, with people looking over the river.
static void paintPier(Canvas &canvas) {
    const Tone dark = tone(0x0B1026);
    fillBox(canvas, {-10, 938, canvas.width + 20, 70}, tone(0x141A38), tone(0x080B1A));
    for (double x = -10; x < canvas.width; x += 118) {
        fillBox(canvas, {x, 842, 13, 110}, lit(dark, 1.3), dark);
    }
    for (const double y : {846.0, 880.0, 912.0}) {
        fillBox(canvas, {-10, y, canvas.width + 20, y < 850 ? 9.0 : 4.0}, lit(dark, 1.6), dark);
    }
    const auto standing = [&](double x, double height, Hair hair, Wear wear, quint32 pose) {
        const Person person{{x, 968}, height, pose == 0 ? Pose::Standing : Pose::Waiting,
                            wear,     hair,   pose == 2 ? Load::ShoulderBag : Load::None,
                            1,        1};
        paintPerson(canvas, person, silhouette(dark, tone(0x8A5A68), {0.6, -0.6}));
    };
    standing(1318, 262, Hair::Short, Wear::Trousers, 0);
    standing(1402, 244, Hair::Long, Wear::Skirt, 2);
    standing(1495, 178, Hair::Short, Wear::Shorts, 1);
}

void drawBangkokSkyline(Canvas &canvas) {
    paintBlueHour(canvas);
    paintCity(canvas);
    paintMist(canvas, {0, 470, canvas.width, 150}, tone(0xD9909A, 0.35), 371);
    paintTemple(canvas);
    paintShoreLamps(canvas);
    paintWater(canvas, {{0, kShore, canvas.width, 412}, tone(0x17224C), 0.08, 0.5, 1.6, 0.8, 1, 373});
    paintRipples(canvas, {{0, kShore + 20, canvas.width, 400}, tone(0xE9B69C, 0.28), 420, 110, 374});
    paintRipples(canvas, {{0, kShore + 20, canvas.width, 400}, tone(0x0C1433, 0.4), 420, 130, 375});
    paintFerryAcross(canvas);
    paintPier(canvas);
    paintBloom(canvas, 0.45);
}

} // namespace sala
