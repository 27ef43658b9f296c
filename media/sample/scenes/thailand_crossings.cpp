#include "media/sample/scenes/people.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"

#include <cmath>

namespace sala {

// --- border-bridge
// ---------------------------------------------------------------------------------------------

static const Stage kBridge{{830, 395}, 2.5, 640};

static void paintBridgeSky(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x3F7FBC);
    sky.middle = tone(0x87B7D9);
    sky.horizonTone = tone(0xDCE6E2);
    sky.horizon = 400;
    sky.sun = {420, -160};
    sky.glow = tone(0xFFF6DC, 0.6);
    sky.reach = 620;
    sky.clouds = {0.62, 420, 0.2, tone(0xFFFDF4), tone(0x9FB2C6)};
    sky.seed = 209;
    paintSky(canvas, sky);
}

static void paintBridgeRiver(Canvas &canvas) {
    paintRidge(canvas, {402, 120, 620, 0, tone(0x8FAEC2), tone(0xC6D6D4), 231});
    paintRidge(canvas, {403, 62, 420, 4, tone(0x6C9099), tone(0xA8C0B5), 236});
    paintRidge(canvas, {404, 24, 500, 8, tone(0x4C6F58), tone(0x7F9C7A), 238});
    paintWater(canvas, {{0, 403, canvas.width, 600}, tone(0x8D8A68), 0.35, 0.85, 1.2, 1, 1, 240});
    paintRipples(canvas, {{0, 450, canvas.width, 550}, tone(0xE8E4C8, 0.35), 420, 110, 241});
    QPolygonF bank({{-5, 420}});
    for (double x = -5; x <= 560; x += 5) { // wooded, drawing near on the left
        bank << QPointF(x, 412 - 34 * std::pow(1 - x / 570, 1.5) * (0.5 + cloudy(x / 30, 1, 4, 242)));
    }
    for (double x = 560; x >= -5; x -= 10) {
        bank << QPointF(x, 414 + 60 * std::pow(1 - x / 570, 2.2) + 6 * noise(x / 40, 4, 244));
    }
    fillShape(canvas, bank, tone(0x587A52));
    paintFoliage(canvas, {{-5, 400, 170, 60}, tone(0x35572F), tone(0x8FA865, 0.9), 13, 1500, 0, 243});
    paintFoliage(canvas, {{120, 405, 200, 22}, tone(0x4A6E48), tone(0x8FA865, 0.9), 8, 900, 0, 245});
}

static void paintBridgeDeck(Canvas &canvas) {
    const QPolygonF deck = kBridge.flat({-4.2, 4.2}, 0, {1.4, 160});
    fillShape(canvas, deck, tone(0xC9C0AC));
    QPainterPath path;
    path.addPolygon(deck);
    canvas.painter.save();
    canvas.painter.setClipPath(path);
    paintGround(
        canvas,
        {{0, 410, canvas.width, 592}, tone(0xD9D4C4), tone(0xB9AE98), tone(0xA2967F, 0.55), 90, 700, 250});
    canvas.painter.restore();
    for (double z = 4; z < 150; z += 4) { // joints of the slabs
        const double width = 0.05 * kBridge.scale(z) * 0.4;
        drawBar(canvas, kBridge.at(-4.2, 0, z), kBridge.at(4.2, 0, z), penOf(tone(0x7B715F, 0.6), width));
    }
    for (const double x : {-2.6, 2.6}) {
        fillShape(canvas, kBridge.flat({x - 0.06, x + 0.06}, 0.001, {1.4, 150}), tone(0xEFE9D6, 0.75));
        fillShape(canvas, kBridge.flat({x * 1.2 - 0.7, x * 1.2 + 0.7}, 0.001, {1.4, 150}),
                  tone(0x8E836E, 0.18));
    }
}

/// Posts and rails of one side, and the shadow they throw on the deck at noon.
static void paintRailing(Canvas &canvas, double x) {
    const double shadow = x < 0 ? 0.55 : -0.1;
    fillShape(canvas, kBridge.flat({x, x + shadow}, 0.002, {1.4, 160}), tone(0x5E5648, 0.35));
    fillShape(canvas, kBridge.wall(x, {0, 0.32}, {1.2, 160}), tone(x < 0 ? 0x9A9484 : 0xCFC8B4));
    for (const double height : {0.55, 0.8, 1.08}) {
        fillShape(canvas, kBridge.wall(x, {height - 0.03, height + 0.03}, {1.2, 160}), tone(0x5A7686));
        fillShape(canvas, kBridge.wall(x, {height + 0.015, height + 0.035}, {1.2, 160}), tone(0xBBD0D6));
    }
    for (double z = 150; z > 1.2; z -= 2.4) {
        const double half = 0.09;
        fillShape(canvas,
                  QPolygonF({kBridge.at(x - half, 0, z), kBridge.at(x - half, 1.15, z),
                             kBridge.at(x + half, 1.15, z), kBridge.at(x + half, 0, z)}),
                  mix(tone(0x4C6270), tone(0xA8BCC2), std::min(1.0, z / 110)));
    }
}

