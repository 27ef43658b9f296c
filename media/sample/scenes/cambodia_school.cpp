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

constexpr double kGround = 600;
constexpr Tone kYellow = tone(0xE2B458);
constexpr Tone kShutter = tone(0x3A6A80);

void paintSchoolSky(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x3E86BC);
    sky.middle = tone(0x8CBCD4);
    sky.horizonTone = tone(0xEADFC0);
    sky.horizon = kGround;
    sky.sun = {canvas.width * 0.95, 40};
    sky.glow = tone(0xFFF2CC, 0.5);
    sky.reach = 500;
    sky.clouds = {0.5, 420, 0.24, tone(0xFFFFFA), tone(0xA8BACA)};
    sky.seed = canvas.seed + 3;
    paintSky(canvas, sky);
    paintRidge(canvas, {kGround, 26, 300, 26, tone(0x6E8C78), tone(0xA4B48C), canvas.seed + 1});
    for (int i = 0; i < 4; ++i)
        paintSugarPalm(canvas, {canvas.width * (0.05 + 0.075 * i), kGround}, 170 + 46 * (i % 3),
                       {tone(0x3C5C44), tone(0x9CB06A), tone(0x6C6250), {0.7, -0.6}},
                       canvas.seed + 6 + quint32(i));
}

void paintClassroomWindow(Canvas &canvas, const QRectF &opening, bool door) {
    paintFade(canvas, opening, tone(0x2C2A2E), tone(0x54483C));
    const QSizeF leaf(opening.width() * 0.42, opening.height());
    for (const double x : {opening.left() - leaf.width() * 0.95, opening.right() - leaf.width() * 0.05}) {
        const QRectF shutter(QPointF(x, opening.top()), leaf);
        paintBoards(canvas,
                    {shutter.topLeft(), shutter.topRight(), shutter.bottomRight(), shutter.bottomLeft()},
                    door ? 16 : 9, kShutter, 5);
    }
    canvas.painter.fillRect(
        QRectF(opening.left() - 4, opening.bottom() - (door ? 0 : 1), opening.width() + 8, 5),
        colour(lit(kYellow, 0.7)));
}

/// The long building: plinth, yellow wall with shutters, columns of the gallery, tiled roof.
void paintSchool(Canvas &canvas) {
    const double left = canvas.width * 0.3, right = canvas.width * 1.02, top = 318, floor = kGround - 4;
    QPainterPath wall;
    wall.addRect(QRectF(left, top, right - left, floor - top));
    canvas.painter.fillPath(wall, colour(lit(kYellow, 0.94)));
    paintFade(canvas, {left, top, right - left, 84}, tone(0x5A3A18, 0.75),
              tone(0x5A3A18, 0)); // the roof's shadow
    paintPatina(canvas, wall, {tone(0x9A7434, 0.5), 90, 0.4, canvas.seed});
    paintFade(canvas, {left, floor - 62, right - left, 62}, tone(0x9A5A3A, 0.0), tone(0x8A4E30, 0.6));
    for (int i = 0; i < 7; ++i) {
        const double x = left + (right - left) * (0.055 + 0.137 * i);
        const bool door = i == 2 || i == 5;
        paintClassroomWindow(canvas, {x, top + (door ? 74 : 92), 66, door ? floor - top - 74 : 96}, door);
    }
    for (int i = 0; i < 9; ++i) { // columns
        const QRectF column(left + (right - left) * (i * 0.1215 + 0.004), top - 6, 20, floor - top + 10);
        QLinearGradient round(column.topLeft(), column.topRight());
        round.setColorAt(0, colour(lit(kYellow, 0.72)));
        round.setColorAt(0.65, colour(lit(kYellow, 1.14)));
        round.setColorAt(1, colour(lit(kYellow, 0.95)));
        canvas.painter.fillRect(column, round);
        canvas.painter.fillRect(column.adjusted(-4, -2, 4, 10 - column.height()),
                                colour(lit(tone(0xF2E2B4), 0.95)));
    }
    canvas.painter.fillRect(QRectF(left - 16, floor - 2, right - left + 20, 16), colour(tone(0xC8B48C)));
    canvas.painter.fillRect(QRectF(left - 16, floor + 10, right - left + 20, 9), colour(tone(0x8E7654)));
    paintTiles(canvas, {{left + 74, 150}, {right, 150}, {right, top + 6}, {left - 42, top + 6}}, 22,
               tone(0xB4583A), canvas.seed);
    canvas.painter.fillRect(QRectF(left - 42, top + 4, right - left + 60, 9), colour(tone(0x6E3424)));
    canvas.painter.fillPath(taperedPath({{{left + 66, 150}, 13}, {{right, 150}, 13}}),
                            colour(tone(0x8E4630)));
}

/// Sun through leaves: round spots on the sand, the shadow of the crown between them.
void paintDapple(Canvas &canvas, const QRectF &shadow) {
    paintSoft(canvas, shadow, 900, [&](double x, double y) {
        const double dx = (x - shadow.center().x()) / (shadow.width() / 2),
                     dy = (y - shadow.center().y()) / (shadow.height() / 2);
        const double ragged = cloudy(x / 60, y / 24, 3, canvas.seed + 8);
        const double inside = smoothStep(1.0, 0.62, std::hypot(dx, dy) + (ragged - 0.5) * 0.7);
        const double spots = smoothStep(0.5, 0.62, cloudy(x / 20, y / 8, 2, canvas.seed + 9));
        return tone(0x4A3450, inside * (0.62 - 0.5 * spots));
    });
}

