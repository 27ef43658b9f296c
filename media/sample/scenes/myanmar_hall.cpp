#include "media/sample/scenes/people.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/thailand_and_myanmar.h"

#include <QLinearGradient>

#include <algorithm>
#include <cmath>

namespace sala {

// --- meeting-hall
// ----------------------------------------------------------------------------------------------

static const Stage kHall{{750, 372}, 2.3, 640};
static constexpr double kBack = 15;
static constexpr double kSide = 7.2;
static constexpr double kCeiling = 6.0;

static void paintOutside(Canvas &canvas) {
    paintFade(canvas, {0, 0, canvas.width, 700}, tone(0xFFF6DA), tone(0xE4E6B4));
    const LeafTones leaves{tone(0x8FB078), tone(0xE2EBB0), tone(0x8A8A66), {-0.5, -0.8}};
    for (double x = -40; x < canvas.width; x += 190) {
        paintBush(canvas, {x, 240 + 40 * noise(x, 1, 1503), 280, 240}, leaves, quint32(1505 + x));
    }
}

/// The wall with tall arched windows left out, so that the garden shows through.
static QPainterPath wallWithWindows(const QRectF &wall, int windows) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRect(wall);
    const double bay = wall.width() / windows;
    for (int window = 0; window < windows; ++window) {
        const double width = bay * 0.56;
        const QRectF opening(wall.left() + bay * (window + 0.5) - width / 2,
                             wall.top() + wall.height() * 0.13, width, wall.height() * 0.72);
        QPainterPath arch(opening.bottomLeft());
        arch.lineTo(opening.left(), opening.top() + width * 0.5);
        arch.arcTo(QRectF(opening.left(), opening.top(), width, width), 180, -180);
        arch.lineTo(opening.bottomRight());
        arch.closeSubpath();
        path.addPath(arch);
    }
    return path;
}

static void paintBackWall(Canvas &canvas) {
    const QRectF wall = kHall.front({-kSide, kSide}, {0, kCeiling}, kBack);
    const QPainterPath path = wallWithWindows(wall, 5);
    QLinearGradient shade(wall.topLeft(), wall.bottomLeft());
    shade.setColorAt(0, colour(tone(0x7A6650)));
    shade.setColorAt(1, colour(tone(0x5E4A3A)));
    canvas.painter.fillPath(path, shade);
    paintPatina(canvas, path, {tone(0x3A2A20, 0.4), 50, 0.5, 1511});
    const double bay = wall.width() / 5;
    for (int window = 0; window < 5; ++window) { // glazing bars and open leaves
        const double x = wall.left() + bay * (window + 0.5);
        const double top = wall.top() + wall.height() * 0.13;
        const double bottom = wall.top() + wall.height() * 0.85;
        const QPen bar = penOf(tone(0x4A3828), 3);
        drawBar(canvas, {x, top}, {x, bottom}, bar);
        for (const double y : {0.32, 0.55, 0.78}) {
            drawBar(canvas, {x - bay * 0.28, top + (bottom - top) * y},
                    {x + bay * 0.28, top + (bottom - top) * y}, bar);
        }
        fillBox(canvas, {x - bay * 0.34, bottom, bay * 0.68, 7}, tone(0xC9B088), tone(0x6E5842));
    }
}

/// Side windows: bright openings in the left wall, dim ones on the right.
static void paintSideWall(Canvas &canvas, double x) {
    const bool sunny = x < 0;
    fillShape(canvas, kHall.wall(x, {0, kCeiling}, {1, kBack}), sunny ? tone(0x6A5640) : tone(0x8A7050));
    QPainterPath surface;
    surface.addPolygon(kHall.wall(x, {0, kCeiling}, {1, kBack}));
    paintPatina(canvas, surface, {tone(0x3A2A1E, 0.4), 130, 0.5, quint32(1521 + x)});
    for (double z = 13.6; z > 3; z -= 3.2) {
        fillShape(canvas, kHall.wall(x * 0.998, {0.8, 5.05}, {z - 1.75, z + 0.15}),
                  sunny ? tone(0x4A3828) : tone(0x6A543C));
        fillShape(canvas, kHall.wall(x * 0.997, {0.9, 4.95}, {z - 1.6, z}),
                  sunny ? tone(0xFFF8E0) : tone(0xD6DEB4));
        for (const double bar : {0.4, 0.8, 1.2}) {
            fillShape(canvas, kHall.wall(x * 0.996, {0.9, 4.95}, {z - bar - 0.04, z - bar + 0.04}),
                      tone(0x5E4A36));
        }
        for (const double y : {1.9, 2.9, 3.9}) {
            fillShape(canvas, kHall.wall(x * 0.996, {y - 0.04, y + 0.04}, {z - 1.6, z}), tone(0x5E4A36));
        }
    }
}

static void paintCeilingAndFloor(Canvas &canvas) {
    fillShape(canvas, kHall.flat({-kSide, kSide}, kCeiling, {1, kBack}), tone(0x3E2E22));
    for (double z = kBack - 0.6; z > 1.2; z -= 1.6) {
        fillShape(canvas, kHall.flat({-kSide, kSide}, kCeiling - 0.3, {z - 0.18, z + 0.18}), tone(0x2A1C14));
        fillBox(canvas, kHall.front({-kSide, kSide}, {kCeiling - 0.3, kCeiling}, z - 0.18), tone(0x2A1C14),
                tone(0x4A3626));
    }
    fillShape(canvas, kHall.flat({-kSide, kSide}, 0, {1, kBack}), tone(0x3A2616));
    Random random(1531);
    for (double x = -kSide; x < kSide; x += 0.3) {
        fillShape(canvas, kHall.flat({x, x + 0.29}, 0, {1, kBack}),
                  lit(tone(0x74502F), random.between(0.8, 1.12)));
    }
}

