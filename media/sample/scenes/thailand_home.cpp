#include "media/sample/scenes/buildings.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/thailand_and_myanmar.h"
#include "media/sample/scenes/things.h"
#include "media/sample/scenes/vehicles.h"

#include <QLinearGradient>

namespace sala {

// --- worker-dormitory
// ------------------------------------------------------------------------------------------

static const Stage kLane{{225, 520}, 1.55, 560};
static constexpr double kRooms = 1.9;   ///< the fronts of the rooms, to the right of the eye
static constexpr double kGallery = 0.9; ///< the edge of the upper walkway

static Tone atDusk(const Tone &tone, double z) {
    return mix(tone, sala::tone(0x8C7890), std::min(0.75, z / 48));
}

static void paintDusk(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x24355F);
    sky.middle = tone(0x6E6E9C);
    sky.horizonTone = tone(0xF2A77C);
    sky.horizon = 530;
    sky.sun = {120, 560};
    sky.glow = tone(0xFF9C62, 0.8);
    sky.reach = 330;
    sky.clouds = {0.6, 240, 0.3, tone(0xE79A86), tone(0x4E5482)};
    sky.seed = 605;
    paintSky(canvas, sky);
    paintStars(canvas, 260, 26, 606);
    canvas.painter.setBrush(colour(tone(0xFFF3D6)));
    canvas.painter.drawEllipse(QPointF(96, 150), 13, 13);
    canvas.painter.setBrush(colour(tone(0x35477A)));
    canvas.painter.drawEllipse(QPointF(101, 146), 12, 12);
    paintSkyline(canvas,
                 {0, 300, 532, 30, 130, 26, tone(0x6E6088), tone(0xC08A80), tone(0xFFDC9C), 0.22, 611});
}

static void paintLaneGround(Canvas &canvas) {
    paintGround(
        canvas,
        {{0, 520, canvas.width, 485}, tone(0x8A7480), tone(0x3B3A4A), tone(0x2A2C3E, 0.7), 120, 500, 615});
}

static Quad panel(double x, const QPointF &y, const QPointF &z) {
    return {kLane.at(x, y.y(), z.y()), kLane.at(x, y.y(), z.x()), kLane.at(x, y.x(), z.x()),
            kLane.at(x, y.x(), z.y())};
}

static void paintOpening(Canvas &canvas, const QPolygonF &opening, const Tone &light) {
    QLinearGradient warm(opening.boundingRect().topLeft(), opening.boundingRect().bottomLeft());
    warm.setColorAt(0, colour(lit(light, 1.1)));
    warm.setColorAt(1, colour(lit(light, 0.62)));
    canvas.painter.setPen(QPen(colour(tone(0x2A2632)), opening.boundingRect().height() * 0.025));
    canvas.painter.setBrush(warm);
    canvas.painter.drawPolygon(opening);
    canvas.painter.setPen(Qt::NoPen);
}

/// What a lit room throws out: a pool on the ground and warmth in the air.
static void paintDoorLight(Canvas &canvas, double z, const Tone &light) {
    const double scale = kLane.scale(z);
    canvas.painter.save();
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Plus);
    for (const double spread : {0.0, 0.25, 0.5, 0.8}) {
        const QPolygonF pool({kLane.at(kRooms, 0, z), kLane.at(kRooms, 0, z + 0.9),
                              kLane.at(0.3 - spread, 0, z + 1.2 + spread),
                              kLane.at(0.1 - spread, 0, z - 0.5 - spread * 0.5)});
        fillShape(canvas, pool, faded(light, 0.14));
    }
    canvas.painter.restore();
    paintGlow(canvas, kLane.at(kRooms, 1.1, z + 0.45), 1.9 * scale, faded(light, 0.34));
}

