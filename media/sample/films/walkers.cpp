#include "media/sample/films/motion.h"
#include "media/sample/scenes/random.h"
#include "media/sample/scenes/shapes.h"

#include <cmath>
#include <numbers>

namespace sala {

static constexpr double kTurn = 2 * std::numbers::pi;
static constexpr double kStride = 0.96; ///< two steps, in parts of the height

/// From `joint`, `length` down, swung forward by `angle`.
static QPointF swung(QPointF joint, double length, double angle) {
    return joint + QPointF(std::sin(angle), std::cos(angle)) * length;
}

/// A leg, knee bent while it swings forward; in parts of the height, hips at (0, -0.5).
static QPainterPath leg(double phase) {
    const QPointF hip(0, -0.5);
    const double thigh = 0.45 * std::sin(phase);
    const double bend = 0.12 + 0.75 * std::max(0.0, std::cos(phase));
    const QPointF knee = swung(hip, 0.25, thigh);
    const QPointF ankle = swung(knee, 0.24, thigh - bend * (std::cos(phase) > 0 ? 1 : 0.5));
    QPainterPath path = taperedPath({{hip, 0.13}, {knee, 0.09}, {ankle, 0.05}});
    path.addPath(taperedPath(
        {{ankle, 0.05}, {ankle + QPointF(0.04, 0.018), 0.045}, {ankle + QPointF(0.085, 0.02), 0.025}}));
    return path;
}

static QPainterPath arm(double phase) {
    const QPointF shoulder(0, -0.8);
    const QPointF elbow = swung(shoulder, 0.17, 0.4 * std::sin(phase));
    const QPointF hand = swung(elbow, 0.17, 0.4 * std::sin(phase) + 0.3);
    return taperedPath({{shoulder, 0.075}, {elbow, 0.06}, {hand, 0.04}});
}

static QPainterPath raisedArm() {
    return taperedPath({{{0, -0.79}, 0.075}, {{0.1, -0.68}, 0.06}, {{0.13, -0.84}, 0.045}});
}

static QPainterPath trunk(const Walker &walker) {
    QPainterPath path =
        taperedPath({{{0.012, -0.83}, 0.1}, {{0.006, -0.76}, 0.165}, {{0, -0.6}, 0.14}, {{0, -0.48}, 0.15}});
    path.addPath(taperedPath({{{0.014, -0.88}, 0.06}, {{0.01, -0.8}, 0.07}}));
    path.addEllipse(QPointF(0.026, -0.93), 0.056, 0.07);
    if (walker.skirt) {
        path.addPath(taperedPath({{{0, -0.55}, 0.15}, {{0, -0.4}, 0.17}, {{0.01, -0.16}, 0.16}}, 0.2));
    }
    if (walker.hat) {
        path.addPath(polygonPath({{0.024, -1.05}, {0.17, -0.935}, {-0.12, -0.935}}));
    }
    path.setFillRule(Qt::WindingFill);
    return path;
}

static QPainterPath load(Carries carries) {
    QPainterPath path;
    switch (carries) {
    case Carries::Nothing:
        break;
    case Carries::Bag:
        path.addRoundedRect(QRectF(-0.19, -0.8, 0.16, 0.27), 0.05, 0.05);
        break;
    case Carries::Umbrella:
        path.moveTo(-0.2, -1.06);
        path.cubicTo(QPointF(-0.13, -1.25), QPointF(0.37, -1.25), QPointF(0.44, -1.06));
        path.cubicTo(QPointF(0.35, -1.09), QPointF(0.28, -1.09), QPointF(0.22, -1.06));
        path.cubicTo(QPointF(0.16, -1.09), QPointF(0.08, -1.09), QPointF(0.02, -1.06));
        path.cubicTo(QPointF(-0.05, -1.09), QPointF(-0.12, -1.09), QPointF(-0.2, -1.06));
        break;
    case Carries::Basket:
        path.addPath(polygonPath({{-0.16, -1.1}, {0.2, -1.1}, {0.13, -1.0}, {-0.09, -1.0}}));
        path.addEllipse(QPointF(0.02, -1.1), 0.15, 0.055);
        break;
    }
    return path;
}

void paintWalker(Canvas &canvas, const Walker &walker, const Tone &body, const Tone &loadTone) {
    const double phase = kTurn * walker.distance / (kStride * walker.height);
    canvas.painter.save();
    canvas.painter.translate(walker.feet + QPointF(0, -walker.height * 0.012 * std::abs(std::cos(phase))));
    canvas.painter.scale(walker.height * walker.facing, walker.height);
    canvas.painter.setPen(Qt::NoPen);
    const QColor dark = colour(body);
    canvas.painter.fillPath(arm(phase), dark);
    canvas.painter.fillPath(leg(phase + std::numbers::pi), dark);
    if (walker.carries == Carries::Umbrella) {
        canvas.painter.fillPath(polygonPath({{0.124, -1.2}, {0.136, -1.2}, {0.136, -0.8}, {0.124, -0.8}}),
                                dark);
    }
    canvas.painter.fillPath(load(walker.carries), colour(loadTone));
    canvas.painter.fillPath(leg(phase), dark);
    canvas.painter.fillPath(trunk(walker), dark);
    const bool raised = walker.carries == Carries::Umbrella || walker.carries == Carries::Basket;
    canvas.painter.fillPath(raised ? raisedArm() : arm(phase + std::numbers::pi), dark);
    canvas.painter.restore();
}

void paintCrowd(Canvas &canvas, const Crowd &crowd, double seconds) {
    static constexpr quint32 kLoads[] = {0xB4483C, 0x3E6C8C, 0xC79A3C, 0x5C7A4A, 0x8A5A86, 0xC8C2B4};
    Random random(crowd.seed);
    for (int i = 0; i < crowd.count; ++i) {
        Walker walker;
        walker.facing = random.chance(0.55) ? 1 : -1;
        walker.height = crowd.height * random.between(0.88, 1.06);
        walker.hat = !crowd.inRain && random.chance(0.3);
        walker.skirt = random.chance(0.4);
        walker.carries = crowd.inRain                        ? Carries::Umbrella
                         : random.chance(0.45)               ? Carries::Bag
                         : !walker.hat && random.chance(0.4) ? Carries::Basket
                                                             : Carries::Nothing;
        const double margin = crowd.height * 0.6;
        const double way = crowd.right - crowd.left + 2 * margin;
        const double speed = walker.height * random.between(0.62, 0.8);
        walker.distance = (double(i) + random.between(0.1, 0.7)) / crowd.count * way + seconds * speed;
        const double along = std::fmod(walker.distance, way) - margin;
        walker.feet = {walker.facing > 0 ? crowd.left + along : crowd.right - along,
                       crowd.ground + random.between(-0.03, 0.03) * crowd.height};
        const Tone load = mix(tone(kLoads[random.below(6)]), crowd.body, 0.45);
        paintWalker(canvas, walker, mix(crowd.body, tone(0x000000), random.between(0, 0.25)), load);
    }
}

} // namespace sala
