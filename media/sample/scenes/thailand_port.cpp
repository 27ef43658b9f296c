#include "media/sample/scenes/light_soft.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"
#include "media/sample/scenes/things.h"
#include "media/sample/scenes/vehicles.h"

#include <cmath>

namespace sala {

// --- fishing-port
// ----------------------------------------------------------------------------------------------

static const Tone kMorning = tone(0xF0CFA2);

static void paintMorning(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x7FA3B8);
    sky.middle = tone(0xC9C6B4);
    sky.horizonTone = tone(0xFBD39A);
    sky.horizon = 430;
    sky.sun = {470, 330};
    sky.sunRadius = 30;
    sky.sunTone = tone(0xFFFBE4);
    sky.glow = tone(0xFFD48A, 0.85);
    sky.reach = 520;
    sky.clouds = {0.58, 360, 0.3, tone(0xFFE6BE), tone(0x9AA6B0)};
    sky.seed = 707;
    paintSky(canvas, sky);
    paintRidge(canvas, {432, 60, 380, 3, tone(0xB0A79A), tone(0xE6C596), 711});
    paintSkyline(canvas,
                 {900, 1540, 433, 14, 46, 40, tone(0x8F8B84), tone(0xC9B08C), tone(0xFFE8B8), 0, 712});
    paintWater(canvas, {{0, 431, canvas.width, 572}, tone(0x5E7C7C), 0.08, 0.7, 1.1, 1, 1, 713});
    paintGlitter(canvas, {{470, 438}, 900, 240, tone(0xFFE9B8, 0.85), 700, 714});
    paintRipples(canvas, {{0, 470, canvas.width, 420}, tone(0x2F4A50, 0.3), 320, 110, 715});
}

static void paintMooredTrawler(Canvas &canvas, const Stand &stand, const Tone &hull, double haze) {
    const Paint paint{mix(hull, kMorning, haze), mix(tone(0x22282E), kMorning, haze),
                      mix(tone(0xFFF0D0), kMorning, haze * 0.5), mix(tone(0x2C3A40), kMorning, haze)};
    const auto trawler = [&] { paintTrawler(canvas, stand, paint); };
    paintUpsideDown(canvas, stand.at.y(), 0.6, trawler);
    paintShimmer(canvas, {stand.at.x() - stand.size * 0.6, stand.at.y(), stand.size * 1.2, stand.size * 0.6},
                 0.4 + stand.size / 500, stand.seed);
    trawler();
}

static void paintFleet(Canvas &canvas) {
    static constexpr quint32 kHulls[] = {0x2E7C86, 0xB5493A, 0x3C7A4E, 0xC98A34, 0x3A5F96};
    Random random(721);
    for (int boat = 0; boat < 7; ++boat) {
        const QPointF at(650 + boat * 128 + random.between(-20, 20), 452 + random.between(0, 8));
        paintMooredTrawler(canvas, {at, 150, boat % 3 == 1 ? -1.0 : 1.0, quint32(730 + boat)},
                           tone(kHulls[boat % 5]), 0.66);
    }
    paintMist(canvas, {0, 400, canvas.width, 90}, tone(0xFBE2B8, 0.65), 722);
    paintMooredTrawler(canvas, {{150, 530}, 290, 1, 741}, tone(0x3C7A4E), 0.42);
    paintMooredTrawler(canvas, {{760, 560}, 330, 1, 742}, tone(0xC06A32), 0.38);
    paintMist(canvas, {0, 470, canvas.width, 110}, tone(0xFBE2B8, 0.35), 723);
    paintMooredTrawler(canvas, {{1250, 640}, 470, 1, 744}, tone(0xB4452F), 0.22);
    paintMooredTrawler(canvas, {{1170, 752}, 640, -1, 743}, tone(0x1F6F80), 0.05);
}

static void paintQuay(Canvas &canvas) {
    const QPolygonF top({{-10, 838}, {canvas.width + 10, 800}, {canvas.width + 10, 1010}, {-10, 1010}});
    QPainterPath quay;
    quay.addPolygon(top);
    canvas.painter.save();
    canvas.painter.setClipPath(quay);
    paintGround(
        canvas,
        {{0, 790, canvas.width, 215}, tone(0xB6A488), tone(0x6C6254), tone(0x4A4844, 0.6), 160, 500, 751});
    drawBar(canvas, {-10, 840}, {canvas.width + 10, 802}, penOf(tone(0xEAD6AC), 5));
    drawBar(canvas, {-10, 846}, {canvas.width + 10, 808}, penOf(tone(0x3E3A34, 0.6), 8));
    paintWater(canvas, {{0, 850, canvas.width, 155}, tone(0x6A6254), 0.5, 0.75, 0.9, 1.4, 0.3, 752});
    canvas.painter.restore();
    for (const double x : {250.0, 640.0, 1010.0, 1385.0}) { // bollards
        const double y = 850 - x * 0.025;
        canvas.painter.setBrush(colour(tone(0x2C2A28)));
        canvas.painter.drawRoundedRect(QRectF(x - 13, y - 32, 26, 40), 8, 8);
        canvas.painter.drawEllipse(QPointF(x, y - 32), 20, 8);
        drawBar(canvas, {x - 14, y - 31}, {x + 10, y - 34}, penOf(tone(0xE9C68E, 0.7), 2));
    }
}

