#include "media/sample/scenes/japan_machines.h"
#include "media/sample/scenes/light.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/scenes_japan.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"
#include "media/sample/scenes/things.h"

#include <cmath>

namespace sala {

namespace {

constexpr double kFloor = 700;
constexpr Tone kDay = tone(0xDCEBF6);
constexpr Tone kSteel = tone(0x3E4A52);
constexpr Tone kGreen = tone(0x3C5A50); ///< the paint of old machines
constexpr Tone kSpark = tone(0xFFB45A);

void paintHall(Canvas &canvas) {
    const double w = canvas.width;
    const Quad wall{{0, -10}, {w, -10}, {w, kFloor + 4}, {0, kFloor + 4}};
    paintCorrugated(canvas, wall, tone(0x2C3236), 0.4, canvas.seed);
    paintFade(canvas, {0, 0, w, kFloor + 6}, tone(0x07090C, 0.88), tone(0x12161A, 0.35));
    QLinearGradient dim(0, 0, w, 0);
    dim.setColorAt(0, QColor(6, 8, 12, 200));
    dim.setColorAt(0.55, QColor(8, 10, 14, 90));
    dim.setColorAt(0.75, QColor(150, 180, 200, 40));
    dim.setColorAt(1, QColor(10, 12, 16, 120));
    canvas.painter.fillRect(QRectF(0, 0, w, kFloor + 6), dim);
    for (int i = 0; i < 8; ++i) // roof trusses
        canvas.painter.fillPath(polygonPath({{w * (0.02 + 0.13 * i), -10},
                                             {w * (0.03 + 0.13 * i), -10},
                                             {w * (0.055 + 0.115 * i), 128},
                                             {w * (0.048 + 0.115 * i), 128}}),
                                QColor(46, 52, 58));
    canvas.painter.fillRect(QRectF(0, 124, w, 15), QColor(52, 58, 64));
    canvas.painter.fillRect(QRectF(0, 137, w, 4), QColor(14, 16, 20));
    paintGround(canvas, {{0, kFloor, w, 1000 - kFloor},
                         tone(0x4A4C4C),
                         tone(0x23262A),
                         tone(0x16181C, 0.7),
                         160,
                         300,
                         canvas.seed + 2});
}

/// A band of frosted panes under the roof, pipes, and a chain hoist on its rail.
void paintUpperWall(Canvas &canvas) {
    const double w = canvas.width;
    for (int i = 0; i < 22; ++i) {
        const QRectF pane(w * 0.015 + i * w * 0.0298, 158, w * 0.0272, 84);
        const double bright = 0.32 + 0.5 * noise(i * 0.8, 3, canvas.seed);
        paintFade(canvas, pane, lit(tone(0x9AB4C8), bright), lit(tone(0x5E7484), bright));
        canvas.painter.fillRect(QRectF(pane.left(), pane.center().y(), pane.width(), 3), QColor(16, 20, 24));
    }
    paintGlow(canvas, {w * 0.3, 200}, 900, tone(0x8FB0C8, 0.16));
    for (const double y : {262.0, 276.0})
        boxLit(canvas, {0, y, w * 0.69, 7}, tone(0x4A4640));
    for (const double x : {0.19, 0.44, 0.6})
        boxLit(canvas, {w * x, 262, 8, kFloor - 262}, tone(0x3A3A3A));
    boxLit(canvas, {w * 0.4, 60, w * 0.3, 18}, tone(0x8A6A2A));
    const QPointF hook(w * 0.455, 400);
    boxLit(canvas, {hook.x() - 26, 74, 52, 46}, tone(0x9A742C));
    canvas.painter.setPen(QPen(QColor(92, 96, 98), 4, Qt::DashLine));
    canvas.painter.drawLine(QPointF(hook.x(), 118), hook);
    canvas.painter.setPen(QPen(QColor(122, 126, 128), 8));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawArc(QRectF(hook.x() - 17, hook.y(), 34, 36), 90 * 16, -250 * 16);
    canvas.painter.setPen(Qt::NoPen);
}

/// Dark things close to the lens: a bench with a vice on the left, bars of stock on the right.
void paintForeground(Canvas &canvas) {
    const double w = canvas.width;
    canvas.painter.fillRect(QRectF(-10, 866, w * 0.2, 26), QColor(30, 26, 24));
    canvas.painter.fillRect(QRectF(-10, 892, w * 0.19, 120), QColor(12, 13, 16));
    canvas.painter.fillPath(smoothOutline({{w * 0.07, 868},
                                           {w * 0.072, 800},
                                           {w * 0.06, 770},
                                           {w * 0.1, 752},
                                           {w * 0.14, 766},
                                           {w * 0.13, 806},
                                           {w * 0.12, 868}}),
                            QColor(22, 26, 30));
    boxLit(canvas, {w * 0.05, 762, w * 0.1, 24}, tone(0x2E383E));
    for (int i = 0; i < 5; ++i) {
        const QPointF low(w * (0.93 + 0.022 * i), 1010), high(w * (0.955 + 0.016 * i), 470 + 46 * (i % 3));
        canvas.painter.fillPath(taperedPath({{low, 24}, {high, 20}}, 0.2),
                                QColor(16 + 3 * i, 19 + 3 * i, 24 + 3 * i));
        canvas.painter.fillPath(taperedPath({{low - QPointF(7, 0), 3}, {high - QPointF(6, 0), 3}}, 0.2),
                                QColor(132, 150, 162));
    }
    for (int i = 0; i < 9; ++i) { // turned parts on the bench
        canvas.painter.setBrush(QColor(92 - 5 * i, 92 - 4 * i, 90));
        canvas.painter.drawEllipse(QPointF(w * (0.013 + 0.0066 * i), 858 - 9 * (i % 2)), 13, 9);
    }
}

/// The shutter half up, the bright yard behind it.
void paintShutter(Canvas &canvas, const QRectF &gate) {
    paintFade(canvas, gate, tone(0xF4FAFF), tone(0xCFE2EA));
    canvas.painter.save();
    canvas.painter.setClipRect(gate);
    paintSkyline(canvas, {gate.left() - 40, gate.right() + 40, gate.bottom() - 34, 60, 190, 100,
                          tone(0xC4D6DE), tone(0xD8E6EA), tone(0xFFFFFF), 0, canvas.seed + 5});
    paintBush(canvas, {gate.left() - 20, gate.bottom() - 110, gate.width() * 0.7, 90},
              {tone(0x86AA8C), tone(0xD0E4B4), tone(0x9AA89A), {0.3, -0.8}}, canvas.seed + 6);
    canvas.painter.fillRect(QRectF(gate.left(), gate.bottom() - 36, gate.width(), 40), QColor(226, 232, 228));
    paintPerson(canvas,
                {{gate.left() + gate.width() * 0.72, gate.bottom() - 8},
                 252,
                 Pose::Walking,
                 Wear::Trousers,
                 Hair::Cap,
                 Load::Sack,
                 -1,
                 1},
                silhouette(tone(0x54666E)));
    canvas.painter.restore();
    const QRectF rolled(gate.left() - 12, gate.top() - 34, gate.width() + 24, 150);
    for (int i = 0; i < 10; ++i) // slats
        boxLit(canvas, {rolled.left(), rolled.top() + i * 15, rolled.width(), 13.5},
               lit(tone(0x5A666C), 0.9 - 0.04 * i));
    boxLit(canvas, {gate.left() - 22, gate.top() - 40, 24, gate.height() + 44}, tone(0x46525A));
    boxLit(canvas, {gate.right(), gate.top() - 40, 24, gate.height() + 44}, tone(0x2E383E));
}

void paintDaylight(Canvas &canvas, const QRectF &gate) {
    paintGlow(canvas, gate.center(), 900, faded(kDay, 0.5));
    for (int i = 0; i < 3; ++i)
        paintBeam(canvas, {gate.topLeft() + QPointF(0, 100 + 60 * i),
                           gate.bottomLeft() - QPointF(0, 60 * i),
                           {gate.left() - 1000 + 120 * i, 760},
                           {gate.left() - 520 + 60 * i, 980},
                           faded(kDay, 0.13)});
    paintSoft(canvas, {gate.left() - 1500, kFloor + 2, gate.width() + 1560, 1000 - kFloor}, 500,
              [&](double x, double y) {
                  const double depth = (y - kFloor) / (1000 - kFloor);
                  const double left = gate.left() - 90 - 1150 * depth, right = gate.right() + 10 - 60 * depth;
                  const double inside = smoothStep(left - 60, left + 200 + 260 * depth, x) *
                                        smoothStep(right + 24 + 60 * depth, right - 30 - 50 * depth, x);
                  const double worn = 0.75 + 0.5 * cloudy(x / 90, y / 22, 4, canvas.seed);
                  return faded(tone(0xD6E6F0), 0.72 * inside * worn * (1 - 0.45 * depth));
              });
}

/// Sparks fly from the wheel in falling curves, some splitting at their end.
void paintSparks(Canvas &canvas, QPointF from) {
    Random random(canvas.seed + 8);
    paintGlow(canvas, from, 460, faded(kSpark, 0.6));
    canvas.painter.save();
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Plus);
    for (int i = 0; i < 620; ++i) {
        const double angle = -0.12 + random.normal() * 0.34,
                     speed = random.between(0.25, 1.0) * (random.chance(0.2) ? 620 : 400);
        const double start = random.between(0, 0.75), end = start + random.between(0.05, 0.24);
        const auto at = [&](double t) {
            return from + QPointF(std::cos(angle) * speed * t, -std::sin(angle) * speed * t + 330 * t * t);
        };
        if (at(end).y() > 940)
            continue;
        QPainterPath streak(at(start));
        streak.quadTo(at((start + end) / 2), at(end));
        QPen pen(colour(mix(tone(0xFFF6DA, 0.9), tone(0xFF7A28, 0.6), start)),
                 random.between(0.8, 2.8) * (1 - 0.6 * start));
        pen.setCapStyle(Qt::RoundCap);
        canvas.painter.strokePath(streak, pen);
    }
    canvas.painter.restore();
    paintLamp(canvas, from, 9, tone(0xFFE0A8));
    paintLightPool(canvas, {from.x() + 160, 880}, 980, faded(kSpark, 0.65));
}

void paintWorker(Canvas &canvas, const Person &person, const Tone &rim, QPointF lightFrom) {
    paintContactShadow(canvas, person.feet, person.height * 0.6, tone(0x040506, 0.9));
    Palette palette = clothes(quint32(person.feet.x()), tone(0x14181E), 0.72);
    palette.top = tone(0x2A3A4C);
    palette.bottom = tone(0x1C2430);
    palette.rim = rim;
    palette.rimWidth = 0.013;
    palette.lightFrom = lightFrom;
    paintPerson(canvas, person, palette);
}

void paintGrinding(Canvas &canvas, QPointF feet, double height) {
    const QPointF wheel = feet + QPointF(height * 0.27, -height * 0.6);
    boxLit(canvas, {wheel.x() - 96, wheel.y() + 46, 300, 20}, tone(0x5A4A38));
    for (const double x : {-80.0, 170.0})
        boxLit(canvas, {wheel.x() + x, wheel.y() + 66, 20, feet.y() - wheel.y() - 60}, tone(0x3A3228));
    boxLit(canvas, {wheel.x() + 14, wheel.y() - 6, 90, 56}, kSteel);
    paintSparks(canvas, wheel + QPointF(10, 4));
    canvas.painter.setBrush(QColor(70, 62, 58));
    canvas.painter.drawEllipse(wheel + QPointF(28, 8), 38, 44);
    canvas.painter.setBrush(QColor(150, 110, 70));
    canvas.painter.drawEllipse(wheel + QPointF(28, 8), 12, 14);
    paintWorker(canvas, {feet, height, Pose::Reaching, Wear::Trousers, Hair::Helmet, Load::None, 1, 1},
                kSpark, {0.9, 0.1});
}

} // namespace

