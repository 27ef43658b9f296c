#include "media/sample/scenes/people.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"

#include <cmath>

namespace sala {

// --- building-site
// ---------------------------------------------------------------------------------------------

static void paintHotEvening(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x58486E);
    sky.middle = tone(0xC8745E);
    sky.horizonTone = tone(0xFFC36E);
    sky.horizon = 900;
    sky.sun = {470, 640};
    sky.sunRadius = 62;
    sky.sunTone = tone(0xFFF0C0);
    sky.glow = tone(0xFF9A3C, 0.9);
    sky.reach = 520;
    sky.clouds = {0.6, 520, 0.3, tone(0xFFB070), tone(0x8C5566)};
    sky.seed = 2024;
    paintSky(canvas, sky);
    paintSkyline(canvas,
                 {0, canvas.width, 905, 40, 210, 42, tone(0xB9684F), tone(0xF2A35C), tone(0xFFE0A0), 0, 411});
    paintSkyline(canvas, {0, canvas.width, 920, 30, 150, 62, tone(0x8B4A4C), tone(0xD9834F), tone(0xFFE0A0),
                          0.03, 417});
    fillBox(canvas, {0, 915, canvas.width, 90}, tone(0xA65E46), tone(0x4E2A2C));
    paintMist(canvas, {0, 700, canvas.width, 260}, tone(0xFFB869, 0.5), 420);
}

/// Two chords with zigzag bracing between them.
static void paintTruss(Canvas &canvas, const QLineF &axis, double width, const Tone &tone) {
    const QPointF along = axis.p2() - axis.p1();
    const QPointF side = QPointF(-along.y(), along.x()) / axis.length() * width / 2;
    const int bays = std::max(2, int(axis.length() / width));
    drawBar(canvas, axis.p1() + side, axis.p2() + side, penOf(tone, width * 0.13));
    drawBar(canvas, axis.p1() - side, axis.p2() - side, penOf(tone, width * 0.13));
    for (int bay = 0; bay < bays; ++bay) {
        const QPointF from = axis.p1() + along * bay / bays;
        const QPointF to = axis.p1() + along * (bay + 1) / bays;
        drawBar(canvas, from + side, from - side, penOf(tone, width * 0.07));
        drawBar(canvas, bay % 2 == 0 ? from + side : from - side, bay % 2 == 0 ? to - side : to + side,
                penOf(tone, width * 0.07));
    }
}

static void paintCrane(Canvas &canvas) {
    const Tone steel = tone(0x3A1E28);
    const QPointF top(640, 172);
    paintTruss(canvas, {{640, 1000}, top}, 30, steel);
    paintTruss(canvas, {top + QPointF(-8, -4), {110, 120}}, 22, steel);
    paintTruss(canvas, {top, {838, 184}}, 22, steel);
    fillShape(canvas, QPolygonF({{624, 178}, {656, 178}, {646, 82}, {636, 82}}), steel);
    for (const QPointF &end : {QPointF(250, 128), QPointF(430, 144), QPointF(820, 178)}) {
        drawBar(canvas, {641, 84}, end, penOf(steel, 2.2));
    }
    fillBox(canvas, {786, 180, 52, 46}, tone(0x2E1822), tone(0x241420));
    fillBox(canvas, {650, 182, 34, 40}, tone(0x4A2A2E), tone(0x2B1620));
    drawBar(canvas, {236, 132}, {236, 430}, penOf(steel, 1.8));
    drawBar(canvas, {236, 430}, {196, 470}, penOf(steel, 1.6));
    drawBar(canvas, {236, 430}, {276, 470}, penOf(steel, 1.6));
    for (int bar = 0; bar < 6; ++bar) { // a bundle of steel hangs from the hook
        drawBar(canvas, {158.0 + bar * 2, 470.0 + bar * 2}, {316.0 - bar * 3, 470.0 + bar * 2.2},
                penOf(steel, 2.4));
    }
}

/// The raw frame of the tower: floors, columns, and the sky between them.
static void paintFrame(Canvas &canvas) {
    const Tone dark = tone(0x2A1520);
    for (double floor = 0; floor < 6; ++floor) {
        const double y = 268 + floor * 128;
        const double left = 968 - (floor > 3 ? 40 : 0);
        fillBox(canvas, {left, y + 20, canvas.width - left, 26}, tone(0x5A2C2C, 0.85), tone(0x7A3B30, 0.5));
        for (double x = left + 40; x < canvas.width + 40; x += 118) {
            fillBox(canvas, {x + 34, y + 24, 15, 106}, tone(0x6B352E, 0.9), tone(0x7E4032, 0.8));
            fillBox(canvas, {x, y, 24, 130}, dark, lit(dark, 1.25));
        }
        fillBox(canvas, {left - 14, y, canvas.width, 24}, lit(dark, 0.9), lit(dark, 1.3));
        drawBar(canvas, {left - 14, y + 1}, {canvas.width, y + 1}, penOf(tone(0xF2A35C, 0.5), 1.6));
    }
    for (double x = 1008; x < canvas.width; x += 9.5) { // reinforcing bars for the next storey
        const double rise = 60 + 26 * noise(x / 30, 2, 431);
        drawBar(canvas, {x, 270}, {x + 3 * noise(x, 1, 432), 270 - rise * (std::fmod(x, 118) < 60 ? 1 : 0.3)},
                penOf(dark, 1.6));
    }
}

