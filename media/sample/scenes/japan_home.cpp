#include "media/sample/scenes/light.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/scenes_japan.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"
#include "media/sample/scenes/things.h"
#include "media/sample/scenes/vehicles.h"

namespace sala {

namespace {

constexpr double kGround = 842;
constexpr double kFloorHeight = 168;
constexpr Tone kWall = tone(0x6C6E84);
constexpr Tone kSteel = tone(0x2A3040);
constexpr Tone kHome = tone(0xFFC878);

void paintBlueHour(Canvas &canvas) {
    const double w = canvas.width;
    Sky sky;
    sky.zenith = tone(0x1C2C58);
    sky.middle = tone(0x4C5C92);
    sky.horizonTone = tone(0xE8A090);
    sky.horizon = 852;
    sky.sun = {w * 1.05, 720};
    sky.glow = tone(0xFF9A78, 0.6);
    sky.reach = 420;
    sky.clouds = {0.4, 300, 0.34, tone(0xC89AAC), tone(0x34406C)};
    sky.seed = canvas.seed;
    paintSky(canvas, sky);
    paintStars(canvas, 320, 40, canvas.seed);
    paintSkyline(canvas, {w * 0.5, w, 856, 60, 380, 70, tone(0x333C66), tone(0x6A5C80), tone(0xFFD898), 0.14,
                          canvas.seed + 1});
    paintMist(canvas, {0, 620, w, 220}, tone(0xC08A98, 0.4), canvas.seed + 2);
}

/// The water tank on the roof.
void paintTank(Canvas &canvas, QPointF foot) {
    canvas.painter.fillPath(taperedPath({{foot - QPointF(0, 16), 66}, {foot - QPointF(0, 62), 66}}, 0.25),
                            colour(tone(0x3A4464)));
    canvas.painter.fillRect(QRectF(foot.x() + 22, foot.y() - 66, 7, 52), colour(tone(0xA87C88, 0.6)));
    for (const double x : {-26.0, 22.0})
        canvas.painter.fillRect(QRectF(foot.x() + x, foot.y() - 16, 5, 18), colour(tone(0x232A44)));
}

/// Behind the lit window: a curtain, a plant, somebody with the back to us.
void paintHome(Canvas &canvas, const QRectF &window) {
    paintFade(canvas, {window.left(), window.top(), window.width() * 0.22, window.height()},
              tone(0xFFE8C0, 0.8), tone(0xE8A860, 0.8));
    canvas.painter.save();
    canvas.painter.setClipRect(window, Qt::IntersectClip);
    paintPerson(canvas,
                {{window.left() + window.width() * 0.6, window.bottom() + 46},
                 104,
                 Pose::Standing,
                 Wear::Trousers,
                 Hair::Long,
                 Load::None,
                 1,
                 1},
                silhouette(tone(0x7A4A34)));
    canvas.painter.restore();
    paintTuft(canvas, {window.right() - 12, window.bottom()}, 22,
              {tone(0x4A4A2A), tone(0x8A7A3A), tone(0x40301C)}, 3);
}

/// One floor of the gallery: doors, small windows, meters, the railing in front.
void paintFloor(Canvas &canvas, const QRectF &rect, int number) {
    Random random(canvas.seed + quint32(number) * 17);
    paintFade(canvas, rect, lit(kWall, 0.55), lit(kWall, 0.82));
    const double flat = rect.width() / 3;
    for (int i = 0; i < 3; ++i) {
        const double x = rect.left() + i * flat;
        const bool home = number == 2 && i == 1;
        const QRectF door(x + flat * 0.1, rect.top() + 34, flat * 0.26, rect.height() - 34);
        paintFade(canvas, door, lit(tone(0x4A5468), random.between(0.8, 1.1)), lit(tone(0x384254), 0.9));
        canvas.painter.fillRect(QRectF(door.right() - 9, door.center().y(), 4, 12), QColor(150, 156, 170));
        const QRectF window(x + flat * 0.46, rect.top() + 44, flat * 0.42, rect.height() * 0.4);
        canvas.painter.fillRect(window.adjusted(-4, -4, 4, 4), colour(lit(kWall, 0.45)));
        paintFade(canvas, window, home ? lit(kHome, 1.05) : tone(0x2C3654),
                  home ? lit(kHome, 0.82) : tone(0x3E4664));
        if (home)
            paintHome(canvas, window);
        canvas.painter.fillRect(QRectF(window.center().x() - 1.2, window.top(), 2.4, window.height()),
                                colour(lit(kWall, 0.5)));
        canvas.painter.fillRect(QRectF(x + flat * 0.385, rect.top() + 62, 11, 17), QColor(120, 124, 138));
        if (random.chance(0.5)) // the machine that cools the room
            paintCrate(canvas, {x + flat * 0.55, rect.bottom() - 34, flat * 0.24, 32}, tone(0x8A90A0));
    }
    QPainterPath wall;
    wall.addRect(rect);
    paintPatina(canvas, wall, {tone(0x1C2034, 0.4), 50, 0.45, canvas.seed + quint32(number)});
}

void paintGallery(Canvas &canvas, const QRectF &rect, int number) {
    canvas.painter.fillRect(QRectF(rect.left() - 8, rect.bottom() - 4, rect.width() + 16, 15),
                            colour(lit(kWall, 0.95)));
    canvas.painter.fillRect(QRectF(rect.left() - 8, rect.bottom() + 11, rect.width() + 16, 7),
                            colour(lit(kWall, 0.35)));
    if (number == 0)
        return;
    const double top = rect.bottom() - 56;
    for (double x = rect.left(); x < rect.right(); x += 7.5)
        canvas.painter.fillRect(QRectF(x, top, 1.7, 54), colour(kSteel));
    canvas.painter.fillRect(QRectF(rect.left() - 4, top - 3, rect.width() + 8, 5), colour(lit(kSteel, 1.5)));
    const QPointF lamp(rect.left() + rect.width() * 0.4, rect.top() + 16);
    if (number != 1) {
        canvas.painter.fillRect(QRectF(lamp.x() - 13, lamp.y() - 3, 26, 5), QColor(240, 246, 240));
        paintGlow(canvas, lamp, 95, tone(0xC8E4D8, 0.4));
    }
}

/// One flight of the outer stairs, from the lower left to the upper right or back.
void paintFlight(Canvas &canvas, QPointF low, QPointF high, bool front) {
    const Tone steel = lit(kSteel, front ? 1.25 : 0.8);
    constexpr int steps = 12;
    for (int i = 0; i <= steps; ++i) {
        const QPointF at = low + (high - low) * (double(i) / steps);
        canvas.painter.fillRect(QRectF(at.x() - 9, at.y() - 2, 18, 4.5), colour(lit(steel, 1.35)));
    }
    for (const double lift : {0.0, -50.0}) {
        canvas.painter.setPen(QPen(colour(steel), lift < 0 ? 4 : 8));
        canvas.painter.drawLine(low + QPointF(0, lift + 4), high + QPointF(0, lift + 4));
    }
    canvas.painter.setPen(QPen(colour(steel), 2));
    for (int i = 0; i <= steps; i += 1) {
        const QPointF at = low + (high - low) * (double(i) / steps);
        canvas.painter.drawLine(at, at + QPointF(0, -46));
    }
    canvas.painter.setPen(Qt::NoPen);
}

void paintStairs(Canvas &canvas, double left, double right) {
    for (const double x : {left - 6, right + 2})
        canvas.painter.fillRect(QRectF(x, kGround - 4 * kFloorHeight - 30, 9, 4 * kFloorHeight + 34),
                                colour(lit(kSteel, 1.15)));
    for (int floor = 0; floor < 4; ++floor) {
        const double base = kGround - floor * kFloorHeight, middle = base - kFloorHeight / 2;
        paintFlight(canvas, {right - 12, middle}, {left + 12, base - kFloorHeight}, false);
        canvas.painter.fillRect(QRectF(right - 30, middle, 40, 8), colour(lit(kSteel, 1.5)));
        canvas.painter.fillRect(QRectF(left - 12, base - kFloorHeight, 44, 8), colour(lit(kSteel, 1.5)));
        if (floor == 1) {
            Person climber{{left + (right - left) * 0.62, base - kFloorHeight * 0.31 + 4},
                           108,
                           Pose::Walking,
                           Wear::Trousers,
                           Hair::Short,
                           Load::ShoulderBag,
                           1,
                           1};
            paintPerson(canvas, climber, silhouette(tone(0x151826), tone(0xFFD09A), {-0.8, -0.4}));
        }
        paintFlight(canvas, {left + 12, base}, {right - 12, middle}, true);
    }
}

void paintBlock(Canvas &canvas) {
    const double w = canvas.width, left = w * 0.4, top = kGround - 4 * kFloorHeight;
    const QRectF body(-20, top, left + 40, 4 * kFloorHeight);
    for (int number = 0; number < 4; ++number) {
        const QRectF rect(body.left(), kGround - (number + 1) * kFloorHeight, w * 0.63 + 20, kFloorHeight);
        paintFloor(canvas, rect, number);
    }
    for (int number = 3; number >= 0; --number)
        paintGallery(canvas,
                     {body.left(), kGround - (number + 1) * kFloorHeight, w * 0.63 + 20, kFloorHeight},
                     number);
    canvas.painter.fillRect(QRectF(-20, top - 26, w * 0.63 + 34, 30), colour(lit(kWall, 0.7)));
    canvas.painter.fillRect(QRectF(-20, top - 28, w * 0.63 + 34, 5), colour(lit(kWall, 1.25)));
    paintTank(canvas, {w * 0.2, top - 28});
    paintLaundry(canvas, {{w * 0.02, kGround - 3 * kFloorHeight - 104},
                          {w * 0.3, kGround - 3 * kFloorHeight - 104},
                          5,
                          42,
                          tone(0x2C3454),
                          0.45,
                          4});
}

void paintStreetLamp(Canvas &canvas) {
    const double w = canvas.width;
    const QPointF lamp(w * 0.9, kGround - 262);
    canvas.painter.fillPath(
        taperedPath({{{w * 0.955, kGround + 40}, 11}, {{w * 0.955, kGround - 270}, 8}}, 0.1),
        QColor(26, 28, 42));
    canvas.painter.strokePath(smoothLine({{w * 0.955, kGround - 262}, {w * 0.93, kGround - 278}, lamp}),
                              QPen(QColor(26, 28, 42), 5));
    paintLamp(canvas, lamp + QPointF(-2, 4), 6.5, tone(0xFFE4B8));
    paintBeam(canvas, {lamp - QPointF(9, 0),
                       lamp + QPointF(9, 0),
                       {w * 0.66, kGround + 100},
                       {w * 1.06, kGround + 100},
                       tone(0xFFDCA8, 0.2)});
}

void paintYard(Canvas &canvas) {
    const double w = canvas.width;
    paintGround(canvas, {{0, kGround, w, 1000 - kGround},
                         tone(0x4A4A64),
                         tone(0x1E2032),
                         tone(0x2A2A40, 0.6),
                         90,
                         200,
                         canvas.seed});
    paintLightPool(canvas, {w * 0.3, kGround + 36}, 620, faded(kHome, 0.26));
    paintLightPool(canvas, {w * 0.84, kGround + 60}, 420, tone(0xFFDCA8, 0.55));
    Random random(canvas.seed + 6);
    for (int i = 0; i < 5; ++i) {
        const QPointF at(w * (0.07 + 0.115 * i), kGround + 34 + (i % 2) * 5);
        paintContactShadow(canvas, at, 90, tone(0x0A0B16, 0.7));
        paintBicycle(canvas, {at, 112, random.chance(0.7) ? 1.0 : -1.0, 1}, tone(0x151726));
    }
    paintStreetLamp(canvas);
    Person homecomer{
        {w * 0.8, 962}, 236, Pose::WalkingAway, Wear::Trousers, Hair::Short, Load::Backpack, 1, 1};
    paintCastShadow(canvas, homecomer, {-90, 40}, tone(0x0A0B16, 0.6));
    Palette palette = clothes(4, tone(0x161A2A), 0.75);
    palette.rim = tone(0xFFE0B0);
    palette.rimWidth = 0.012;
    palette.lightFrom = {0.5, -0.85};
    paintPerson(canvas, homecomer, palette);
    const LeafTones leaves{tone(0x0E1420), tone(0x34485A), tone(0x10121E), {0.6, -0.7}};
    paintBush(canvas, {-40, 930, w * 0.42, 100}, leaves, canvas.seed + 8);
    for (int i = 0; i < 4; ++i) // wires across the evening
        paintWires(canvas, {w + 20, 130.0 + i * 16}, {-30, 52.0 + i * 22}, 1, tone(0x141830));
}

} // namespace

void drawApartmentStairs(Canvas &canvas) {
    const double w = canvas.width;
    paintBlueHour(canvas);
    paintBlock(canvas);
    paintStairs(canvas, w * 0.645, w * 0.86);
    paintGlow(canvas, {w * 0.375, kGround - 2.6 * kFloorHeight}, 250, faded(kHome, 0.5));
    paintYard(canvas);
    paintBloom(canvas, 0.45);
}

} // namespace sala