void drawSmallFactory(Canvas &canvas) {
    const double w = canvas.width;
    const QRectF gate(w * 0.7, 250, w * 0.2, kFloor - 246);
    paintHall(canvas);
    paintUpperWall(canvas);
    paintShutter(canvas, gate);
    paintShelf(canvas, {w * 0.025, 270, w * 0.15, 400}, canvas.seed + 3);
    paintShelf(canvas, {w * 0.93, 290, w * 0.09, 380}, canvas.seed + 4);
    paintPress(canvas, {w * 0.235, kFloor + 40}, 330, tone(0x3E4850));
    paintPress(canvas, {w * 0.655, kFloor + 36}, 310, kGreen);
    paintDaylight(canvas, gate);
    paintLathe(canvas, {w * 0.53, kFloor + 96}, 390);
    paintWorker(canvas,
                {{w * 0.5, kFloor + 76}, 400, Pose::Reaching, Wear::Trousers, Hair::Cap, Load::None, 1, 1},
                kDay, {0.9, -0.4});
    paintWorker(
        canvas,
        {{w * 0.845, kFloor + 130}, 430, Pose::Pushing, Wear::Trousers, Hair::Helmet, Load::None, -1, 1},
        kDay, {0.3, -0.9});
    paintCrate(canvas, {w * 0.77, kFloor + 20, 128, 84}, tone(0x6A5A40));
    paintCrate(canvas, {w * 0.775, kFloor - 54, 112, 74}, tone(0x46607A));
    paintGrinding(canvas, {w * 0.315, kFloor + 196}, 520);
    for (const double x : {0.13, 0.4, 0.6})
        paintHangingLamp(canvas, {w * x, 330}, 140, 62, tone(0xFFE2A8));
    paintForeground(canvas);
    paintBloom(canvas, 0.45);
}

} // namespace sala