static void paintBridgeLamp(Canvas &canvas, double side, double z) {
    const double x = side * 4.4;
    const Tone steel = mix(tone(0x46545C), tone(0xB4C6CC), std::min(1.0, z / 120));
    const double scale = kBridge.scale(z);
    fillShape(canvas,
              QPolygonF({kBridge.at(x - 0.09, 0, z), kBridge.at(x - 0.05, 7.2, z),
                         kBridge.at(x + 0.05, 7.2, z), kBridge.at(x + 0.09, 0, z)}),
              steel);
    QPainterPath arm(kBridge.at(x, 7.0, z));
    arm.quadTo(kBridge.at(x, 7.7, z), kBridge.at(x - side * 1.7, 7.75, z));
    canvas.painter.strokePath(arm, QPen(colour(steel), 0.09 * scale, Qt::SolidLine, Qt::RoundCap));
    drawBar(canvas, kBridge.at(x - side * 1.4, 7.72, z), kBridge.at(x - side * 2.1, 7.74, z),
            penOf(lit(steel, 0.85), 0.16 * scale));
}

/// The far end: a plain gate with a broad roof over the road.
static void paintGate(Canvas &canvas) {
    const double z = 118;
    const Tone haze = tone(0xB9C6C6);
    for (const double x : {-6.5, -2.2, 2.2, 6.5}) {
        const QRectF pillar = kBridge.front({x - 0.45, x + 0.45}, {0, 7}, z);
        fillBox(canvas, pillar, mix(tone(0xE3DCCB), haze, 0.4), mix(tone(0xA99F8C), haze, 0.4));
    }
    const QPolygonF roof(
        {kBridge.at(-10, 6.6, z), kBridge.at(-6.5, 9.6, z), kBridge.at(6.5, 9.6, z), kBridge.at(10, 6.6, z)});
    fillShape(canvas, roof, mix(tone(0x8C4B3A), haze, 0.45));
    const QPolygonF upper(
        {kBridge.at(-5, 9.6, z), kBridge.at(-3, 12, z), kBridge.at(3, 12, z), kBridge.at(5, 9.6, z)});
    fillShape(canvas, upper, mix(tone(0x9A5A45), haze, 0.4));
}

static void paintTraveller(Canvas &canvas, const Person &person, double z, quint32 seed) {
    const QPointF feet = person.feet;
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(colour(tone(0x3A3226, 0.42)));
    canvas.painter.drawEllipse(feet + QPointF(person.height * 0.13, person.height * 0.012),
                               person.height * 0.27, person.height * 0.055);
    Palette palette = clothes(seed, tone(0x2C3444), 0.62);
    palette.rim = tone(0xFFF3D2);
    palette.rimWidth = 0.012;
    palette.lightFrom = {-0.35, -0.9};
    if (z > 30) {
        palette = clothes(seed, tone(0xA9B6B8), std::min(0.8, z / 90));
    }
    paintPerson(canvas, person, palette);
}

static void paintTravellers(Canvas &canvas) {
    Random random(270);
    for (double z = 96; z > 15; z *= 0.92) {
        const double x = random.chance(0.5) ? random.between(-3.6, -1.2) : random.between(0.8, 3.6);
        const double height = random.between(1.52, 1.72) * kBridge.scale(z);
        const quint32 seed = random.next();
        paintTraveller(canvas, somebodyAway(seed, kBridge.at(x, 0, z), height), z, seed);
    }
    const auto near = [&](double x, double z, double metres, Person person, quint32 seed) {
        person.feet = kBridge.at(x, 0, z);
        person.height = metres * kBridge.scale(z);
        person.pose = Pose::WalkingAway;
        paintTraveller(canvas, person, z, seed);
    };
    near(-3.1, 6.9, 1.6, {{}, 0, {}, Wear::Skirt, Hair::Scarf, Load::Basket, 1, 1}, 44);
    near(2.2, 13, 1.66, {{}, 0, {}, Wear::Trousers, Hair::Cap, Load::Sack, 1, 1}, 6);
    near(-2.7, 10.5, 1.58, {{}, 0, {}, Wear::Skirt, Hair::Bun, Load::Umbrella, 1, 1}, 24);
    near(-1.9, 10.2, 1.1, {{}, 0, {}, Wear::Shorts, Hair::Short, Load::Backpack, 1, 1.25}, 33);
    near(1.35, 6.2, 1.68, {{}, 0, {}, Wear::Trousers, Hair::Short, Load::Backpack, 1, 1}, 15);
    near(2.25, 6.0, 1.56, {{}, 0, {}, Wear::Skirt, Hair::Long, Load::Bundle, 1, 1}, 55);
    near(3.1, 4.5, 1.68, {{}, 0, {}, Wear::Trousers, Hair::Cap, Load::Sack, 1, 1}, 90);
    near(-0.8, 4.6, 1.62, {{}, 0, {}, Wear::Trousers, Hair::Long, Load::Suitcase, 1, 1}, 61);
}

void drawBorderBridge(Canvas &canvas) {
    paintBridgeSky(canvas);
    paintBridgeRiver(canvas);
    paintMist(canvas, {0, 360, canvas.width, 80}, tone(0xE6ECE4, 0.6), 260);
    paintGate(canvas);
    paintBridgeDeck(canvas);
    paintRailing(canvas, -4.3);
    paintRailing(canvas, 4.3);
    for (double z = 124; z > 4; z -= 20) {
        paintBridgeLamp(canvas, -1, z);
        paintBridgeLamp(canvas, 1, z);
    }
    paintFade(canvas, {0, 640, canvas.width, 365}, tone(0x3A3A40, 0), tone(0x3A3A40, 0.42));
    paintTravellers(canvas);
    paintBloom(canvas, 0.16);
}

} // namespace sala