/// Ground floor of one room of three metres, nearest end at `z`.
static void paintRoomBelow(Canvas &canvas, double z, int number) {
    static constexpr quint32 kSheets[] = {0x5F7D86, 0x7C6E66, 0x4F7470, 0x77818C, 0x86685A};
    static constexpr quint32 kLights[] = {0xFFC872, 0xFFB45C, 0xE8F2D8, 0xFFC06A};
    const Tone sheet = atDusk(lit(tone(kSheets[number % 5]), 0.72), z);
    paintCorrugated(canvas, panel(kRooms, {0, 2.5}, {z, z + 3}), sheet, 0.35, quint32(620 + number));
    fillShape(canvas, kLane.wall(kRooms, {0, 0.16}, {z, z + 3}), atDusk(tone(0x3A3640), z));
    const Tone light = tone(kLights[number % 4]);
    if (number % 5 == 3) { // nobody at home
        fillShape(canvas, kLane.wall(kRooms, {0, 2.05}, {z + 1.0, z + 1.9}), atDusk(tone(0x2E3A46), z));
        return;
    }
    paintOpening(canvas, kLane.wall(kRooms, {0, 2.05}, {z + 1.0, z + 1.9}), light);
    fillShape(canvas, kLane.wall(kRooms - 0.01, {0, 0.75}, {z + 1.35, z + 1.75}),
              faded(tone(0x4A2C22), 0.75));
    fillShape(canvas, kLane.wall(kRooms - 0.01, {1.25, 2.05}, {z + 1.0, z + 1.22}),
              faded(tone(0x8A3A46), 0.85));
    paintOpening(canvas, kLane.wall(kRooms, {1.15, 1.85}, {z + 2.2, z + 2.8}), lit(light, 0.7));
    paintDoorLight(canvas, z + 1.0, light);
}

static void paintRoomAbove(Canvas &canvas, double z, int number) {
    static constexpr quint32 kSheets[] = {0x5A6A7E, 0x6E5E66, 0x5E7C80, 0x6A6470};
    const Tone sheet = atDusk(lit(tone(kSheets[number % 4]), 0.66), z);
    paintCorrugated(canvas, panel(kRooms, {2.6, 5.1}, {z, z + 3}), sheet, 0.5, quint32(650 + number));
    if (number % 3 != 1) {
        paintOpening(canvas, kLane.wall(kRooms, {2.6, 4.6}, {z + 0.9, z + 1.8}), tone(0xFFBE6C));
        paintGlow(canvas, kLane.at(kRooms, 3.7, z + 1.3), 1.3 * kLane.scale(z + 1), tone(0xFFB05A, 0.22));
    }
    fillShape(canvas, kLane.flat({0.7, kRooms + 0.1}, 5.12, {z - 0.02, z + 3}), atDusk(tone(0x2B2A3A), z));
    fillShape(canvas, kLane.wall(0.7, {5.06, 5.24}, {z - 0.02, z + 3}), atDusk(tone(0x54556A), z));
    fillShape(canvas, kLane.flat({kGallery, kRooms}, 2.5, {z - 0.02, z + 3}), atDusk(tone(0x24222E), z));
    fillShape(canvas, kLane.wall(kGallery, {2.5, 2.64}, {z - 0.02, z + 3}), atDusk(tone(0x5C5A68), z));
    for (double post = z + 2.9; post > z; post -= 0.5) {
        drawBar(canvas, kLane.at(kGallery, 2.6, post), kLane.at(kGallery, 3.5, post),
                penOf(atDusk(tone(0x33313E), z), 0.02 * kLane.scale(post)));
    }
    fillShape(canvas, kLane.wall(kGallery, {3.46, 3.54}, {z - 0.02, z + 3}), atDusk(tone(0x33313E), z));
    drawBar(canvas, kLane.at(kGallery, 0, z + 2.9), kLane.at(kGallery, 5.1, z + 2.9),
            penOf(atDusk(tone(0x2A2834), z), 0.09 * kLane.scale(z + 2.9)));
    if (number > 0) { // the nearest would hide the others
        paintLaundry(canvas,
                     {kLane.at(kGallery - 0.05, 3.5, z + 2.8), kLane.at(kGallery - 0.05, 3.5, z + 0.3), 2,
                      0.55 * kLane.scale(z + 1.8), tone(0x3E3A58), 0.55, quint32(670 + number)});
    }
}

static void paintRooms(Canvas &canvas) {
    for (int number = 11; number >= 0; --number) {
        const double z = 1.75 + number * 3;
        paintRoomBelow(canvas, z, number);
        paintRoomAbove(canvas, z, number);
    }
}