void paintBicycles(Canvas &canvas) {
    Random random(canvas.seed + 20);
    constexpr Tone frames[] = {tone(0x7A2A26), tone(0x24445C), tone(0x2C2C2E), tone(0x2E5A44)};
    for (int i = 0; i < 9; ++i) {
        const QPointF at(canvas.width * 0.085 + i * 44, 748 + (i % 2) * 9);
        paintContactShadow(canvas, at + QPointF(10, 2), 120, tone(0x3A2838, 0.5));
        paintBicycle(canvas, {at, 142, random.chance(0.8) ? 1.0 : -1.0, 1},
                     lit(frames[random.below(4)], 0.8));
    }
}

Palette uniform(quint32 seed, double shadow) {
    Palette palette = clothes(seed, tone(0x4A3A50), shadow);
    palette.top = mix(tone(0xF4F1E8), tone(0x6A6488), shadow);
    palette.bottom = mix(tone(0x24365E), tone(0x2A2440), shadow);
    palette.rim = tone(0xFFF6DC);
    palette.rimWidth = 0.01;
    palette.lightFrom = {0.8, -0.6};
    return palette;
}

void paintPupil(Canvas &canvas, const Person &person, double shadow, quint32 seed) {
    paintCastShadow(canvas, person, {-person.height * 0.5, person.height * 0.12}, tone(0x4A3448, 0.5));
    paintPerson(canvas, person, uniform(seed, shadow));
}

void paintPupils(Canvas &canvas) {
    const double w = canvas.width;
    Random random(canvas.seed + 33);
    for (int i = 0; i < 9; ++i) { // in front of the gallery
        Person person{
            {w * (0.4 + 0.062 * i + random.between(-0.032, 0.032)), kGround + 26 + random.between(0, 22)},
            random.between(104, 122),
            i % 3 ? Pose::Walking : Pose::Standing,
            i % 2 ? Wear::Skirt : Wear::Trousers,
            i % 2 ? Hair::Long : Hair::Short,
            i % 3 == 1 ? Load::Backpack : Load::None,
            random.chance(0.5) ? 1.0 : -1.0,
            1.18};
        paintPupil(canvas, person, 0.12, random.next());
    }
    Person girl{{w * 0.66, 812}, 196, Pose::Walking, Wear::Skirt, Hair::Long, Load::Backpack, -1, 1.16};
    paintPupil(canvas, girl, 0.08, 3);
    girl = {{w * 0.735, 826}, 204, Pose::Walking, Wear::Skirt, Hair::Long, Load::ShoulderBag, -1, 1.14};
    paintPupil(canvas, girl, 0.08, 4);
    Person boy{{w * 0.885, 866}, 228, Pose::Cycling, Wear::Trousers, Hair::Short, Load::Backpack, -1, 1.12};
    paintContactShadow(canvas, boy.feet + QPointF(-10, 2), 200, tone(0x3A2838, 0.5));
    paintBicycleShadow(canvas, {boy.feet, 228, -1, 1}, {-114, 27}, tone(0x4A3448, 0.5));
    paintBicycle(canvas, {boy.feet, 228, -1, 1}, tone(0x30302F));
    paintPupil(canvas, boy, 0.1, 5);
    const double seats[] = {0.3, 0.335, 0.385};
    for (int i = 0; i < 3; ++i) // on the bench round the tree
        paintPupil(canvas,
                   {{w * seats[i], 770.0 + i * 3},
                    178,
                    i == 1 ? Pose::Sitting : Pose::SittingBack,
                    i == 1 ? Wear::Skirt : Wear::Trousers,
                    i == 1 ? Hair::Long : Hair::Short,
                    Load::None,
                    1,
                    1.16},
                   0.42, 20 + quint32(i));
}

} // namespace

void drawSchoolYard(Canvas &canvas) {
    const double w = canvas.width;
    paintSchoolSky(canvas);
    paintGround(canvas, {{0, kGround - 3, w, 1003 - kGround},
                         tone(0xEAD2A4),
                         tone(0xC89A64),
                         tone(0xA87C4C, 0.55),
                         150,
                         600,
                         canvas.seed});
    paintSchool(canvas);
    paintFoliage(
        canvas, {{0, kGround + 6, w * 0.3, 40}, tone(0x4A6A34), tone(0xA4B458), 13, 420, 1, canvas.seed + 2});
    paintBush(canvas, {w * 0.3, kGround - 26, w * 0.12, 52},
              {tone(0x2C4A28), tone(0x9CB84C), tone(0x3A3020), {0.7, -0.7}}, canvas.seed + 3);
    paintPupils(canvas);
    paintDapple(canvas, {-w * 0.16, 668, w * 0.74, 300});
    paintBicycles(canvas);
    const LeafTones leaves{tone(0x1C3A1E), tone(0xB4CC54), tone(0x4A3A30), {0.75, -0.65}};
    paintContactShadow(canvas, {w * 0.225, 786}, 330, tone(0x2E1C2C, 0.8));
    paintTree(canvas, {{w * 0.225, 776}, {-w * 0.2, -130, w * 0.82, 520}, 96, 150, 8.5, canvas.seed + 40},
              leaves);
    for (int i = 0; i < 26; ++i) // grass round the roots
        paintTuft(canvas, {w * 0.225 - 92 + i * 7.4, 786 + 7 * noise(i * 1.7, 2, canvas.seed)},
                  15 + 15 * noise(i * 0.8, 5, canvas.seed), {tone(0x2E4A26), tone(0x8CA44C), {}},
                  canvas.seed + quint32(i));
    paintLightPool(canvas, {w * 0.8, 800}, 1000, tone(0xFFE0A0, 0.16));
    paintBloom(canvas, 0.16);
}

} // namespace sala
