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

constexpr double kHorizon = 430;
const QPointF kVanish(690, kHorizon - 4);
constexpr Tone kHaze = tone(0xC8DCE4);
constexpr LeafTones kLettuce{tone(0x2C5A24), tone(0xB8DC58), tone(0x3A4A24), {-0.6, -0.8}};

QPointF away(QPointF near, double share) {
    return near + (kVanish - near) * share;
}

/// One heap of cumulus: round puffs lit from the upper left, flat below.
void paintCumulus(Canvas &canvas, const QRectF &area, quint32 seed) {
    paintSoft(canvas, area, 700, [&](double x, double y) {
        const double u = (x - area.center().x()) / (area.width() / 2),
                     v = (area.bottom() - y) / area.height();
        const double body =
            std::sqrt(std::max(0.0, 1 - u * u)) * (0.55 + 0.5 * noise(x / (area.width() * 0.24), 4, seed));
        const double ragged = cloudy(x / (area.height() * 0.3), y / (area.height() * 0.26), 5, seed + 1);
        const double density = smoothStep(-0.05, 0.16, body * 0.92 - v + (ragged - 0.5) * 0.5) *
                               smoothStep(-0.02, 0.14, v + (ragged - 0.5) * 0.1);
        const double lifted =
            cloudy((x + 16) / (area.height() * 0.3), (y + 22) / (area.height() * 0.26), 4, seed + 1);
        const double light = std::clamp(0.42 + 0.5 * v + (ragged - lifted) * 2.6 - 0.1 * u, 0.0, 1.0);
        return faded(mix(tone(0x8FA6C2), tone(0xFFFEFA), light), density);
    });
}

void paintSummerSky(Canvas &canvas) {
    const double w = canvas.width;
    Sky sky;
    sky.zenith = tone(0x2A72B8);
    sky.middle = tone(0x6EB0DC);
    sky.horizonTone = tone(0xDDEBEA);
    sky.horizon = kHorizon + 4;
    sky.sun = {w * 0.12, -60};
    sky.glow = tone(0xFFF6DC, 0.4);
    sky.reach = 500;
    sky.clouds = {0.22, 300, 0.4, tone(0xFFFFFF), tone(0xC8D8E8)};
    sky.seed = canvas.seed;
    paintSky(canvas, sky);
    paintCumulus(canvas, {w * 0.5, 60, w * 0.56, 330}, canvas.seed + 1);
    paintCumulus(canvas, {-w * 0.12, 190, w * 0.42, 200}, canvas.seed + 2);
    paintCumulus(canvas, {w * 0.28, 292, w * 0.26, 92}, canvas.seed + 3);
    paintRidge(canvas, {kHorizon + 4, 130, 520, 0, tone(0x6E94B4), tone(0xA8C4D4), canvas.seed + 4});
    paintRidge(canvas, {kHorizon + 4, 62, 330, 3, tone(0x4E8070), tone(0x90B4A8), canvas.seed + 5});
    paintRidge(canvas, {kHorizon + 5, 14, 160, 15, tone(0x2E5A3C), tone(0x6C9470), canvas.seed + 6});
}

/// A tunnel of film over hoops, running from `near` (its left foot) to the vanishing point.
struct Tunnel {
    QPointF foot;
    double width;
    double height;
    double from; ///< share of the way where it begins
    double to;
};

QPainterPath hoop(const Tunnel &tunnel, double share) {
    const QPointF left = away(tunnel.foot, share),
                  right = away(tunnel.foot + QPointF(tunnel.width, 0), share);
    const double rise = tunnel.height * (1 - share);
    QPainterPath path(left);
    path.cubicTo(left - QPointF(0, rise * 0.85), left + (right - left) * 0.16 - QPointF(0, rise),
                 (left + right) / 2 - QPointF(0, rise));
    path.cubicTo(right - (right - left) * 0.16 - QPointF(0, rise), right - QPointF(0, rise * 0.85), right);
    return path;
}

