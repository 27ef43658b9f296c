#include "media/sample/scenes/light.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/scenes_japan.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"
#include "media/sample/scenes/vehicles.h"

#include <cmath>

namespace sala {

namespace {

constexpr double kStreet = 560;
constexpr Tone kNeons[] = {tone(0xFF4A7E), tone(0x3AD0FF), tone(0xFFB03A), tone(0x8A6AFF),
                           tone(0x4AFFB0), tone(0xFF6A3A), tone(0xF4F0FF)};
constexpr Tone kInk = tone(0x0C0E1A);

/// A glowing tube along a path, without a single letter.
void paintNeon(Canvas &canvas, const QPainterPath &tube, double width, const Tone &light) {
    canvas.painter.save();
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Plus);
    for (double wide = 10; wide > 1.5; wide *= 0.8) { // many thin layers, or their edges show
        QPen halo(colour(faded(light, 0.045)), width * wide);
        halo.setCapStyle(Qt::RoundCap);
        halo.setJoinStyle(Qt::RoundJoin);
        canvas.painter.strokePath(tube, halo);
    }
    canvas.painter.restore();
    QPen core(colour(mix(light, tone(0xFFFFFF), 0.55)), width);
    core.setCapStyle(Qt::RoundCap);
    canvas.painter.strokePath(tube, core);
}

/// A shape to be bent in glass: diamond, bars, fish, crescent, flower.
QPainterPath neonMark(int kind, QPointF at, double r) {
    QPainterPath mark;
    switch (kind) {
    case 0:
        return polygonPath(
            {at + QPointF(0, -r), at + QPointF(r * 0.8, 0), at + QPointF(0, r), at + QPointF(-r * 0.8, 0)});
    case 1:
        for (const double y : {-0.6, 0.0, 0.6}) {
            mark.moveTo(at + QPointF(-r * (1 - 0.35 * std::abs(y)), y * r));
            mark.lineTo(at + QPointF(r * (1 - 0.35 * std::abs(y)), y * r));
        }
        return mark;
    case 2:
        return smoothOutline({at + QPointF(-r, 0), at + QPointF(-r * 0.2, -r * 0.5), at + QPointF(r * 0.5, 0),
                              at + QPointF(r, -r * 0.45), at + QPointF(r * 0.9, r * 0.45),
                              at + QPointF(r * 0.5, 0.05 * r), at + QPointF(-r * 0.2, r * 0.5)});
    case 3:
        return smoothOutline({at + QPointF(r * 0.3, -r), at + QPointF(-r * 0.5, -r * 0.6),
                              at + QPointF(-r * 0.8, r * 0.1), at + QPointF(-r * 0.3, r * 0.8),
                              at + QPointF(r * 0.6, r * 0.7), at + QPointF(-r * 0.1, r * 0.3),
                              at + QPointF(-r * 0.25, -r * 0.35)});
    default:
        for (int petal = 0; petal < 5; ++petal)
            mark.addEllipse(at + QPointF(std::cos(petal * 1.2566), std::sin(petal * 1.2566)) * r * 0.6,
                            r * 0.36, r * 0.36);
        return mark;
    }
}

/// An upright or lying sign: a glowing field with bars, rings and waves.
void paintSign(Canvas &canvas, const QRectF &rect, quint32 seed) {
    Random random(seed);
    const Tone light = kNeons[random.below(7)], second = kNeons[random.below(7)];
    paintGlow(canvas, rect.center(), std::max(rect.width(), rect.height()) * 1.1, faded(light, 0.32));
    paintFade(canvas, rect, lit(light, random.between(0.3, 0.75)), lit(light, random.between(0.15, 0.5)));
    const bool upright = rect.height() > rect.width();
    const int marks = 3 + random.below(3);
    const double step = (upright ? rect.height() : rect.width()) / marks,
                 thin = std::min(rect.width(), rect.height()) * 0.07;
    for (int i = 0; i < marks; ++i) {
        const QPointF at = upright ? QPointF(rect.center().x(), rect.top() + step * (i + 0.5))
                                   : QPointF(rect.left() + step * (i + 0.5), rect.center().y());
        const double r = std::min({step, rect.width(), rect.height()}) * 0.3;
        const QPainterPath mark = neonMark(random.below(5), at, r);
        paintNeon(canvas, mark, thin, second);
    }
    canvas.painter.setBrush(Qt::NoBrush);
    QPainterPath edge;
    edge.addRoundedRect(rect, 3, 3);
    paintNeon(canvas, edge, thin * 0.5, light);
}

void paintTower(Canvas &canvas, const QRectF &rect, double haze, quint32 seed) {
    Random random(seed);
    const Tone wall = mix(tone(0x161A2C), tone(0x5A4478), haze);
    Facade facade{rect,
                  int(rect.height() / 46),
                  std::max(2, int(rect.width() / 38)),
                  wall,
                  mix(tone(0x1E2438), tone(0x5A4478), haze),
                  mix(tone(0xCFE0FF), tone(0xFFD898), random.unit()),
                  0.34,
                  false,
                  seed};
    paintFacade(canvas, facade);
    paintFade(canvas, rect, tone(0x0C0E1E, 0.55), tone(0xFF8ACA, 0.1));
    const int signs = 2 + random.below(3);
    for (int i = 0; i < signs; ++i) {
        const bool upright = random.chance(0.6);
        const QSizeF size = upright ? QSizeF(rect.width() * 0.2, rect.height() * random.between(0.22, 0.36))
                                    : QSizeF(rect.width() * random.between(0.45, 0.8), rect.height() * 0.09);
        const QPointF at(rect.left() + random.unit() * (rect.width() - size.width()),
                         rect.top() + rect.height() * (0.12 + 0.26 * i));
        paintSign(canvas, {at, size}, random.next());
    }
}

void paintCity(Canvas &canvas) {
    const double w = canvas.width;
    paintFade(canvas, {0, 0, w, kStreet + 20}, tone(0x0A0E22), tone(0x5A3A6E));
    paintSkyline(canvas, {0, w, kStreet, 120, 430, 90, tone(0x1C2040), tone(0x4A3A6A), tone(0xFFE0B0), 0.3,
                          canvas.seed});
    paintGlow(canvas, {w * 0.5, kStreet - 120}, 600, tone(0xC060C0, 0.4));
    paintMist(canvas, {0, kStreet - 260, w, 300}, tone(0x9A6AA8, 0.5), canvas.seed + 1);
    const double far[] = {0.27, 0.4, 0.53, 0.62, 0.71};
    for (int i = 0; i < 5; ++i)
        paintTower(canvas,
                   {w * far[i], 190.0 + 60 * ((i * 3) % 4), w * 0.085, kStreet - 190.0 - 60 * ((i * 3) % 4)},
                   0.42, canvas.seed + 10 + quint32(i));
    paintDefocus(canvas, {0, 0, w, kStreet + 20}, 760);
    paintTower(canvas, {-30, -40, w * 0.19, kStreet + 40}, 0.02, canvas.seed + 23);
    paintTower(canvas, {w * 0.15, 110, w * 0.135, kStreet - 110}, 0.16, canvas.seed + 24);
    paintTower(canvas, {w * 0.74, 150, w * 0.12, kStreet - 150}, 0.16, canvas.seed + 25);
    paintTower(canvas, {w * 0.84, -40, w * 0.2, kStreet + 40}, 0.02, canvas.seed + 29);
}

/// Shop fronts at the foot of the houses: long bands of light.
void paintShops(Canvas &canvas) {
    const double w = canvas.width;
    Random random(canvas.seed + 40);
    for (double x = -20; x < w;) {
        const double wide = random.between(60, 130);
        const Tone light = mix(kNeons[random.below(7)], tone(0xFFF0D8), 0.55);
        paintFade(canvas, {x, kStreet - 64, wide - 8, 62}, lit(light, 0.8), lit(light, 0.4));
        for (int i = 0; i < 4; ++i)
            canvas.painter.fillRect(QRectF(x + (wide - 8) * i / 4.0, kStreet - 64, 2.2, 62),
                                    QColor(20, 18, 34));
        canvas.painter.fillRect(QRectF(x, kStreet - 74, wide - 8, 12),
                                colour(lit(kNeons[random.below(7)], 0.55)));
        paintGlow(canvas, {x + wide / 2, kStreet - 30}, wide * 1.1, faded(light, 0.26));
        x += wide;
    }
    for (int i = 0; i < 46; ++i) // people far off against the windows
        paintPerson(canvas,
                    somebodyAway(random.next(), {random.between(0, w), kStreet + random.between(2, 16)},
                                 random.between(46, 58)),
                    silhouette(tone(0x14142A)));
    paintBokeh(canvas,
               {{0, kStreet - 120, w, 150},
                11,
                60,
                {faded(kNeons[0], 0.5), faded(kNeons[1], 0.5), faded(kNeons[2], 0.5), tone(0xFFE8C0, 0.5)},
                canvas.seed + 6});
}

void paintCrossing(Canvas &canvas) {
    const double w = canvas.width;
    paintFade(canvas, {0, kStreet - 2, w, 1002 - kStreet}, tone(0x2A2440), tone(0x0E0F1C));
    paintWater(canvas,
               {{0, kStreet, w, 1000 - kStreet}, tone(0x10101E), 0.1, 0.45, 1.35, 1.15, 0.92, canvas.seed});
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Screen);
    const QPointF vanish(w * 0.5, kStreet - 150);
    for (int i = -9; i < 10; ++i) { // the stripes run towards us
        const auto ground = [&](double x, double y) { return vanish + QPointF(x, 1) * (y - vanish.y()); };
        const double left = i * 0.24, right = left + 0.125;
        canvas.painter.fillPath(polygonPath({ground(left, kStreet + 84), ground(right, kStreet + 84),
                                             ground(right, 900), ground(left, 900)}),
                                QColor(132, 138, 168, 150));
    }
    canvas.painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    paintRipples(canvas, {{0, kStreet + 20, w, 440 - 20}, tone(0x0A0A16, 0.5), 260, 120, canvas.seed + 3});
    paintRipples(canvas, {{0, kStreet + 20, w, 440 - 20}, tone(0xFFB8E0, 0.22), 160, 90, canvas.seed + 4});
    paintSplashes(canvas, {0, kStreet + 40, w, 960 - kStreet}, tone(0xD8DCF8, 0.4), canvas.seed + 5);
}

