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

// --- phnom-penh-riverside
// ----------------------------------------------------------------------------------------

constexpr double kBank = 590;
constexpr Tone kEmber = tone(0xFFA860);
constexpr Tone kPlum = tone(0x4A3048);

void paintSunset(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x4C5A8E);
    sky.middle = tone(0xD08A86);
    sky.horizonTone = tone(0xFFC874);
    sky.horizon = kBank + 6;
    sky.sun = {canvas.width * 0.757, kBank - 84};
    sky.sunRadius = 40;
    sky.sunTone = tone(0xFFF0C0);
    sky.glow = tone(0xFFA04E, 0.85);
    sky.reach = 620;
    sky.clouds = {0.5, 460, 0.32, tone(0xFFC08C), tone(0x7A5A80)};
    sky.seed = canvas.seed + 2;
    paintSky(canvas, sky);
}

void paintPalace(Canvas &canvas) {
    const double w = canvas.width;
    paintRidge(canvas, {kBank + 6, 10, 500, 8, tone(0x9A6A70), tone(0xB07A70), canvas.seed + 1});
    paintSkyline(canvas, {0, w * 0.56, kBank + 6, 14, 70, 46, tone(0x8A5E70), tone(0xA06C6C), tone(0xFFD890),
                          0.12, canvas.seed + 2});
    const Tone roof = tone(0x6A3A48), edge = tone(0xC07A50), wall = tone(0x6E4450);
    paintRidge(canvas, {kBank + 8, 8, 90, 22, tone(0x54364C), tone(0x5C3C4C), canvas.seed + 3});
    canvas.painter.fillRect(QRectF(w * 0.05, kBank - 40, w * 0.42, 50), colour(wall));
    for (int i = 0; i < 24; ++i) // the columns of the pavilion
        canvas.painter.fillRect(QRectF(w * (0.055 + 0.0172 * i), kBank - 38, 4, 46), colour(tone(0x9A6458)));
    paintTempleRoof(canvas, {{w * 0.12, kBank - 38}, 190, 0, roof, edge, wall});
    paintTempleRoof(canvas, {{w * 0.4, kBank - 38}, 200, 0, roof, edge, wall});
    paintTempleRoof(canvas, {{w * 0.26, kBank - 42}, 330, 215, lit(roof, 0.92), lit(edge, 1.1), wall});
}

void paintBankTrees(Canvas &canvas) {
    const double w = canvas.width;
    const LeafTones leaves{tone(0x2E2236), tone(0x8A5A4C), tone(0x32242E), {0.9, -0.2}};
    const double trees[] = {0.02, 0.075, 0.185, 0.335, 0.46, 0.52};
    for (int i = 0; i < 6; ++i)
        paintTree(canvas,
                  {{w * trees[i], kBank + 22},
                   {w * trees[i] - 62 + 22 * (i % 3), kBank - 92 + 20 * (i % 2), 124 - 34.0 * (i % 3),
                    92.0 - 20 * (i % 2)},
                   12,
                   26,
                   4.5,
                   canvas.seed + 10 + quint32(i)},
                  leaves);
    for (int i = 0; i < 5; ++i)
        paintSugarPalm(canvas, {w * (0.55 + 0.022 * i), kBank + 12}, 120 - 14 * i, leaves,
                       canvas.seed + 20 + quint32(i));
}

void paintRiver(Canvas &canvas) {
    const double w = canvas.width;
    paintWater(canvas, {{0, kBank + 8, w, 412}, tone(0x5A4460), 0.05, 0.35, 1.2, 0.8, 1, canvas.seed});
    paintGlitter(canvas, {{w * 0.757, kBank + 14}, 800, 260, tone(0xFFE0A0, 0.75), 420, canvas.seed});
    const Paint boat{tone(0x4A3040), tone(0x2A1C2C), tone(0x9A6658), tone(0xFFD890)};
    paintReflected(canvas, {{w * 0.86 - 95, 530, 190, 92}, 0.5, 3, 1}, [&](Canvas &c) {
        paintFerry(c, {{w * 0.86, 622}, 170, -1, 4}, boat);
    });
    paintReflected(canvas, {{w * 0.6 - 65, 600, 130, 52}, 0.5, 3, 2}, [&](Canvas &c) {
        paintLongBoat(c, {{w * 0.6, 652}, 120, 1, 5}, boat);
    });
    Person oarsman;
    oarsman.feet = {w * 0.6 - 36, 650};
    oarsman.height = 44;
    oarsman.pose = Pose::Rowing;
    oarsman.hair = Hair::Cone;
    paintPerson(canvas, oarsman, silhouette(tone(0x2A1C2C), kEmber, {0.8, -0.4}));
    paintRipples(canvas, {{0, kBank + 30, w, 220}, tone(0xFFC890, 0.4), 160, 70, canvas.seed + 6});
}

/// The paved quay, its edge running down from the left bank to the right foreground.
QPainterPath quay(double w) {
    return polygonPath({{-10, kBank + 26},
                        {w * 0.5, kBank + 26},
                        {w * 0.62, kBank + 90},
                        {w * 1.03, 905},
                        {w * 1.03, 1010},
                        {-10, 1010}});
}