/// The open end: hoops and vines going away inside.
void paintMouth(Canvas &canvas, const Tunnel &tunnel) {
    QPainterPath mouth = hoop(tunnel, tunnel.from);
    mouth.closeSubpath();
    canvas.painter.save();
    canvas.painter.setClipPath(mouth);
    const QRectF box = mouth.boundingRect();
    paintFade(canvas, box, tone(0xC4DAD6), tone(0x4E6E44));
    for (int i = 0; i < 13; ++i) { // inside: hoops going away, beds of green
        const double share = tunnel.from + 0.9 * (1 - tunnel.from) * (1 - std::pow(0.76, i));
        canvas.painter.strokePath(hoop(tunnel, share),
                                  QPen(colour(faded(tone(0x4E6A70), 0.9)), 4 * (1 - share)));
    }
    const auto inside = [&](double across, double depth) {
        return away(tunnel.foot + QPointF(tunnel.width * across, 0), 1 - (1 - tunnel.from) * depth);
    };
    canvas.painter.fillPath(polygonPath({inside(0, 1), inside(0, 0.06), inside(1, 0.06), inside(1, 1)}),
                            QColor(96, 74, 52));
    for (int i = 15; i >= 0; --i) {
        const double depth = std::pow(0.85, i);
        for (const double row : {0.05, 0.33, 0.67, 0.95}) {
            const double size = 190 * depth * (1 - tunnel.from);
            const QPointF at = inside(row, depth);
            const LeafTones leaves{mix(tone(0x244A22), tone(0x9CB89C), 0.75 * (1 - depth)),
                                   mix(tone(0x8CB848), tone(0xC4D8B8), 0.7 * (1 - depth)),
                                   {},
                                   {-0.4, -0.9}};
            paintBush(canvas, {at.x() - size * 0.42, at.y() - size * 1.25, size * 0.84, size * 1.25}, leaves,
                      quint32(i * 9 + row * 20));
        }
    }
    canvas.painter.restore();
    canvas.painter.strokePath(hoop(tunnel, tunnel.from), QPen(QColor(98, 122, 130), 8 * (1 - tunnel.from)));
}

void paintTunnel(Canvas &canvas, const Tunnel &tunnel) {
    constexpr int steps = 84;
    for (int i = steps; i >= 0; --i) { // from the far end to the near one
        const double share = tunnel.from + (tunnel.to - tunnel.from) * i / steps;
        const QPainterPath arch = hoop(tunnel, share);
        QPainterPath body = arch;
        body.closeSubpath();
        QLinearGradient film(arch.boundingRect().topLeft(), arch.boundingRect().bottomRight());
        const double fold = 0.04 * noise(i * 0.7, 1, canvas.seed);
        film.setColorAt(0, colour(mix(lit(tone(0xF4FAF8), 0.97 + fold), kHaze, share * 0.5)));
        film.setColorAt(0.45, colour(mix(lit(tone(0xC4D8DC), 0.97 + fold), kHaze, share * 0.6)));
        film.setColorAt(1, colour(mix(lit(tone(0x88A8B0), 0.95 + fold), kHaze, share * 0.7)));
        canvas.painter.fillPath(body, film);
        if (i % 6 == 0)
            canvas.painter.strokePath(arch, QPen(colour(faded(tone(0x5E7A84), 0.75)), 3.2 * (1 - share)));
    }
    paintMouth(canvas, tunnel);
    for (int i = 0; i < 150; ++i) { // grass along the feet of the film
        const double share = tunnel.from + (tunnel.to - tunnel.from) * (1 - std::pow(0.975, 150 - i));
        const double side = tunnel.foot.x() < kVanish.x() ? 1 : 0;
        paintTuft(canvas, away(tunnel.foot + QPointF(tunnel.width * side, 4), share), 46 * (1 - share),
                  {tone(0x3A5A2C), tone(0x9CB858), {}}, quint32(i));
    }
}

void paintSoil(Canvas &canvas) {
    const double w = canvas.width;
    paintGround(canvas, {{0, kHorizon, w, 1000 - kHorizon},
                         tone(0x9AA878),
                         tone(0x6A4E38),
                         tone(0x54402E, 0.5),
                         140,
                         500,
                         canvas.seed});
    for (int i = -13; i < 15; ++i) { // ridges and furrows
        const double x = kVanish.x() + i * 118.0;
        canvas.painter.fillPath(polygonPath({kVanish, QPointF(x - 40, 1010), QPointF(x + 12, 1010)}),
                                QColor(48, 32, 24, 120));
        canvas.painter.fillPath(polygonPath({kVanish, QPointF(x + 12, 1010), QPointF(x + 34, 1010)}),
                                QColor(168, 128, 92, 90));
    }
}

