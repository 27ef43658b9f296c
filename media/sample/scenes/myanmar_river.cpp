#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"
#include "media/sample/scenes/vehicles.h"

#include <cmath>

namespace sala {

// --- river-ferry
// -----------------------------------------------------------------------------------------------

static constexpr double kFarBank = 452;

static void paintClearingSky(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x6E8796);
    sky.middle = tone(0xB4B9AE);
    sky.horizonTone = tone(0xF0D9AC);
    sky.horizon = kFarBank;
    sky.sun = {980, 210};
    sky.glow = tone(0xFFE7B0, 0.85);
    sky.reach = 460;
    sky.clouds = {0.78, 420, 0.25, tone(0xFFF3D8), tone(0x74848E)};
    sky.seed = 1503;
    paintSky(canvas, sky);
}

static void paintHarbourCrane(Canvas &canvas, double x, double size, const Tone &tone) {
    const auto at = [&](double dx, double dy) { return QPointF(x + dx * size, kFarBank - dy * size); };
    const QPen thick = penOf(tone, size * 0.05);
    drawBar(canvas, at(-0.2, 0), at(-0.1, 0.7), thick);
    drawBar(canvas, at(0.2, 0), at(0.1, 0.7), thick);
    drawBar(canvas, at(-0.14, 0.4), at(0.14, 0.4), thick);
    drawBar(canvas, at(0, 0.66), at(0.05, 1.1), thick);
    drawBar(canvas, at(-0.35, 0.72), at(0.95, 0.86), thick);
    drawBar(canvas, at(0.05, 1.1), at(0.95, 0.86), penOf(tone, size * 0.02));
    drawBar(canvas, at(0.05, 1.1), at(-0.35, 0.72), penOf(tone, size * 0.02));
}

static void paintFarBank(Canvas &canvas) {
    paintSkyline(canvas, {0, canvas.width, kFarBank, 14, 110, 34, tone(0x9AA29C), tone(0xDCCBA6),
                          tone(0xFFE9B0), 0.02, 911});
    paintMist(canvas, {0, 330, canvas.width, 130}, tone(0xF4E2BA, 0.5), 912);
    for (const double x : {160.0, 290.0, 352.0, 1330.0}) {
        paintHarbourCrane(canvas, x, 92, tone(0x7A8280));
    }
    paintSkyline(canvas,
                 {420, 1290, kFarBank, 8, 40, 30, tone(0x767A70), tone(0xA89C80), tone(0xFFE9B0), 0.02, 913});
    paintRidge(canvas, {kFarBank + 2, 14, 180, 11, tone(0x5C6A58), tone(0x8A8A6C), 914});
    canvas.painter.fillPath(
        smoothOutline(
            {{724, 440}, {738, 424}, {743, 404}, {746, 372}, {749, 404}, {754, 424}, {768, 440}, {746, 446}}),
        colour(tone(0xE9BE62))); // a gilded stupa on the far bank
}

static void paintBrownRiver(Canvas &canvas) {
    paintWater(canvas, {{0, kFarBank, canvas.width, 552}, tone(0x8C6E48), 0.28, 0.85, 1.9, 1, 1, 921});
    paintGlitter(canvas, {{980, kFarBank + 8}, 1000, 330, tone(0xFFEBBE, 0.7), 900, 922});
    paintRipples(canvas, {{0, kFarBank + 16, canvas.width, 536}, tone(0xD9BC8C, 0.4), 700, 120, 923});
    paintRipples(canvas, {{0, kFarBank + 16, canvas.width, 536}, tone(0x4A3824, 0.35), 700, 130, 924});
}

static void paintSmallBoats(Canvas &canvas) {
    const auto boat = [&](const Stand &stand, double haze) {
        const Paint paint{mix(tone(0x5A4030), tone(0xD8C6A0), haze),
                          mix(tone(0x2E241E), tone(0xD8C6A0), haze),
                          mix(tone(0xE0B070), tone(0xF0DDB0), haze), tone(0x30404A)};
        const auto one = [&] { paintRoofedBoat(canvas, stand, paint); };
        paintUpsideDown(canvas, stand.at.y(), 0.5, one);
        paintShimmer(canvas,
                     {stand.at.x() - stand.size * 0.6, stand.at.y(), stand.size * 1.2, stand.size * 0.35}, 1,
                     stand.seed);
        one();
    };
    boat({{1180, 486}, 90, -1, 931}, 0.55);
    boat({{1010, 474}, 60, 1, 932}, 0.65);
    boat({{180, 500}, 110, 1, 933}, 0.5);
    boat({{1290, 585}, 210, -1, 934}, 0.2);
}