void paintUmbrellaWalker(Canvas &canvas, QPointF feet, double height, quint32 seed) {
    Random random(seed);
    Person person = somebodyAway(random.next(), feet, height);
    const Pose poses[] = {Pose::WalkingAway, Pose::Standing, Pose::Walking, Pose::WalkingAway};
    person.pose = poses[random.below(4)];
    person.load = random.chance(0.85) ? Load::Umbrella : Load::ShoulderBag;
    person.hair = random.chance(0.5) ? Hair::Short : Hair::Long;
    constexpr Tone covers[] = {tone(0x1A1C28), tone(0x8A9ABC), tone(0x7A2238), tone(0x20344E),
                               tone(0xB8C8D8), tone(0xC8A04A), tone(0x2E4A48)};
    Palette palette = clothes(random.next(), kInk, 0.8);
    palette.load = mix(covers[random.below(7)], kInk, 0.25);
    palette.rim = mix(kNeons[random.below(4)], tone(0xFFFFFF), 0.3);
    palette.rimWidth = 0.009;
    palette.lightFrom = {feet.x() < canvas.width / 2 ? 0.5 : -0.5, -0.8};
    paintContactShadow(canvas, feet + QPointF(0, 2), height * 0.55, tone(0x05060C, 0.8));
    canvas.painter.save(); // the image in the wet street
    canvas.painter.setOpacity(0.4);
    canvas.painter.translate(0, feet.y());
    canvas.painter.scale(1, -0.55);
    canvas.painter.translate(0, -feet.y());
    paintPerson(canvas, person, palette);
    canvas.painter.restore();
    paintPerson(canvas, person, palette);
}

void paintWalkers(Canvas &canvas) {
    const double w = canvas.width;
    Random random(canvas.seed + 50);
    for (int i = 0; i < 34; ++i) {
        const double near = std::pow((i + 0.5) / 34.0, 1.7), height = 76 + 150 * near;
        const double y = kStreet + 34 + 190 * near;
        paintUmbrellaWalker(canvas, {w * random.between(0.02, 0.98), y}, height, random.next());
    }
    const double xs[] = {0.085, 0.245, 0.72, 0.925};
    for (int i = 0; i < 4; ++i)
        paintUmbrellaWalker(canvas, {w * xs[i], 868.0 + 22 * (i % 2)}, 318, random.next());
    paintUmbrellaWalker(canvas, {w * 0.475, 985}, 430, canvas.seed + 71);
}

} // namespace

void drawTokyoNight(Canvas &canvas) {
    const double w = canvas.width;
    paintCity(canvas);
    paintShops(canvas);
    paintCrossing(canvas);
    paintWalkers(canvas);
    paintRain(canvas, {{0, 0, w, 1000}, 0.1, 70, 1500, tone(0xDDE2FF, 0.3), canvas.seed});
    paintBloom(canvas, 0.55);
}

} // namespace sala