/// Polished boards give the windows back.
static void paintShine(Canvas &canvas) {
    QPainterPath floor;
    floor.addPolygon(kHall.flat({-kSide, kSide}, 0, {1, kBack}));
    canvas.painter.save();
    canvas.painter.setClipPath(floor);
    const double shore = kHall.at(0, 0, kBack).y();
    paintWater(canvas,
               {{0, shore, canvas.width, 1005 - shore}, tone(0x5A3A20), 0.3, 0.75, 0.35, 0.8, 0.5, 1535});
    canvas.painter.restore();
    canvas.painter.save();
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Plus);
    for (double z = 13.6; z > 1.5; z -= 3.2) { // the sun through the left windows
        const auto on = [&](double x, double deep) { return kHall.at(x, 0, std::clamp(deep, 1.0, kBack)); };
        for (const double pane : {0.0, 0.42, 0.84, 1.26}) {
            fillShape(canvas,
                      QPolygonF({on(-5.6, z - pane), on(-5.6, z - pane - 0.34), on(-1.6, z - pane - 2.1),
                                 on(-1.6, z - pane - 1.75)}),
                      tone(0xFFC878, 0.3));
        }
    }
    canvas.painter.restore();
}

static void paintFans(Canvas &canvas) {
    for (const double z : {11.5, 6.8}) {
        const QPointF hub = kHall.at(0, 4.6, z);
        const double scale = kHall.scale(z);
        drawBar(canvas, kHall.at(0, kCeiling, z), hub, penOf(tone(0x2A1E16), 0.05 * scale));
        for (const double angle : {0.3, 2.4, 4.5}) {
            const QPointF out(std::cos(angle) * 0.9 * scale, std::sin(angle) * 0.16 * scale);
            drawBar(canvas, hub, hub + out,
                    QPen(colour(tone(0x3A2A1E)), 0.1 * scale, Qt::SolidLine, Qt::RoundCap));
        }
        canvas.painter.setBrush(colour(tone(0x2A1E16)));
        canvas.painter.drawEllipse(hub, 0.16 * scale, 0.11 * scale);
    }
}

static void paintSitter(Canvas &canvas, double x, double z, quint32 seed) {
    Random random(seed);
    const double scale = kHall.scale(z);
    const QPointF seat = kHall.at(x, 0, z);
    canvas.painter.setBrush(colour(tone(0x24160E, 0.5)));
    canvas.painter.drawEllipse(seat + QPointF(0.14 * scale, 0.02 * scale), 0.55 * scale, 0.1 * scale);
    fillShape(canvas, kHall.flat({x - 0.5, x + 0.5}, 0.02, {z - 0.35, z + 0.35}),
              mix(tone(0xB58A4A), tone(0x7A4A34), random.unit()));
    static constexpr Hair kHair[] = {Hair::Short, Hair::Long, Hair::Bun, Hair::Scarf, Hair::Short};
    Palette palette = clothes(seed, tone(0x241A16), 0.62);
    palette.rim = tone(0xFFE2A6);
    palette.rimWidth = 0.016;
    palette.lightFrom = {-0.8, -0.6};
    paintPerson(canvas,
                {seat, random.between(1.55, 1.72) * scale, Pose::SittingBack, Wear::Skirt,
                 kHair[random.below(5)], Load::None, 1, 1},
                palette);
}

/// The far half of the circle first, then the near half with the backs to us.
static void paintCircle(Canvas &canvas) {
    struct Seat {
        double x, z;
    };
    QList<Seat> seats;
    constexpr int kPeople = 17;
    for (int person = 0; person < kPeople; ++person) {
        const double angle = 6.2832 * (person + 0.5) / kPeople + 1.5708;
        seats << Seat{std::cos(angle) * 3.6, 7.0 + std::sin(angle) * 2.7};
    }
    std::sort(seats.begin(), seats.end(), [](const Seat &a, const Seat &b) { return a.z > b.z; });
    quint32 seed = 1551;
    for (const Seat &seat : seats) {
        paintSitter(canvas, seat.x, seat.z, seed += 7);
    }
}

void drawMeetingHall(Canvas &canvas) {
    paintOutside(canvas);
    paintBackWall(canvas);
    paintCeilingAndFloor(canvas);
    paintSideWall(canvas, -kSide);
    paintSideWall(canvas, kSide);
    paintShine(canvas);
    paintFans(canvas);
    for (double z = 13.6; z > 3; z -= 3.2) {
        paintBeam(canvas, {kHall.at(-kSide, 4.95, z - 0.8), kHall.at(-kSide, 1.2, z - 0.8),
                           kHall.at(0.2, 0, std::max(1.4, z - 2.6)),
                           kHall.at(-4.6, 0, std::max(1.4, z - 1.6)), tone(0xFFDC9A, 0.16)});
    }
    paintCircle(canvas);
    paintGlow(canvas, {90, 300}, 720, tone(0xFFDCA0, 0.26));
    paintBloom(canvas, 0.42);
}

} // namespace sala
