#include "media/sample/scenes/people.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"
#include "media/sample/scenes/things.h"

#include <QLinearGradient>

#include <cmath>

namespace sala {

// --- tea-shop
// --------------------------------------------------------------------------------------------------

static const Tone kLampLight = tone(0xFFBC62);

static void paintStreetBehind(Canvas &canvas) {
    paintSoft(canvas, {0, 0, canvas.width, 1000}, 500, [&](double x, double y) {
        const double glow = std::exp(-std::pow((x - 180) / 420, 2)) * smoothStep(100, 560, y);
        return mix(mix(tone(0x18224A), tone(0x3A3F6E), smoothStep(0, 560, y)), tone(0xB5706E), glow * 0.6);
    });
    paintSkyline(canvas,
                 {0, 700, 640, 230, 430, 130, tone(0x1E2648), tone(0x4A4266), tone(0xFFC878), 0.24, 1303});
    paintMist(canvas, {0, 420, 760, 260}, tone(0x9A6E7E, 0.5), 1304);
    paintGround(
        canvas,
        {{0, 622, canvas.width, 383}, tone(0x5E4650), tone(0x2A2026), tone(0x181420, 0.7), 130, 500, 1306});
    paintBokeh(canvas, {{10, 440, 620, 190},
                        24,
                        52,
                        {tone(0xFFB45A, 0.7), tone(0xFF6A4A, 0.55), tone(0xFFE2A8, 0.6), tone(0x7AC8E8, 0.4)},
                        1305});
}

/// A doorway to the kitchen with a cloth before it, and fruit hung up to be sold.
static void paintDoorway(Canvas &canvas) {
    fillBox(canvas, {712, 300, 150, 350}, tone(0x5A3820), tone(0x2A1810));
    fillBox(canvas, {722, 310, 130, 340}, tone(0x3A2416), tone(0x1A0E08));
    for (int fold = 0; fold < 10; ++fold) {
        const double x = 722 + fold * 13;
        const double hem = 520 + 9 * noise(fold * 0.8, 1, 1315);
        QLinearGradient cloth(x, 0, x + 13, 0);
        cloth.setColorAt(0, colour(tone(0x2E5A5E)));
        cloth.setColorAt(0.45, colour(tone(0x5E9A8E)));
        cloth.setColorAt(1, colour(tone(0x24484E)));
        canvas.painter.setBrush(cloth);
        canvas.painter.drawRect(QRectF(x, 312, 13.3, hem - 312));
    }
    Random random(1316);
    for (const QPointF &hook : {QPointF(910, 330), QPointF(942, 352)}) { // bananas
        drawBar(canvas, {hook.x(), 190}, hook, penOf(tone(0x2A1A10), 1.6));
        for (int finger = 0; finger < 26; ++finger) {
            const QPointF from = hook + QPointF(random.normal() * 9, finger * 2.6);
            const QPointF tip = from + QPointF(random.normal() * 9, 20);
            canvas.painter.fillPath(
                taperedPath({{from, 3}, {(from + tip) / 2 + QPointF(random.normal() * 2, 0), 6}, {tip, 2}}),
                colour(mix(tone(0x9A8A2A), tone(0xF2CE4E), random.unit())));
        }
    }
}

/// The shop stands open to the street: a lit room with shelves, and the stove with its kettles.
static void paintShopRoom(Canvas &canvas) {
    const QRectF room(640, 150, canvas.width - 630, 500);
    QLinearGradient warm(room.topLeft(), room.bottomLeft());
    warm.setColorAt(0, colour(tone(0xC88A44)));
    warm.setColorAt(0.45, colour(tone(0xE9B468)));
    warm.setColorAt(1, colour(tone(0x8A5430)));
    canvas.painter.setBrush(warm);
    canvas.painter.drawRect(room);
    QPainterPath wall;
    wall.addRect(room);
    paintPatina(canvas, wall, {tone(0x5A3420, 0.5), 120, 0.55, 1311});
    Random random(1312);
    for (const double y : {268.0, 338.0, 408.0}) {
        for (double x = 1010; x < 1400; x += random.between(15, 26)) { // jars, tins and cups
            static constexpr quint32 kTins[] = {0xB5422E, 0x2E6A6A, 0xE9DCB8, 0x8A5A2E, 0x4A6A3A, 0xD9A03E};
            const double height = random.between(22, 46);
            const Tone tin = tone(kTins[random.below(6)]);
            fillBox(canvas, {x, y - height, random.between(11, 19), height}, lit(tin, 1.1), lit(tin, 0.55));
            fillBox(canvas, {x + 2, y - height, 3, height}, tone(0xFFF2CC, 0.5), tone(0xFFF2CC, 0.1));
        }
        fillBox(canvas, {995, y, 420, 8}, tone(0x7A4A24), tone(0x3E2412));
    }
    fillBox(canvas, {636, 140, 26, 520}, tone(0x4A3020), tone(0x1E140E));
    fillBox(canvas, {970, 150, 18, 500}, tone(0x5A3A22), tone(0x2A1A10));
    fillBox(canvas, {1424, 140, 90, 520}, tone(0x3A2618), tone(0x1A100A));
}

static void paintKettle(Canvas &canvas, const QPointF &foot, double size, const Tone &metal) {
    const auto at = [&](double x, double y) { return foot + QPointF(x, -y) * size; };
    const QPainterPath body = smoothOutline({at(-0.4, 0.02), at(-0.48, 0.2), at(-0.4, 0.44), at(-0.16, 0.58),
                                             at(0.16, 0.58), at(0.4, 0.44), at(0.48, 0.2), at(0.4, 0.02)});
    canvas.painter.fillPath(
        taperedPath(
            {{at(0.36, 0.22), size * 0.17}, {at(0.58, 0.34), size * 0.1}, {at(0.7, 0.56), size * 0.07}}),
        colour(lit(metal, 0.75)));
    QLinearGradient round(at(-0.48, 0), at(0.48, 0));
    round.setColorAt(0, colour(lit(metal, 0.4)));
    round.setColorAt(0.3, colour(lit(metal, 1.35)));
    round.setColorAt(0.55, colour(metal));
    round.setColorAt(1, colour(lit(metal, 0.3)));
    canvas.painter.fillPath(body, round);
    canvas.painter.setBrush(colour(lit(metal, 0.6)));
    canvas.painter.drawEllipse(at(0, 0.58), size * 0.2, size * 0.045);
    canvas.painter.drawEllipse(at(0, 0.66), size * 0.055, size * 0.05);
    QPainterPath handle(at(-0.3, 0.52));
    handle.cubicTo(at(-0.34, 0.98), at(0.34, 0.98), at(0.3, 0.52));
    canvas.painter.strokePath(handle, QPen(colour(lit(metal, 0.5)), size * 0.05));
}

static void paintSteam(Canvas &canvas, const QPointF &at, double size, quint32 seed) {
    paintSoft(canvas, {at.x() - size / 2, at.y() - size * 1.6, size, size * 1.6}, 160,
              [&](double x, double y) {
                  const double rise = (at.y() - y) / (size * 1.6);
                  const double bend = (x - at.x()) / size + (noise(rise * 4, 1, seed) - 0.5) * 0.5 * rise;
                  const double plume = std::exp(-std::pow(bend / (0.06 + 0.16 * rise), 2));
                  return tone(0xFFF2DC, 0.75 * plume * (1 - rise) * smoothStep(0, 0.12, rise) *
                                            cloudy(x / 12, y / 26, 3, seed + 1));
              });
}

static void paintStove(Canvas &canvas) {
    fillBox(canvas, {1040, 520, 330, 140}, tone(0x6A4430), tone(0x24160E));
    fillBox(canvas, {1030, 506, 350, 20}, tone(0xA06E42), tone(0x5A3A22));
    paintGlow(canvas, {1120, 580}, 120, tone(0xFF6A2A, 0.6));
    fillBox(canvas, {1092, 560, 56, 40}, tone(0xFFB04A), tone(0xD9481E));
    paintKettle(canvas, {1115, 508}, 96, tone(0x9A8A78));
    paintKettle(canvas, {1215, 508}, 74, tone(0xB08A5A));
    paintKettle(canvas, {1310, 508}, 84, tone(0x8A8078));
    paintSteam(canvas, {1170, 462}, 130, 1321);
    paintSteam(canvas, {1330, 470}, 110, 1322);
    Person maker{{985, 668}, 232, Pose::Reaching, Wear::Skirt, Hair::Short, Load::None, 1, 1};
    paintPerson(canvas, maker, silhouette(tone(0x2C1A14), tone(0xFFC070), {0.7, -0.6}));
}

static void paintAwning(Canvas &canvas) {
    fillShape(canvas, QPolygonF({{560, 196}, {canvas.width + 10, 120}, {canvas.width + 10, -10}, {700, -10}}),
              tone(0x1C1A24));
    for (double x = 560; x < canvas.width; x += 44) {
        const double y = 196 - (x - 560) * 0.081;
        canvas.painter.setBrush(colour(int(x / 44) % 2 == 0 ? tone(0x5A2A2A) : tone(0x6E5A48)));
        canvas.painter.drawPolygon(
            QPolygonF({{x, y}, {x + 44, y - 3.6}, {x + 40, y + 22}, {x + 22, y + 28}, {x + 4, y + 26}}));
    }
}

static void paintLowTable(Canvas &canvas, const QPointF &foot, double width, const Tone &top) {
    const double height = width * 0.46;
    canvas.painter.setBrush(colour(tone(0x0C080C, 0.5)));
    canvas.painter.drawEllipse(foot + QPointF(0, 4), width * 0.6, width * 0.09);
    for (const double x : {-0.42, 0.38, -0.3, 0.26}) {
        fillBox(canvas, {foot.x() + x * width, foot.y() - height, width * 0.045, height}, lit(top, 0.5),
                lit(top, 0.2));
    }
    fillShape(canvas,
              QPolygonF({foot + QPointF(-width * 0.4, -height - width * 0.16),
                         foot + QPointF(width * 0.4, -height - width * 0.16),
                         foot + QPointF(width * 0.52, -height), foot + QPointF(-width * 0.52, -height)}),
              top);
    fillBox(canvas, {foot.x() - width * 0.52, foot.y() - height, width * 1.04, width * 0.06}, lit(top, 0.6),
            lit(top, 0.35));
    const double y = foot.y() - height - width * 0.05;
    paintKettle(canvas, {foot.x() - width * 0.05, y}, width * 0.24, tone(0xB8A68E));
    for (const double x : {-0.34, -0.22, 0.2, 0.34}) {
        fillBox(canvas, {foot.x() + x * width - width * 0.035, y - width * 0.07, width * 0.07, width * 0.08},
                tone(0xFFF0D0), tone(0x9A7A5A));
        canvas.painter.setBrush(colour(tone(0xB5662E)));
        canvas.painter.drawEllipse(QPointF(foot.x() + x * width, y - width * 0.07), width * 0.033,
                                   width * 0.011);
    }
}

static void paintGuest(Canvas &canvas, const QPointF &seat, double height, double facing, Hair hair) {
    const double side = height * 0.15;
    fillBox(canvas, {seat.x() - side, seat.y() - height * 0.235, side * 2, height * 0.03}, tone(0x8A3A34),
            tone(0x5A2420));
    fillShape(canvas,
              QPolygonF({{seat.x() - side, seat.y() - height * 0.21},
                         {seat.x() + side, seat.y() - height * 0.21},
                         {seat.x() + side * 1.15, seat.y()},
                         {seat.x() - side * 1.15, seat.y()}}),
              tone(0x3A1A1A));
    paintPerson(canvas, {seat, height, Pose::Sitting, Wear::Skirt, hair, Load::None, facing, 1},
                silhouette(tone(0x1E1620), tone(0xFFB862), {0.55, -0.85}));
}

static void paintTables(Canvas &canvas) {
    paintGuest(canvas, {470, 726}, 206, 1, Hair::Bun);
    paintLowTable(canvas, {610, 732}, 150, tone(0x7A5230));
    paintGuest(canvas, {752, 728}, 210, -1, Hair::Short);
    paintGuest(canvas, {170, 800}, 262, 1, Hair::Short);
    paintLowTable(canvas, {350, 822}, 200, tone(0x8A5A34));
    paintGuest(canvas, {532, 806}, 256, -1, Hair::Scarf);
    paintGuest(canvas, {826, 852}, 300, 1, Hair::Cap);
    paintLowTable(canvas, {1040, 884}, 250, tone(0x946036));
    paintGuest(canvas, {1262, 856}, 296, -1, Hair::Bun);
    for (const QPointF &cup : {QPointF(610, 640), QPointF(350, 700), QPointF(1040, 734)}) {
        paintSteam(canvas, cup, 76, quint32(cup.x()));
    }
    Person waiter{{1405, 792}, 286, Pose::Reaching, Wear::Skirt, Hair::Short, Load::None, -1, 1};
    paintPerson(canvas, waiter, silhouette(tone(0x1E1418), tone(0xFFB862), {-0.5, -0.8}));
    fillBox(canvas, {1268, 640, 92, 8}, tone(0xD8C8B0), tone(0x6A5A4A));
    for (const double x : {1278.0, 1302.0, 1330.0}) {
        fillBox(canvas, {x, 622, 16, 19}, tone(0xFFF0D0), tone(0x9A7A5A));
    }
}

static void paintLamps(Canvas &canvas) {
    for (const QPointF &lamp :
         {QPointF(720, 262), QPointF(905, 300), QPointF(1150, 242), QPointF(1352, 288)}) {
        paintHangingLamp(canvas, lamp, lamp.y() - 130, 26, kLampLight);
        paintGlow(canvas, lamp, 300, faded(kLampLight, 0.32));
    }
    for (int bulb = 0; bulb < 10; ++bulb) { // a string of bulbs across the street
        const double t = bulb / 9.0;
        paintLamp(canvas, {-20 + 600 * t, 190 + 90 * t * (1 - t) * 2.2 + 20 * t}, 5, kLampLight);
    }
    paintWires(canvas, {-20, 186}, {580, 206}, 1, tone(0x14121C));
}

void drawTeaShop(Canvas &canvas) {
    paintStreetBehind(canvas);
    paintShopRoom(canvas);
    paintDoorway(canvas);
    paintStove(canvas);
    paintAwning(canvas);
    paintLamps(canvas);
    QPainterPath street;
    street.addRect(QRectF(0, 655, canvas.width, 350));
    canvas.painter.save();
    canvas.painter.setClipPath(street);
    paintWater(canvas, {{0, 655, canvas.width, 350}, tone(0x2A1E22), 0.35, 0.68, 1.1, 1.1, 0.6, 1331});
    canvas.painter.restore();
    paintTables(canvas);
    paintGlow(canvas, {1060, 420}, 700, tone(0xFFA850, 0.2));
    paintBloom(canvas, 0.45);
}

} // namespace sala