static void paintCrowdedFerry(Canvas &canvas) {
    const Stand stand{{600, 668}, 760, 1, 941};
    const Paint paint{tone(0x4E7A7C), tone(0x2A2C2A), tone(0xFFF4DA), tone(0x3A3A34)};
    const auto ferry = [&] { paintFerry(canvas, stand, paint); };
    paintUpsideDown(canvas, stand.at.y(), 0.4, ferry);
    paintShimmer(canvas, {160, stand.at.y(), 900, 260}, 2, 942);
    paintRipples(canvas, {{200, 690, 820, 200}, tone(0x6A5234, 0.35), 160, 110, 943});
    ferry();
    Random random(944);
    for (int fleck = 0; fleck < 420; ++fleck) { // bow wave and wake
        const double t = random.unit();
        const double reach = t < 0.35 ? 980 + 120 * random.unit() : 1000 - 900 * random.unit();
        const QPointF at(reach,
                         668 + std::abs(random.normal()) * (6 + (1000 - std::min(1000.0, reach)) * 0.03));
        canvas.painter.setBrush(colour(tone(0xFFF4DC, random.between(0.2, 0.8))));
        canvas.painter.drawEllipse(at, random.between(2, 11), random.between(0.8, 2.2));
    }
}

/// A gull with bent wings; `span` from tip to tip, `beat` from -1 (wings down) to 1.
static void paintGull(Canvas &canvas, const QPointF &at, double span, double beat) {
    const double s = span / 2;
    const auto p = [&](double x, double y) { return at + QPointF(x, -y) * s; };
    const double lift = beat * 0.45;
    QPainterPath wings(p(0, 0.06));
    wings.quadTo(p(-0.3, 0.3 + lift * 0.5), p(-0.5, 0.2 + lift * 0.8));
    wings.quadTo(p(-0.8, 0.1 + lift), p(-1, -0.12 + lift * 1.3));
    wings.quadTo(p(-0.7, 0.0 + lift * 0.8), p(-0.45, 0.04 + lift * 0.6));
    wings.quadTo(p(-0.2, 0.0), p(0, -0.08));
    wings.quadTo(p(0.2, 0.0), p(0.45, 0.04 + lift * 0.6));
    wings.quadTo(p(0.7, 0.0 + lift * 0.8), p(1, -0.12 + lift * 1.3));
    wings.quadTo(p(0.8, 0.1 + lift), p(0.5, 0.2 + lift * 0.8));
    wings.quadTo(p(0.3, 0.3 + lift * 0.5), p(0, 0.06));
    canvas.painter.fillPath(wings, colour(tone(0xEFEAE0)));
    canvas.painter.setBrush(colour(tone(0xFFFDF4)));
    canvas.painter.drawEllipse(p(0.02, -0.02), s * 0.13, s * 0.09);
    for (const double side : {-1.0, 1.0}) { // dark tips
        fillShape(canvas,
                  QPolygonF({p(side, -0.12 + lift * 1.3), p(side * 0.86, 0.02 + lift * 1.06),
                             p(side * 0.78, -0.02 + lift * 0.9)}),
                  tone(0x4A4C50));
    }
}

void drawRiverFerry(Canvas &canvas) {
    paintClearingSky(canvas);
    paintFarBank(canvas);
    paintBrownRiver(canvas);
    paintSmallBoats(canvas);
    paintMist(canvas, {0, 410, canvas.width, 110}, tone(0xF4E2BA, 0.45), 951);
    paintCrowdedFerry(canvas);
    Random random(952);
    for (int gull = 0; gull < 26; ++gull) {
        const double near = random.unit() * random.unit();
        paintGull(canvas, {random.between(60, canvas.width - 40), random.between(120, 560)}, 22 + 60 * near,
                  random.between(-0.7, 1));
    }
    paintGull(canvas, {1240, 330}, 128, 0.8);
    paintGull(canvas, {1120, 800}, 110, -0.4);
    paintGull(canvas, {300, 250}, 96, 0.9);
    paintBloom(canvas, 0.22);
}

} // namespace sala