/// A heap of blue-green net with its floats.
static void paintNets(Canvas &canvas, const QRectF &heap, const Tone &net, quint32 seed) {
    Random random(seed);
    canvas.painter.fillPath(
        smoothOutline({heap.bottomLeft(),
                       {heap.left() + heap.width() * 0.12, heap.top() + heap.height() * 0.4},
                       {heap.left() + heap.width() * 0.4, heap.top()},
                       {heap.left() + heap.width() * 0.72, heap.top() + heap.height() * 0.2},
                       {heap.right() - 8, heap.bottom() - heap.height() * 0.3},
                       heap.bottomRight()}),
        colour(lit(net, 0.55)));
    for (int strand = 0; strand < 260; ++strand) {
        const double t = random.unit();
        const double hill = std::sin(3.1 * std::pow(t, 0.85)) * (0.75 + 0.25 * noise(t * 6, 1, seed));
        const QPointF at(heap.left() + heap.width() * t,
                         heap.bottom() - heap.height() * hill * std::sqrt(random.unit()) * 0.95);
        QPainterPath loop(at);
        loop.quadTo(at + QPointF(random.between(8, 40), random.between(-12, 16)),
                    at + QPointF(random.between(20, 70), random.between(0, 26)));
        canvas.painter.strokePath(
            loop, QPen(colour(faded(lit(net, random.between(0.7, 1.5)), 0.6)), random.between(0.8, 2)));
    }
    for (int bob = 0; bob < 16; ++bob) {
        const double t = random.between(0.08, 0.9);
        const QPointF at(heap.left() + heap.width() * t,
                         heap.bottom() - heap.height() * std::sin(3.1 * t) * random.between(0.2, 0.85));
        canvas.painter.setBrush(colour(mix(tone(0xE0702E), tone(0xF3C05A), random.unit())));
        canvas.painter.drawEllipse(at, 8, 6.5);
    }
}

static void paintIceCrate(Canvas &canvas, const QRectF &crate, const Tone &plastic, quint32 seed) {
    Random random(seed);
    for (int lump = 0; lump < 70; ++lump) { // crushed ice above the rim
        const double t = random.unit();
        const QPointF at(crate.left() + crate.width() * t,
                         crate.top() + 6 - std::sin(3.14 * t) * random.unit() * crate.height() * 0.34);
        const double size = random.between(4, 9);
        canvas.painter.setBrush(colour(mix(tone(0xA9C4CC), tone(0xFFF8E8), random.unit())));
        canvas.painter.drawConvexPolygon(
            QPolygonF({at + QPointF(-size, 0), at + QPointF(-size * 0.2, -size * 0.8),
                       at + QPointF(size, -size * 0.2), at + QPointF(size * 0.4, size * 0.7)}));
    }
    paintCrate(canvas, crate, plastic);
}

static void paintDockers(Canvas &canvas) {
    const auto docker = [&](const QPointF &feet, double height, Pose pose, Hair hair, Load load,
                            double facing) {
        canvas.painter.setBrush(colour(tone(0x231F1C, 0.4)));
        canvas.painter.drawEllipse(feet + QPointF(height * 0.16, 2), height * 0.3, height * 0.04);
        Palette palette = silhouette(tone(0x26292C), tone(0xFFD79A), {-0.9, -0.45});
        paintPerson(canvas, {feet, height, pose, Wear::Trousers, hair, load, facing, 1}, palette);
    };
    docker({560, 866}, 182, Pose::Carrying, Hair::Cap, Load::Basket, 1);
    docker({742, 862}, 178, Pose::Pulling, Hair::Cone, Load::None, 1);
    docker({905, 850}, 176, Pose::Reaching, Hair::Scarf, Load::None, 1);
    docker({1010, 852}, 180, Pose::Bending, Hair::Cap, Load::None, -1);
    docker({330, 880}, 196, Pose::Squatting, Hair::Cone, Load::None, -1);
    docker({1340, 842}, 172, Pose::Walking, Hair::Short, Load::Sack, -1);
}

static void paintGulls(Canvas &canvas) {
    Random random(771);
    for (int gull = 0; gull < 13; ++gull) {
        const QPointF at(random.between(80, 900), random.between(90, 320));
        const double size = random.between(7, 17);
        const Tone feather = mix(tone(0x5E6468), tone(0xFFFFFF), random.between(0.1, 0.8));
        canvas.painter.setBrush(colour(feather));
        canvas.painter.drawPolygon(
            lens(at, at + QPointF(-size * 1.2, -size * random.between(0.2, 0.7)), size * 0.22));
        canvas.painter.drawPolygon(
            lens(at, at + QPointF(size * 1.2, -size * random.between(0.2, 0.7)), size * 0.22));
    }
}

void drawFishingPort(Canvas &canvas) {
    paintMorning(canvas);
    paintFleet(canvas);
    paintQuay(canvas);
    paintGulls(canvas);
    paintDockers(canvas);
    paintNets(canvas, {-40, 850, 330, 150}, tone(0x3A7F86), 781);
    paintIceCrate(canvas, {1060, 880, 150, 84}, tone(0x2B6FA8), 782);
    paintIceCrate(canvas, {1224, 874, 156, 90}, tone(0x3B8F86), 783);
    paintIceCrate(canvas, {1120, 930, 190, 104}, tone(0xC65A3A), 784);
    paintIceCrate(canvas, {1330, 922, 200, 110}, tone(0x2B6FA8), 785);
    paintGlow(canvas, {470, 330}, 620, tone(0xFFD894, 0.35));
    paintBloom(canvas, 0.22);
}

} // namespace sala
