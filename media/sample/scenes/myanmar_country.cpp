#include "media/sample/scenes/people.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"

#include <cmath>

namespace sala {

// --- village-path
// ----------------------------------------------------------------------------------------------

static constexpr double kPlain = 505;

static void paintAfternoon(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x7C93B0);
    sky.middle = tone(0xD6BFA4);
    sky.horizonTone = tone(0xFFCF8C);
    sky.horizon = kPlain;
    sky.sun = {1270, 372};
    sky.sunRadius = 44;
    sky.sunTone = tone(0xFFF8DA);
    sky.glow = tone(0xFFBE6A, 0.9);
    sky.reach = 620;
    sky.clouds = {0.56, 520, 0.32, tone(0xFFE2B6), tone(0xA994A0)};
    sky.seed = 1013;
    paintSky(canvas, sky);
}

/// A distant brick temple or stupa on the plain: terraces, bell and spire.
static void paintFarPagoda(Canvas &canvas, const QPointF &foot, double height, const Tone &tone) {
    const auto at = [&](double x, double y) { return foot + QPointF(x, -y) * height; };
    QPainterPath outline(at(-0.46, 0));
    outline.lineTo(at(-0.46, 0.14));
    outline.lineTo(at(-0.36, 0.15));
    outline.lineTo(at(-0.34, 0.27));
    outline.lineTo(at(-0.24, 0.28));
    outline.lineTo(at(-0.22, 0.36));
    outline.cubicTo(at(-0.17, 0.38), at(-0.17, 0.52), at(-0.1, 0.58));
    outline.quadTo(at(-0.04, 0.66), at(0, 1));
    outline.quadTo(at(0.04, 0.66), at(0.1, 0.58));
    outline.cubicTo(at(0.17, 0.52), at(0.17, 0.38), at(0.22, 0.36));
    outline.lineTo(at(0.24, 0.28));
    outline.lineTo(at(0.34, 0.27));
    outline.lineTo(at(0.36, 0.15));
    outline.lineTo(at(0.46, 0.14));
    outline.lineTo(at(0.46, 0));
    canvas.painter.fillPath(outline, colour(tone));
}

static void paintPlain(Canvas &canvas) {
    paintRidge(canvas, {kPlain + 1, 80, 620, 0, tone(0xB79C9C), tone(0xF0C08E), 1021});
    Random random(1022);
    for (int pagoda = 0; pagoda < 22; ++pagoda) {
        const double x = random.between(40, canvas.width);
        paintFarPagoda(canvas, {x, kPlain}, random.between(12, 44),
                       mix(tone(0xA86E56), tone(0xEFBE8C), random.between(0.35, 0.7)));
    }
    paintFarPagoda(canvas, {760, kPlain + 2}, 150, tone(0xB87858));
    paintFarPagoda(canvas, {585, kPlain + 2}, 84, tone(0xC08A66));
    paintFarPagoda(canvas, {1010, kPlain + 2}, 96, tone(0xC48C62));
    paintMist(canvas, {0, 420, canvas.width, 110}, tone(0xFFD69C, 0.6), 1023);
    paintRidge(canvas, {kPlain + 8, 12, 160, 15, tone(0x8A7A50), tone(0xB99A62), 1024});
    paintRidge(canvas, {kPlain + 22, 12, 220, 22, tone(0x6A6A3E), tone(0x9A8450), 1025});
}

/// Dry fields, and the red path winding down to us.
static void paintRedPath(Canvas &canvas) {
    fillBox(canvas, {0, kPlain + 4, canvas.width, 60}, tone(0xB99A62), tone(0xC9A060));
    paintGround(canvas, {{0, kPlain + 14, canvas.width, 490},
                         tone(0xC9A060),
                         tone(0x7A6A34),
                         tone(0x8E8A44, 0.6),
                         150,
                         500,
                         1031});
    const QPainterPath path = smoothOutline({{880, 520},
                                             {960, 548},
                                             {1010, 590},
                                             {930, 650},
                                             {560, 740},
                                             {330, 850},
                                             {250, 1030},
                                             {1010, 1030},
                                             {960, 880},
                                             {1080, 740},
                                             {1200, 650},
                                             {1150, 580},
                                             {1010, 545},
                                             {905, 518}});
    canvas.painter.save();
    canvas.painter.setClipPath(path);
    paintGround(
        canvas,
        {{0, 500, canvas.width, 505}, tone(0xE0935A), tone(0xA9512C), tone(0xCB7742, 0.8), 110, 2600, 1032});
    for (const double rut : {0.36, 0.66}) { // worn by wheels
        const auto mid = [&](double l, double r) { return l + (r - l) * rut; };
        const QList<Node> nodes = {{{mid(250, 1010), 1040}, 46}, {{mid(330, 960), 865}, 34},
                                   {{mid(560, 1080), 745}, 20},  {{mid(930, 1200), 652}, 10},
                                   {{mid(1010, 1150), 590}, 4},  {{mid(960, 1010), 546}, 1}};
        canvas.painter.fillPath(taperedPath(nodes), colour(tone(0x6E3018, 0.32)));
        canvas.painter.fillPath(taperedPath(nodes).translated(6, 5), colour(tone(0xF2B07A, 0.16)));
    }
    canvas.painter.restore();
}

