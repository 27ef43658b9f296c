#include "media/sample/scenes/people.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"

#include <cmath>

namespace sala {

// --- learning-centre
// -------------------------------------------------------------------------------------------

static const Stage kRoom{{790, 405}, 1.75, 690};
static constexpr double kFront = 8.6; ///< the wall with the blackboard
static constexpr double kLeft = -4.4;
static constexpr double kRight = 4.6;

/// Bright green beyond the open sides.
static void paintGarden(Canvas &canvas) {
    paintFade(canvas, {0, 0, canvas.width, 1000}, tone(0xF6F7D8), tone(0xDCE3A4));
    const LeafTones leaves{tone(0x86A85C), tone(0xE6EDA6), tone(0x8E8A5E), {-0.5, -0.8}};
    paintBush(canvas, {1180, 260, 420, 260}, leaves, 803);
    paintBush(canvas, {-80, 240, 420, 300}, leaves, 804);
    paintBanana(canvas, {1290, 560}, 330, {tone(0x6E9A4C), tone(0xD9E48E), tone(0x7E8450)}, 805);
    paintBanana(canvas, {1440, 640}, 420, {tone(0x5E8C44), tone(0xCFDD80), tone(0x747C48)}, 806);
    fillBox(canvas, {0, 500, canvas.width, 500}, tone(0xD9CF92), tone(0xBFA66C));
}

static void paintFloor(Canvas &canvas) {
    fillShape(canvas, kRoom.flat({kLeft, kRight}, 0, {1.2, kFront}), tone(0x7A5A3C));
    Random random(811);
    for (double x = kLeft; x < kRight; x += 0.24) { // boards
        const Tone board = lit(tone(0x8C6846), random.between(0.78, 1.12));
        fillShape(canvas, kRoom.flat({x, x + 0.225}, 0, {1.2, kFront}), board);
    }
    QPainterPath floor;
    floor.addPolygon(kRoom.flat({kLeft, kRight}, 0, {1.2, kFront}));
    paintPatina(canvas, floor, {tone(0x3A2818, 0.35), 90, 0.5, 812});
}

/// Light falls between the slats of the left wall and lies in stripes on the floor.
static void paintStripes(Canvas &canvas) {
    canvas.painter.save();
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Plus);
    for (double z = 1.6; z < kFront + 1.4; z += 0.34) {
        const auto on = [&](double x, double deep) { return kRoom.at(x, 0, std::min(kFront, deep)); };
        fillShape(canvas,
                  QPolygonF({on(kLeft, z), on(kLeft, z + 0.15), on(-0.6, z - 0.75), on(-0.6, z - 0.9)}),
                  tone(0xFFC972, 0.34));
        fillShape(canvas,
                  QPolygonF({on(-0.6, z - 0.75), on(-0.6, z - 0.9), on(1.6, z - 1.38), on(1.6, z - 1.25)}),
                  tone(0xFFC972, 0.13));
    }
    canvas.painter.restore();
}

static void paintSlatWall(Canvas &canvas) {
    Random random(821);
    for (double z = kFront; z > 1.2; z -= 0.17) {
        const Tone bamboo = lit(tone(0x5C4028), random.between(0.75, 1.15));
        fillShape(canvas, kRoom.wall(kLeft, {0.05, 3.1}, {z - 0.105, z}),
                  mix(bamboo, tone(0xE9D9A0), 0.12 + 0.02 * z));
    }
    for (const double y : {0.1, 0.95, 2.0, 3.05}) {
        fillShape(canvas, kRoom.wall(kLeft + 0.03, {y - 0.06, y + 0.06}, {1.2, kFront}), tone(0x4A321E));
    }
}

static void paintFrontWall(Canvas &canvas) {
    const QRectF wall = kRoom.front({kLeft, kRight}, {0, 3.7}, kFront);
    fillBox(canvas, wall, tone(0x8A6A46), tone(0x6E5236));
    Random random(831);
    const double weave = 0.14 * kRoom.scale(kFront);
    for (double y = wall.top(); y < wall.bottom(); y += weave) { // woven bamboo
        for (double x = wall.left() + (int(y / weave) % 2) * weave; x < wall.right(); x += 2 * weave) {
            canvas.painter.fillRect(QRectF(x, y, weave * 1.1, weave * 0.92),
                                    colour(lit(tone(0xA38154), random.between(0.8, 1.15))));
        }
    }
    const QRectF board = kRoom.front({-1.9, 1.7}, {1.05, 2.5}, kFront);
    fillBox(canvas, board.adjusted(-7, -7, 7, 7), tone(0x6B4526), tone(0x4A2E18));
    fillBox(canvas, board, tone(0x2C4A40), tone(0x223C35));
    QPainterPath surface;
    surface.addRect(board);
    paintPatina(canvas, surface, {tone(0xC8D6C8, 0.22), 46, 0.55, 832});
}