void paintQuay(Canvas &canvas) {
    const double w = canvas.width;
    canvas.painter.save();
    canvas.painter.setClipPath(quay(w));
    paintGround(canvas, {{0, kBank + 20, w, 400},
                         tone(0xC08A70),
                         tone(0x5A4048),
                         tone(0x8A5E58, 0.6),
                         150,
                         120,
                         canvas.seed + 7});
    const QPointF vanish(w * 0.42, kBank - 20);
    canvas.painter.setPen(QPen(QColor(60, 36, 44, 90), 1.6)); // joints of the paving
    for (int i = -14; i < 22; ++i)
        canvas.painter.drawLine(vanish, vanish + QPointF(i * 150.0, 1000));
    for (int i = 0; i < 12; ++i) {
        const double y = kBank + 34 + 360 * std::pow(i / 11.0, 1.9);
        canvas.painter.drawLine(QPointF(-10, y), QPointF(w * 1.05, y + 8));
    }
    canvas.painter.setPen(Qt::NoPen);
    paintLightPool(canvas, {w * 0.66, kBank + 170}, 1500, tone(0xFF9A50, 0.55));
    canvas.painter.restore();
    const QList<QPointF> rim{{w * 0.5, kBank + 26}, {w * 0.62, kBank + 90}, {w * 1.03, 905}};
    canvas.painter.strokePath(
        polygonPath({rim[0], rim[1], rim[2], rim[2] + QPointF(0, 16), rim[1] + QPointF(0, 7), rim[0]}),
        QPen(colour(tone(0xE8A880)), 2));
}

void paintLampPost(Canvas &canvas, QPointF foot, double height) {
    canvas.painter.fillPath(taperedPath({{foot, height * 0.05},
                                         {foot - QPointF(0, height * 0.12), height * 0.022},
                                         {foot - QPointF(0, height), height * 0.014}},
                                        0.1),
                            QColor(42, 28, 40));
    for (const double side : {-1.0, 1.0}) {
        const QPointF globe = foot + QPointF(side * height * 0.11, -height * 0.96);
        canvas.painter.strokePath(smoothLine({foot - QPointF(0, height * 0.86),
                                              foot + QPointF(side * height * 0.07, -height * 0.84), globe}),
                                  QPen(QColor(42, 28, 40), height * 0.012));
        paintLamp(canvas, globe, height * 0.026, tone(0xFFE0A8));
    }
}

void paintStroller(Canvas &canvas, const Person &person) {
    paintCastShadow(canvas, person, {-person.height * 0.75, person.height * 0.42}, tone(0x2E1A28, 0.5));
    const Tone shade = mix(tone(0x33202E), tone(0x7A4E50), smoothStep(330, 60, person.height));
    Palette palette = clothes(quint32(person.feet.x() * 5 + 3), shade, 0.74);
    palette.rim = tone(0xFFC27C);
    palette.rimWidth = 0.014;
    palette.lightFrom = {0.85, -0.5};
    paintPerson(canvas, person, palette);
}

void paintStrollers(Canvas &canvas) {
    const double w = canvas.width;
    Random random(canvas.seed + 8);
    for (int i = 0; i < 30; ++i) {
        const double near = std::pow(i / 30.0, 1.6) * 0.55, y = kBank + 42 + near * 330;
        paintStroller(canvas, somebody(random.next(), {random.between(0, w * (0.5 + 0.42 * near)), y},
                                       52 + 190 * near));
    }
    paintBicycleShadow(canvas, {{w * 0.47, 866}, 200, 1, 1}, {-150, 84}, tone(0x2E1A28, 0.5));
    paintBicycle(canvas, {{w * 0.47, 866}, 200, 1, 1}, tone(0x2A1A26));
    Person rider{{w * 0.47, 866}, 200, Pose::Cycling, Wear::Trousers, Hair::Short, Load::None, 1, 1};
    paintStroller(canvas, rider);
    paintStroller(canvas,
                  {{w * 0.155, 935}, 290, Pose::Walking, Wear::Skirt, Hair::Long, Load::ShoulderBag, 1, 1});
    paintStroller(canvas,
                  {{w * 0.205, 940}, 165, Pose::Walking, Wear::Shorts, Hair::Short, Load::None, 1, 1.25});
    paintStroller(canvas,
                  {{w * 0.255, 932}, 305, Pose::Walking, Wear::Trousers, Hair::Short, Load::None, 1, 1});
    paintStroller(canvas,
                  {{w * 0.66, 838}, 236, Pose::Standing, Wear::Trousers, Hair::Short, Load::None, 1, 1});
    paintStroller(canvas, {{w * 0.706, 842}, 222, Pose::Waiting, Wear::Skirt, Hair::Bun, Load::None, 1, 1});
}

} // namespace

void drawPhnomPenhRiverside(Canvas &canvas) {
    const double w = canvas.width;
    paintSunset(canvas);
    paintPalace(canvas);
    paintMist(canvas, {0, kBank - 60, w, 100}, tone(0xFFC08A, 0.32), canvas.seed + 4);
    paintBankTrees(canvas);
    paintRiver(canvas);
    paintQuay(canvas);
    for (int i = 0; i < 4; ++i)
        paintLampPost(canvas,
                      {w * (0.535 + 0.115 * i * (1 + 0.16 * i)), kBank + 46 + 56.0 * i * (1 + 0.2 * i)},
                      150 + 95.0 * i);
    paintStrollers(canvas);
    paintBloom(canvas, 0.3);
}

} // namespace sala