static void paintScaffolding(Canvas &canvas, const QRectF &area, double bay, const Tone &tone) {
    Random random(quint32(area.left()));
    for (double x = area.left(); x <= area.right() + 1; x += bay) {
        drawBar(canvas, {x + random.between(-2, 2), area.top() - random.between(0, 34)}, {x, area.bottom()},
                penOf(tone, bay * 0.065));
    }
    for (double y = area.top(); y <= area.bottom(); y += bay * 1.1) {
        drawBar(canvas, {area.left() - 12, y}, {area.right() + 12, y + random.between(-2, 2)},
                penOf(tone, bay * 0.05));
        drawBar(canvas, {area.left() - 12, y - bay * 0.4}, {area.right() + 12, y - bay * 0.4},
                penOf(tone, bay * 0.03));
        fillBox(canvas, {area.left() - 16, y, area.width() + 32, bay * 0.09}, lit(tone, 1.5), tone);
    }
    for (double x = area.left(); x + bay <= area.right() + 1; x += 2 * bay) {
        drawBar(canvas, {x, area.bottom()}, {x + bay, area.top()}, penOf(tone, bay * 0.03));
    }
}

static void paintBuilder(Canvas &canvas, const QPointF &feet, double height, Pose pose, Load load,
                         double facing) {
    Person person{feet, height, pose, Wear::Trousers, Hair::Helmet, load, facing, 1};
    paintPerson(canvas, person, silhouette(tone(0x221019), tone(0xFFAF5E), {-0.8, -0.3}));
}

static void paintBuilders(Canvas &canvas) {
    const auto floorAt = [](int floor) { return 268.0 + floor * 128; };
    paintBuilder(canvas, {1072, floorAt(0)}, 86, Pose::Standing, Load::None, 1);
    paintBuilder(canvas, {1236, floorAt(0)}, 84, Pose::Carrying, Load::Pole, -1);
    paintBuilder(canvas, {1402, floorAt(0)}, 86, Pose::Bending, Load::None, -1);
    paintBuilder(canvas, {1062, floorAt(2)}, 84, Pose::Reaching, Load::None, -1);
    paintBuilder(canvas, {1330, floorAt(1)}, 86, Pose::Walking, Load::None, -1);
    paintBuilder(canvas, {1180, floorAt(3)}, 85, Pose::Carrying, Load::Sack, 1);
    paintBuilder(canvas, {892, 508}, 84, Pose::Reaching, Load::None, 1);
    paintBuilder(canvas, {926, 640}, 84, Pose::Standing, Load::None, 1);
}

/// The near slab, dark, where two men pause and look at the evening.
static void paintNearSlab(Canvas &canvas) {
    const Tone dark = tone(0x160A12);
    fillShape(canvas, QPolygonF({{-10, 1010}, {-10, 896}, {610, 926}, {760, 1010}}), dark);
    drawBar(canvas, {-10, 897}, {612, 927}, penOf(tone(0xE58B4A, 0.75), 2.4));
    for (double x = 30; x < 590; x += 62) {
        drawBar(canvas, {x, 900 + x * 0.048}, {x + 3, 838 + x * 0.05}, penOf(dark, 5));
    }
    drawBar(canvas, {-10, 852}, {600, 884}, penOf(dark, 4));
    paintBuilder(canvas, {168, 912}, 268, Pose::Waiting, Load::None, 1);
    paintBuilder(canvas, {298, 920}, 254, Pose::Standing, Load::ShoulderBag, 1);
    paintScaffolding(canvas, {-36, 80, 84, 900}, 84, dark);
}

void drawBuildingSite(Canvas &canvas) {
    paintHotEvening(canvas);
    paintCrane(canvas);
    paintFrame(canvas);
    paintScaffolding(canvas, {858, 380, 116, 620}, 58, tone(0x331A22));
    paintBuilders(canvas);
    paintGlow(canvas, {470, 640}, 520, tone(0xFF9440, 0.42));
    paintMist(canvas, {0, 760, canvas.width, 240}, tone(0xE98E52, 0.35), 440);
    paintNearSlab(canvas);
    paintBloom(canvas, 0.3);
}

} // namespace sala