/// What was drawn with chalk: a house, a sun, hills and a tree; no letters.
static void paintChalk(Canvas &canvas) {
    const QRectF board = kRoom.front({-1.9, 1.7}, {1.05, 2.5}, kFront);
    const auto at = [&](double x, double y) {
        return QPointF(board.left() + board.width() * x, board.top() + board.height() * y);
    };
    const QPen chalk(colour(tone(0xF2EFE0, 0.85)), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen yellow(colour(tone(0xF2D06A, 0.9)), 2.2, Qt::SolidLine, Qt::RoundCap);
    QPainter &painter = canvas.painter;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(chalk);
    painter.drawPolyline(QPolygonF(
        {at(0.12, 0.8), at(0.12, 0.5), at(0.22, 0.3), at(0.32, 0.5), at(0.32, 0.8), at(0.12, 0.8)}));
    painter.drawPolyline(QPolygonF({at(0.12, 0.5), at(0.32, 0.5)}));
    painter.drawRect(QRectF(at(0.19, 0.6), at(0.25, 0.8)));
    painter.strokePath(
        smoothLine({at(0.38, 0.8), at(0.5, 0.55), at(0.6, 0.72), at(0.72, 0.45), at(0.88, 0.8)}), chalk);
    painter.setPen(QPen(colour(tone(0x9FD08A, 0.85)), 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at(0.43, 0.8), at(0.43, 0.56));
    painter.drawEllipse(at(0.43, 0.45), board.width() * 0.035, board.height() * 0.12);
    painter.setPen(yellow);
    painter.drawEllipse(at(0.83, 0.24), board.height() * 0.1, board.height() * 0.1);
    for (int ray = 0; ray < 10; ++ray) {
        const QPointF out(std::cos(ray * 0.628) * board.height(), std::sin(ray * 0.628) * board.height());
        painter.drawLine(at(0.83, 0.24) + out * 0.13, at(0.83, 0.24) + out * 0.19);
    }
    painter.setPen(Qt::NoPen);
}

/// One child's picture, pinned to the wall.
static void paintDrawing(Canvas &canvas, const QRectF &paper, quint32 seed) {
    static constexpr quint32 kCrayons[] = {0xD8483C, 0x3C78B4, 0xE9B03A, 0x4C9A5A, 0x8A56A0, 0xE0789A};
    Random random(seed);
    canvas.painter.save();
    canvas.painter.translate(paper.center());
    canvas.painter.rotate(random.between(-3, 3));
    const double w = paper.width();
    const double h = paper.height();
    canvas.painter.fillRect(QRectF(-w / 2, -h / 2, w, h), colour(tone(0xF7F0DC)));
    canvas.painter.fillRect(QRectF(-w / 2, h * 0.2, w, h * 0.22),
                            colour(tone(kCrayons[random.below(6)], 0.8)));
    canvas.painter.setBrush(colour(tone(0xEFB53A)));
    canvas.painter.drawEllipse(QPointF(w * random.between(-0.3, 0.3), -h * 0.28), h * 0.1, h * 0.1);
    const double x = w * random.between(-0.25, 0.1);
    canvas.painter.fillRect(QRectF(x - w * 0.12, -h * 0.02, w * 0.28, h * 0.26),
                            colour(tone(kCrayons[random.below(6)])));
    fillShape(canvas,
              QPolygonF({{x - w * 0.17, -h * 0.02}, {x + w * 0.02, -h * 0.2}, {x + w * 0.21, -h * 0.02}}),
              tone(kCrayons[random.below(6)]));
    for (int flower = 0; flower < 4; ++flower) {
        canvas.painter.setBrush(colour(tone(kCrayons[random.below(6)])));
        canvas.painter.drawEllipse(QPointF(w * random.between(-0.42, 0.42), h * random.between(0.14, 0.3)),
                                   w * 0.035, w * 0.035);
    }
    canvas.painter.restore();
}

static void paintDrawings(Canvas &canvas) {
    quint32 seed = 841;
    for (const double y : {1.2, 1.78, 2.36}) {
        for (double x = -4.05; x < 4.2; x += 0.62) {
            if (x < -2.4 || x > 1.95) {
                paintDrawing(canvas, kRoom.front({x, x + 0.48}, {y, y + 0.4}, kFront), ++seed);
            }
        }
    }
}

/// Thatch and poles overhead.
static void paintRoof(Canvas &canvas) {
    const auto slope = [&](double z) {
        return QList<QPointF>{kRoom.at(kLeft - 0.6, 2.9, z), kRoom.at(0, 4.9, z),
                              kRoom.at(kRight + 0.6, 2.9, z)};
    };
    const auto far = slope(kFront);
    const auto near = slope(1.2);
    fillShape(canvas, QPolygonF({far[0], far[1], near[1], near[0]}), tone(0x4E3822));
    fillShape(canvas, QPolygonF({far[1], far[2], near[2], near[1]}), tone(0x3C2A1A));
    fillShape(
        canvas,
        QPolygonF({far[0], far[1], far[2], kRoom.at(kRight, 3.1, kFront), kRoom.at(kLeft, 3.1, kFront)}),
        tone(0x5A4228));
    for (double z = kFront - 0.2; z > 1.3; z *= 0.93) {
        const auto line = slope(z);
        const double width = 0.05 * kRoom.scale(z);
        drawBar(canvas, line[0], line[1], penOf(tone(0x6E5232), width));
        drawBar(canvas, line[1], line[2], penOf(tone(0x5A4228), width));
    }
    for (double z = kFront - 0.4; z > 1.4; z -= 2.2) { // beams across, and posts on the open side
        const double width = 0.13 * kRoom.scale(z);
        drawBar(canvas, kRoom.at(kLeft, 3.05, z), kRoom.at(kRight, 3.05, z), penOf(tone(0x33230F), width));
        drawBar(canvas, kRoom.at(kRight, 0, z), kRoom.at(kRight, 3.1, z), penOf(tone(0x3A2814), width));
        drawBar(canvas, kRoom.at(0, 3.05, z), kRoom.at(0, 4.8, z), penOf(tone(0x33230F), width * 0.8));
    }
    fillShape(canvas, kRoom.wall(kRight, {0.75, 0.87}, {1.2, kFront}), tone(0x4A331C));
    fillShape(canvas, kRoom.wall(kRight, {0.3, 0.38}, {1.2, kFront}), tone(0x4A331C));
}

static void paintBench(Canvas &canvas, double x0, double x1, double z) {
    fillShape(canvas, kRoom.flat({x0, x1}, 0.62, {z + 0.4, z + 0.8}), tone(0xB98A54));
    fillBox(canvas, kRoom.front({x0, x1}, {0.55, 0.62}, z + 0.4), tone(0x8A6238), tone(0x5E4022));
    fillShape(canvas, kRoom.flat({x0, x1}, 0.34, {z - 0.18, z + 0.12}), tone(0xA87A48));
    fillBox(canvas, kRoom.front({x0, x1}, {0.28, 0.34}, z - 0.18), tone(0x7A5530), tone(0x523820));
    for (const double x : {x0 + 0.1, x1 - 0.18}) {
        fillBox(canvas, kRoom.front({x, x + 0.08}, {0, 0.55}, z + 0.4), tone(0x5E4022), tone(0x3A2614));
        fillBox(canvas, kRoom.front({x, x + 0.08}, {0, 0.28}, z - 0.18), tone(0x523820), tone(0x32200F));
    }
}

static void paintPupils(Canvas &canvas) {
    Random random(861);
    for (const double z : {6.4, 5.0, 3.75}) {
        for (const double side : {-2.55, 0.55}) {
            paintBench(canvas, side, side + 2.2, z);
            for (double x = side + 0.4; x < side + 2.1; x += 0.7) {
                Palette palette = clothes(random.next(), tone(0x2A1E18), 0.45);
                palette.rim = tone(0xFFDC94);
                palette.rimWidth = 0.014;
                palette.lightFrom = {-0.9, -0.5};
                const Hair hair = random.chance(0.5)   ? Hair::Short
                                  : random.chance(0.5) ? Hair::Bun
                                                       : Hair::Long;
                paintPerson(canvas,
                            {kRoom.at(x + random.between(-0.06, 0.06), 0.3, z - 0.05),
                             random.between(1.16, 1.3) * kRoom.scale(z), Pose::SittingBack, Wear::Trousers,
                             hair, Load::None, 1, 1.2},
                            palette);
            }
        }
    }
}

static void paintTeacher(Canvas &canvas) {
    Palette palette = clothes(12, tone(0x2A1E18), 0.4);
    palette.rim = tone(0xFFDC94);
    palette.rimWidth = 0.012;
    palette.lightFrom = {-0.9, -0.4};
    paintPerson(canvas,
                {kRoom.at(2.2, 0, 7.9), 1.6 * kRoom.scale(7.9), Pose::Reaching, Wear::Skirt, Hair::Bun,
                 Load::None, -1, 1},
                palette);
}

void drawLearningCentre(Canvas &canvas) {
    paintGarden(canvas);
    paintFloor(canvas);
    paintFrontWall(canvas);
    paintChalk(canvas);
    paintDrawings(canvas);
    paintSlatWall(canvas);
    paintRoof(canvas);
    paintStripes(canvas);
    paintTeacher(canvas);
    paintPupils(canvas);
    for (double z = 8.2; z > 2.2; z -= 1.1) {
        paintBeam(canvas, {kRoom.at(kLeft, 3.0, z), kRoom.at(kLeft, 1.0, z), kRoom.at(1.2, 0, z - 1.6),
                           kRoom.at(-1.4, 0, z - 1.2), tone(0xFFD890, 0.1)});
    }
    paintGlow(canvas, {60, 330}, 620, tone(0xFFD68C, 0.3));
    paintBloom(canvas, 0.35);
}

} // namespace sala