static void paintPalms(Canvas &canvas) {
    const auto palm = [&](double x, double y, double height, double haze, quint32 seed) {
        const LeafTones leaves{mix(tone(0x2E3A1E), tone(0xE8BE84), haze),
                               mix(tone(0x9A9A4C), tone(0xF4D294), haze),
                               mix(tone(0x4A3626), tone(0xD8A878), haze),
                               {0.8, -0.5}};
        paintSugarPalm(canvas, {x, y}, height, leaves, seed);
        for (double tuft = -0.05; tuft <= 0.05; tuft += 0.025) {
            paintTuft(canvas, {x + tuft * height, y + height * 0.01}, height * 0.07, leaves,
                      seed + quint32(tuft * 400 + 50));
        }
    };
    for (const double x : {430.0, 468.0, 500.0, 1330.0, 1372.0, 1440.0, 1560.0}) {
        palm(x, kPlain + 14, 70 + 24 * noise(x, 1, 1041), 0.5, quint32(x));
    }
    palm(1490, 590, 250, 0.22, 1042);
    palm(1590, 610, 300, 0.16, 1043);
    palm(300, 600, 300, 0.14, 1044);
    palm(205, 640, 380, 0.06, 1045);
    palm(60, 700, 520, 0, 1046);
}

static void paintOx(Canvas &canvas, const QPointF &hoof, double size, const Tone &hide) {
    const auto at = [&](double x, double y) { return hoof + QPointF(x, -y) * size; };
    const auto leg = [&](double x, double bend) {
        canvas.painter.fillPath(taperedPath({{at(x, 0.58), size * 0.17},
                                             {at(x + bend, 0.3), size * 0.07},
                                             {at(x + bend * 0.4, 0.05), size * 0.055},
                                             {at(x + bend * 0.4 + 0.02, 0), size * 0.075}}),
                                colour(lit(hide, 0.82)));
    };
    leg(-0.56, -0.08);
    leg(-0.42, 0.04);
    leg(0.3, -0.07);
    leg(0.42, 0.1);
    canvas.painter.fillPath(
        smoothOutline({at(-0.64, 0.74), at(-0.42, 0.88), at(0.05, 0.84), at(0.26, 1.0), at(0.44, 0.88),
                       at(0.52, 0.68), at(0.42, 0.5), at(0.1, 0.45), at(-0.3, 0.47), at(-0.6, 0.52)}),
        colour(hide));
    canvas.painter.fillPath(taperedPath({{at(0.4, 0.78), size * 0.32},
                                         {at(0.64, 0.84), size * 0.22},
                                         {at(0.74, 0.84), size * 0.17},
                                         {at(0.9, 0.68), size * 0.1}}),
                            colour(hide));
    for (const double tip : {0.0, 0.06}) {
        QPainterPath horn(at(0.72 + tip, 0.92));
        horn.quadTo(at(0.66 + tip, 1.08), at(0.78 + tip, 1.16));
        canvas.painter.strokePath(horn,
                                  QPen(colour(lit(hide, 0.6)), size * 0.035, Qt::SolidLine, Qt::RoundCap));
    }
    QPainterPath tail(at(-0.62, 0.7));
    tail.quadTo(at(-0.74, 0.5), at(-0.68, 0.24));
    canvas.painter.strokePath(tail, QPen(colour(lit(hide, 0.7)), size * 0.03, Qt::SolidLine, Qt::RoundCap));
    canvas.painter.strokePath(
        smoothLine({at(-0.6, 0.75), at(-0.4, 0.87), at(0.05, 0.83), at(0.26, 1.0), at(0.42, 0.9)}),
        QPen(colour(tone(0xFFE0A0, 0.8)), size * 0.022, Qt::SolidLine, Qt::RoundCap)); // the sun on its back
}