static void paintPalms(Canvas &canvas) {
    const LeafTones dusk{tone(0x1C2A38), tone(0x35434E), tone(0x2A2833), {0.5, -0.8}};
    paintCoconutPalm(canvas, {{96, 560}, 330, -0.12, 681}, dusk);
    paintCoconutPalm(canvas, {{30, 600}, 420, 0.1, 683}, dusk);
}

static void paintOppositeWall(Canvas &canvas) {
    for (double z = 38; z > 1; z -= 2) {
        fillShape(canvas, kLane.wall(-1.75, {0, 1.75}, {z, z + 2.02}), atDusk(tone(0x4A4854), z));
        fillShape(canvas, kLane.wall(-1.75, {1.68, 1.8}, {z, z + 2.02}), atDusk(tone(0x6A6470), z));
    }
}

/// The lane is wet; the rooms beside it are not.
static void paintWetLane(Canvas &canvas) {
    QPainterPath lane;
    lane.addPolygon(kLane.flat({-1.75, kRooms}, 0, {0.9, 60}));
    canvas.painter.save();
    canvas.painter.setClipPath(lane);
    paintWater(canvas, {{0, 540, canvas.width, 465}, tone(0x2B2C40), 0.25, 0.55, 0.7, 0.9, 0.5, 691});
    canvas.painter.restore();
}

static void paintNeighbours(Canvas &canvas) {
    const Palette rim = silhouette(tone(0x1B1A28), tone(0xFFB869), {0.9, -0.4});
    const auto person = [&](double x, double z, double metres, Person who) {
        who.feet = kLane.at(x, 0, z);
        who.height = metres * kLane.scale(z);
        paintPerson(canvas, who, rim);
    };
    person(-0.2, 19, 1.62, {{}, 0, Pose::WalkingAway, Wear::Trousers, Hair::Short, Load::Backpack, 1, 1});
    person(0.35, 13.5, 1.55, {{}, 0, Pose::WalkingAway, Wear::Skirt, Hair::Bun, Load::Basket, 1, 1});
    person(1.35, 9.2, 1.6, {{}, 0, Pose::Sitting, Wear::Trousers, Hair::Short, Load::None, -1, 1});
    person(-0.1, 7.4, 1.12, {{}, 0, Pose::Walking, Wear::Shorts, Hair::Short, Load::None, 1, 1.25});
    person(1.05, 5.3, 1.52, {{}, 0, Pose::Squatting, Wear::Skirt, Hair::Bun, Load::None, -1, 1});
    paintBicycle(canvas, {kLane.at(-1.25, 0, 6.4), 1.6 * kLane.scale(6.4), 1, 690}, tone(0x1A1926));
    for (const double x : {-1.5, -1.05}) { // water jars by the wall
        const QPointF foot = kLane.at(x, 0, 4.6);
        canvas.painter.setBrush(colour(tone(0x2A2430)));
        canvas.painter.drawEllipse(foot + QPointF(0, -42), 29, 42);
        fillBox(canvas, {foot.x() - 17, foot.y() - 90, 34, 12}, tone(0x6A5048), tone(0x2A2430));
    }
}

void drawWorkerDormitory(Canvas &canvas) {
    paintDusk(canvas);
    paintPalms(canvas);
    paintLaneGround(canvas);
    paintOppositeWall(canvas);
    paintRooms(canvas);
    paintWetLane(canvas);
    paintWires(canvas, {-10, 250}, kLane.at(1.0, 5.6, 9), 4, tone(0x1C1B28));
    paintWires(canvas, {-10, 330}, kLane.at(1.0, 5.3, 16), 3, tone(0x2C2A3C));
    paintLaundry(canvas,
                 {kLane.at(-1.7, 2.5, 7.2), kLane.at(0.9, 2.6, 6.4), 12, 52, tone(0x3A3654), 0.45, 692});
    paintNeighbours(canvas);
    paintMist(canvas, {0, 430, 420, 170}, tone(0xD9A58E, 0.3), 694);
    paintBloom(canvas, 0.45);
}

} // namespace sala