void paintHead(Canvas &canvas, QPointF at, double size, Random &random) {
    paintContactShadow(canvas, at + QPointF(size * 0.2, 0), size * 2.3, tone(0x20180E, 0.55));
    canvas.painter.setPen(Qt::NoPen);
    for (int i = 0; i < 13; ++i) { // leaves open like a rose
        const double ring = i < 7 ? 1 : 0.6, angle = i * 2.399 + random.between(-0.2, 0.2);
        const QPointF out(std::cos(angle) * size * ring,
                          std::sin(angle) * size * 0.4 * ring - size * (1.15 - ring) * 0.9 - size * 0.16);
        const double light = std::clamp(0.5 - 0.35 * std::cos(angle) - 0.3 * std::sin(angle) +
                                            random.between(-0.12, 0.12) + (1 - ring) * 0.4,
                                        0.0, 1.0);
        canvas.painter.fillPath(taperedPath({{at + QPointF(0, -size * 0.12), size * 0.2},
                                             {at + out * 0.62 - QPointF(0, size * 0.12), size * 0.72},
                                             {at + out, size * 0.36}}),
                                colour(mix(kLettuce.dark, kLettuce.light, light)));
    }
}

void paintBeds(Canvas &canvas) {
    Random random(canvas.seed + 9);
    for (int i = 46; i >= 0; --i) {
        const double share = 1 - std::pow(0.915, i + 0.3);
        for (int row = -13; row < 15; ++row) {
            const QPointF at = away({kVanish.x() + row * 118.0 + 58, 1030}, share);
            const double near = kVanish.x() + row * 118.0 + 58;
            const bool underFilm = share > 0.37 && (near < 120 || near > canvas.width - 120);
            if (underFilm || at.x() < -40 || at.x() > canvas.width + 40)
                continue;
            const double size = 46 * (1 - share) * random.between(0.86, 1.1);
            if (size > 5)
                paintHead(canvas, at + QPointF(random.normal() * size * 0.1, 0), size, random);
            else
                paintTuft(canvas, at, size * 1.5, kLettuce, random.next());
        }
    }
}

void paintFarmer(Canvas &canvas, const Person &person, quint32 seed) {
    paintCastShadow(canvas, person, {person.height * 0.4, person.height * 0.12}, tone(0x241A12, 0.5));
    Palette palette = clothes(seed, tone(0x3A4048), 0.25);
    palette.load = tone(0xD8C088);
    palette.rim = tone(0xFFFCEC);
    palette.rimWidth = 0.01;
    palette.lightFrom = {-0.7, -0.7};
    paintPerson(canvas, person, palette);
}

} // namespace

void drawGreenhouseFarm(Canvas &canvas) {
    const double w = canvas.width;
    paintSummerSky(canvas);
    paintSoil(canvas);
    paintTunnel(canvas, {{w + 780, 1010}, 760, 640, 0.44, 0.985});
    paintTunnel(canvas, {{w - 60, 1010}, 760, 640, 0.44, 0.985});
    paintTunnel(canvas, {{-1560, 1010}, 780, 660, 0.4, 0.985});
    paintTunnel(canvas, {{-720, 1010}, 780, 660, 0.4, 0.985});
    paintMist(canvas, {0, kHorizon - 40, w, 90}, tone(0xE4F0EE, 0.45), canvas.seed + 2);
    paintBeds(canvas);
    paintFarmer(canvas, {{w * 0.37, 640}, 150, Pose::Bending, Wear::Trousers, Hair::Cone, Load::None, 1, 1},
                3);
    paintFarmer(canvas, {{w * 0.545, 690}, 205, Pose::Bending, Wear::Trousers, Hair::Cone, Load::None, -1, 1},
                8);
    paintFarmer(canvas,
                {{w * 0.635, 770}, 285, Pose::Standing, Wear::Trousers, Hair::Cap, Load::Basket, 1, 1}, 5);
    paintCrate(canvas, {w * 0.675, 742, 92, 46}, tone(0x5A86A8));
    paintCrate(canvas, {w * 0.68, 700, 92, 46}, tone(0xC8A040));
    paintFarmer(canvas, {{w * 0.455, 562}, 92, Pose::Walking, Wear::Trousers, Hair::Cone, Load::Basket, 1, 1},
                6);
    paintBloom(canvas, 0.15);
}

} // namespace sala