static void paintWheel(Canvas &canvas, const QPointF &hub, double radius) {
    const Tone wood = tone(0x3A2416);
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.setPen(QPen(colour(wood), radius * 0.13));
    canvas.painter.drawEllipse(hub, radius * 0.9, radius * 0.92);
    for (int spoke = 0; spoke < 12; ++spoke) {
        const QPointF out(std::cos(spoke * 0.5236) * radius * 0.88, std::sin(spoke * 0.5236) * radius * 0.88);
        drawBar(canvas, hub, hub + out, penOf(wood, radius * 0.055));
    }
    canvas.painter.setPen(QPen(colour(tone(0xF0B878, 0.7)), radius * 0.03));
    canvas.painter.drawArc(
        QRectF(hub.x() - radius * 0.96, hub.y() - radius * 0.98, radius * 1.92, radius * 1.96), 0, 16 * 100);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(colour(wood));
    canvas.painter.drawEllipse(hub, radius * 0.16, radius * 0.16);
}

static void paintOxCart(Canvas &canvas) {
    const QPointF wheel(640, 770);
    canvas.painter.setBrush(colour(tone(0x4A1E10, 0.45)));
    canvas.painter.drawEllipse(QPointF(700, 862), 330, 17);
    paintWheel(canvas, wheel + QPointF(24, -8), 78);
    paintOx(canvas, {960, 846}, 168, tone(0x6A5444));
    const Tone wood = tone(0x4A2E1C);
    fillShape(canvas, QPolygonF({{500, 742}, {812, 736}, {1030, 716}, {1032, 726}, {812, 752}, {500, 764}}),
              wood);
    for (double x = 512; x < 770; x += 26) {
        drawBar(canvas, {x, 746}, {x - 5, 664}, penOf(wood, 6));
    }
    drawBar(canvas, {500, 690}, {770, 684}, penOf(wood, 7));
    drawBar(canvas, {498, 664}, {772, 658}, penOf(wood, 7));
    canvas.painter.fillPath(
        smoothOutline({{508, 690}, {530, 628}, {600, 600}, {676, 616}, {716, 660}, {722, 700}, {610, 716}}),
        colour(tone(0x8E7438)));
    paintFoliage(canvas, {{520, 612, 190, 86}, tone(0x6A5628), tone(0xE9C878), 26, 420, 0.6, 1051}); // straw
    Palette driver = silhouette(tone(0x2E2018), tone(0xFFD08A), {0.9, -0.4});
    paintPerson(canvas, {{780, 788}, 190, Pose::Sitting, Wear::Skirt, Hair::Cone, Load::None, 1, 1}, driver);
    paintWheel(canvas, wheel, 88);
    paintOx(canvas, {930, 862}, 176, tone(0x3E2C22));
    drawBar(canvas, {1010, 690}, {1034, 756}, penOf(wood, 9));
}

static void paintDust(Canvas &canvas) {
    paintMist(canvas, {300, 760, 640, 130}, tone(0xF0B47E, 0.5), 1061);
    paintMist(canvas, {180, 800, 520, 120}, tone(0xF0B47E, 0.45), 1062);
}

void drawVillagePath(Canvas &canvas) {
    paintAfternoon(canvas);
    paintPlain(canvas);
    paintRedPath(canvas);
    paintFoliage(canvas, {{0, 540, 300, 300}, tone(0x5E5A2A), tone(0xD8C070), 20, 1200, 0.9, 1071});
    paintFoliage(canvas, {{1240, 560, 560, 300}, tone(0x5E5A2A), tone(0xE0C474), 20, 1700, 0.9, 1072});
    paintPalms(canvas);
    paintOxCart(canvas);
    paintDust(canvas);
    paintFoliage(canvas, {{-60, 850, 420, 190}, tone(0x2A2E14), tone(0xA89048), 60, 1000, 1, 1073});
    paintFoliage(canvas, {{1180, 850, 640, 190}, tone(0x2A2E14), tone(0xB09A50), 60, 1300, 1, 1074});
    paintGlow(canvas, {1270, 372}, 900, tone(0xFFB060, 0.4));
    paintBloom(canvas, 0.25);
}

} // namespace sala
