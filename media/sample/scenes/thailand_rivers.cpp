#include "media/sample/scenes/light_soft.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"

#include <cmath>

namespace sala {

namespace {

struct LongBoat {
    QPointF stern; ///< on the water line
    double length = 300;
    double facing = 1; ///< where the bow points
    Tone side;
    Tone inside;
};

} // namespace

static void paintLongBoat(Canvas &canvas, const LongBoat &boat) {
    const auto at = [&](double along, double up) {
        return boat.stern + QPointF(along * boat.facing, -up) * boat.length;
    };
    QPainterPath hull(at(-0.02, 0.055));
    hull.cubicTo(at(0.25, 0.028), at(0.6, 0.03), at(0.8, 0.06));
    hull.cubicTo(at(0.9, 0.08), at(0.97, 0.12), at(1.02, 0.185));
    hull.cubicTo(at(0.98, 0.08), at(0.9, 0.0), at(0.74, -0.012));
    hull.lineTo(at(0.02, -0.012));
    hull.closeSubpath();
    canvas.painter.fillPath(hull, colour(boat.side));
    QPainterPath rim(at(-0.02, 0.055));
    rim.cubicTo(at(0.25, 0.028), at(0.6, 0.03), at(0.8, 0.06));
    rim.cubicTo(at(0.9, 0.08), at(0.97, 0.12), at(1.02, 0.185));
    rim.cubicTo(at(0.95, 0.115), at(0.88, 0.075), at(0.78, 0.05));
    rim.cubicTo(at(0.6, 0.022), at(0.25, 0.02), at(-0.02, 0.045));
    rim.closeSubpath();
    canvas.painter.fillPath(rim, colour(boat.inside));
}

static Sky dawnSky() {
    Sky sky;
    sky.zenith = tone(0x46598A);
    sky.middle = tone(0xA99BB4);
    sky.horizonTone = tone(0xF6BE8C);
    sky.horizon = 470;
    sky.sun = {1010, 352};
    sky.sunRadius = 21;
    sky.sunTone = tone(0xFFF1CC);
    sky.glow = tone(0xFFAE66, 0.85);
    sky.reach = 430;
    sky.clouds = {0.5, 330, 0.3, tone(0xFFC49A), tone(0x6C6A8E)};
    sky.seed = 21;
    return sky;
}

static void paintDawnHills(Canvas &canvas) {
    paintRidge(canvas, {472, 190, 520, 0, tone(0x8D83A3), tone(0xE3AE92), 31});
    paintMist(canvas, {0, 350, canvas.width, 110}, tone(0xF8CFA8, 0.55), 5);
    paintRidge(canvas, {472, 120, 380, 5, tone(0x65688A), tone(0xC79C92), 44});
    paintMist(canvas, {0, 395, canvas.width, 80}, tone(0xF5CDAE, 0.6), 6);
    paintRidge(canvas, {473, 66, 300, 9, tone(0x3F4A66), tone(0x8F7F87), 59});
    paintMist(canvas, {0, 432, canvas.width, 60}, tone(0xF6D2B4, 0.75), 7);
}

/// The near bank runs in from the left with its trees.
static void paintNearBank(Canvas &canvas) {
    QPolygonF bank({{-10, 300}});
    for (double x = 0; x <= 430; x += 3) {
        const double fall = std::pow(1 - x / 430, 0.8);
        const double crown = 38 * cloudy(x / 46, 1, 4, 72) + 10 * noise(x / 7, 2, 73);
        bank << QPointF(x, 474 - fall * 135 - crown * (0.2 + fall));
    }
    bank << QPointF(470, 474) << QPointF(-10, 476);
    fillShape(canvas, bank, tone(0x232C40));
    paintFoliage(canvas, {{-10, 376, 190, 84}, tone(0x1B2436), tone(0x3D4457, 0.6), 9, 900, 0, 74});
    paintMist(canvas, {-60, 430, 640, 62}, tone(0xD9BDB0, 0.6), 8);
}

static void paintBoatman(Canvas &canvas) {
    const auto group = [&] {
        paintLongBoat(canvas, {{742, 622}, 236, 1, tone(0x1C2334), tone(0x8A5F55)});
        paintPerson(canvas, {{792, 612}, 96, Pose::Rowing, Wear::Trousers, Hair::Cone, Load::None, 1, 1},
                    silhouette(tone(0x1A2032), tone(0xF3A873), {0.8, -0.5}));
        drawBar(canvas, {828, 519}, {791, 629}, penOf(tone(0x1A2032), 2.2)); // through both hands
        paintPerson(canvas,
                    {{886, 618}, 84, Pose::SittingBack, Wear::Trousers, Hair::Scarf, Load::None, 1, 1},
                    silhouette(tone(0x1E2436), tone(0xE79C6C), {0.8, -0.5}));
    };
    paintUpsideDown(canvas, 625, 0.55, group);
    paintShimmer(canvas, {690, 624, 360, 110}, 1, 82);
    paintRipples(canvas, {{690, 628, 360, 26}, tone(0xF2C09A, 0.5), 46, 90, 80});
    group();
}

static void paintMooredBoats(Canvas &canvas) {
    const auto boats = [&] {
        paintLongBoat(canvas, {{-40, 800}, 480, 1, tone(0x2A3145), tone(0x7C5A58)});
        paintLongBoat(canvas, {{-120, 872}, 640, 1, tone(0x171D2C), tone(0x6B4A4A)});
    };
    paintUpsideDown(canvas, 876, 0.5, boats);
    paintShimmer(canvas, {0, 878, 640, 122}, 1.6, 83);
    paintRipples(canvas, {{-20, 868, 640, 60}, tone(0xC79A92, 0.35), 90, 120, 81});
    boats();
    Random random(84);
    for (const double x : {84.0, 262.0, 300.0, 486.0}) {
        const QPointF foot(x, 872 + random.between(0, 24));
        const QPointF top = foot + QPointF(random.between(-16, 12), -random.between(170, 240));
        fillShape(
            canvas,
            {{foot + QPointF(-4, 0), top + QPointF(-2.5, 0), top + QPointF(2.5, -2), foot + QPointF(4, 0)}},
            tone(0x141926));
    }
    for (const double along : {0.1, 0.24, 0.38, 0.52, 0.66}) {
        const QPointF at(-120 + 640 * along, 872 - 640 * 0.033);
        fillBox(canvas, {at.x(), at.y(), 26, 5}, tone(0x8E6A60), tone(0x4A3540));
    }
}

static void paintReeds(Canvas &canvas) {
    Random random(90);
    for (int reed = 0; reed < 130; ++reed) {
        const QPointF foot(canvas.width - 330 * std::pow(random.unit(), 1.6) + 20, 1010);
        const QPointF tip = foot + QPointF(random.between(-70, 40), -random.between(60, 330));
        canvas.painter.setBrush(colour(mix(tone(0x10141F), tone(0x2E3040), random.unit())));
        canvas.painter.drawPolygon(lens(foot, tip, random.between(3, 7)));
    }
}

static void paintBirds(Canvas &canvas, const QPointF &at, int count, double size) {
    Random random(95);
    for (int bird = 0; bird < count; ++bird) {
        const QPointF body = at + QPointF(bird * size * 2.4, -std::abs(bird - count / 2.0) * size * 0.7 +
                                                                 random.between(-1, 1) * size);
        canvas.painter.setBrush(colour(tone(0x30324A)));
        canvas.painter.drawPolygon(lens(body, body + QPointF(-size, -size * 0.45), size * 0.16));
        canvas.painter.drawPolygon(lens(body, body + QPointF(size, -size * 0.55), size * 0.16));
    }
}

void drawRiverDawn(Canvas &canvas) {
    paintSky(canvas, dawnSky());
    paintBirds(canvas, {560, 250}, 9, 9);
    paintDawnHills(canvas);
    paintNearBank(canvas);
    paintWater(canvas, {{0, 472, canvas.width, 530}, tone(0x4A5878), 0.05, 0.58, 0.9, 1.05, 1, 12});
    paintMist(canvas, {0, 440, canvas.width, 90}, tone(0xF9D8BA, 0.7), 9);
    paintGlitter(canvas, {{1010, 486}, 1000, 230, tone(0xFFDCA6, 0.8), 620, 13});
    paintRipples(canvas, {{0, 540, canvas.width, 460}, tone(0x202A44, 0.25), 260, 130, 14});
    paintBoatman(canvas);
    paintMooredBoats(canvas);
    paintReeds(canvas);
    paintBloom(canvas, 0.3);
}

} // namespace sala
