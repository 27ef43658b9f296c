#include "media/sample/scenes/buildings.h"
#include "media/sample/scenes/light_soft.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/thailand_and_myanmar.h"
#include "media/sample/scenes/things.h"

#include <QLinearGradient>

#include <cmath>

namespace sala {

// --- yangon-pagoda
// ---------------------------------------------------------------------------------------------

static void paintAfterRain(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x4E5F7C);
    sky.middle = tone(0x93A0AE);
    sky.horizonTone = tone(0xFFDDA4);
    sky.horizon = 640;
    sky.sun = {120, 430};
    sky.glow = tone(0xFFD08A, 0.9);
    sky.reach = 520;
    sky.clouds = {0.82, 430, 0.22, tone(0xFFE9C6), tone(0x55617A)};
    sky.seed = 1109;
    paintSky(canvas, sky);
}

/// A bell-shaped stupa: terraces, bell, rings, lotus bud and the umbrella at the tip.
static QPainterPath stupa(const QPointF &foot, double height) {
    static const QPointF half[] = {
        {0.46, 0},     {0.46, 0.035},  {0.42, 0.04},  {0.4, 0.09},    {0.36, 0.095},  {0.34, 0.15},
        {0.3, 0.155},  {0.275, 0.21},  {0.24, 0.215}, {0.225, 0.25},  {0.2, 0.255},   {0.19, 0.29},
        {0.172, 0.33}, {0.16, 0.38},   {0.135, 0.43}, {0.11, 0.455},  {0.115, 0.465}, {0.098, 0.48},
        {0.1, 0.49},   {0.083, 0.51},  {0.085, 0.52}, {0.068, 0.545}, {0.07, 0.555},  {0.055, 0.58},
        {0.062, 0.6},  {0.062, 0.615}, {0.048, 0.64}, {0.05, 0.67},   {0.044, 0.72},  {0.026, 0.79},
        {0.014, 0.84}, {0.026, 0.855}, {0.02, 0.88},  {0.009, 0.91},  {0.006, 0.96},  {0.001, 1}};
    QPolygonF outline;
    for (const QPointF &step : half) {
        outline << foot + QPointF(step.x() * 0.82, -step.y()) * height;
    }
    for (auto step = std::rbegin(half); step != std::rend(half); ++step) {
        outline << foot + QPointF(-step->x() * 0.82, -step->y()) * height;
    }
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

static void paintStupa(Canvas &canvas, const QPointF &foot, double height) {
    const QPainterPath path = stupa(foot, height);
    QLinearGradient round(foot - QPointF(height * 0.36, 0), foot + QPointF(height * 0.36, 0));
    round.setColorAt(0, colour(tone(0xE8B04A)));
    round.setColorAt(0.3, colour(tone(0xFFE39A)));
    round.setColorAt(0.5, colour(tone(0xE5A83E)));
    round.setColorAt(0.8, colour(tone(0x8C5A24)));
    round.setColorAt(1, colour(tone(0x6A4828)));
    canvas.painter.fillPath(path, round);
    canvas.painter.save();
    canvas.painter.setClipPath(path);
    for (const double y :
         {0.038, 0.065, 0.092, 0.122, 0.152, 0.183, 0.213, 0.234, 0.253, 0.271, 0.29,  0.345, 0.36,
          0.455, 0.468, 0.482, 0.496, 0.512, 0.526, 0.544, 0.558, 0.578, 0.6,   0.617, 0.645}) {
        const double at = foot.y() - y * height; // mouldings catch the light above and shade below
        drawBar(canvas, {foot.x() - height / 2, at}, {foot.x() + height / 2, at},
                penOf(tone(0x6A3E14, 0.5), height * 0.005));
        drawBar(canvas, {foot.x() - height / 2, at - height * 0.005},
                {foot.x() + height / 2, at - height * 0.005}, penOf(tone(0xFFF0BE, 0.45), height * 0.003));
    }
    canvas.painter.restore();
    paintPatina(canvas, path, {tone(0x6A4420, 0.3), height * 0.05, 0.4, 1117});
    paintGlow(canvas, foot - QPointF(height * 0.05, height * 0.36), height * 0.55, tone(0xFFCF70, 0.22));
}

static void paintPagodaHill(Canvas &canvas) {
    paintRidge(canvas, {650, 70, 420, 8, tone(0x7C8A86), tone(0xCDBE9C), 1121});
    paintSkyline(canvas,
                 {0, 1000, 652, 20, 84, 34, tone(0x8C949A), tone(0xDCC7A2), tone(0xFFE6B0), 0.03, 1122});
    paintMist(canvas, {0, 540, canvas.width, 130}, tone(0xFFE5BA, 0.55), 1123);
    for (const double x : {392.0, 446.0, 505.0, 735.0, 790.0, 846.0}) {
        paintStupa(canvas, {x, 634}, 92 - std::abs(x - 620) * 0.08);
    }
    paintStupa(canvas, {620, 636}, 470);
    paintRidge(canvas, {668, 26, 130, 26, tone(0x3E5340), tone(0x6E7A56), 1124});
    const LeafTones leaves{tone(0x2A4030), tone(0x86985A), tone(0x3A3228), {-0.8, -0.5}};
    paintCoconutPalm(canvas, {{300, 690}, 150, 0.1, 1125}, leaves);
    paintCoconutPalm(canvas, {{905, 690}, 170, -0.12, 1126}, leaves);
    paintCoconutPalm(canvas, {{950, 696}, 130, 0.14, 1127}, leaves);
}

static void paintRoof(Canvas &canvas, const Quad &roof, const Tone &sheet, quint32 seed) {
    paintCorrugated(canvas, roof, sheet, 0.55, seed);
    QLinearGradient sheen(roof.a, roof.d); // wet: the bright sky lies on it
    sheen.setColorAt(0, colour(tone(0xFFE4B4, 0.34)));
    sheen.setColorAt(0.45, colour(tone(0xC8D0D4, 0.12)));
    sheen.setColorAt(1, colour(tone(0x5A6674, 0)));
    canvas.painter.setBrush(sheen);
    canvas.painter.drawPolygon(QPolygonF({roof.a, roof.b, roof.c, roof.d}));
    drawBar(canvas, roof.a, roof.b, penOf(tone(0xFFE9C0, 0.7), 2.2));
    drawBar(canvas, roof.d, roof.c, penOf(tone(0x1E2028, 0.7), 3));
}

/// One row of old houses, near ones large: weathered fronts, each with its roof of sheets before it.
struct Row {
    double top;   ///< of the fronts
    double width; ///< of a house
    double haze;
    int floors;
};

static void paintHouse(Canvas &canvas, const QRectF &front, const Row &row, quint32 seed) {
    static constexpr quint32 kWalls[] = {0x8E9A88, 0xBBA888, 0x7E9490, 0xB08E7C, 0x9A8478, 0xA6A68A};
    static constexpr quint32 kSheets[] = {0x6E4034, 0x4E5A62, 0x843E2C, 0x3E5E60, 0x5E3A30, 0x6A6258};
    const Tone air = tone(0xDCC9A8);
    Random random(seed);
    const Tone wall = mix(lit(tone(kWalls[random.below(6)]), 0.85), air, row.haze);
    const Tone sheet = mix(tone(kSheets[random.below(6)]), air, row.haze);
    const int columns = std::max(3, int(front.width() / (row.width * 0.22)));
    paintFacade(canvas, {front, row.floors, columns, wall, mix(tone(0x2C3440), air, row.haze), tone(0xFFC878),
                         0.14, row.haze < 0.3, seed});
    const double rise = row.width * random.between(0.22, 0.36);
    const double lean = row.width * random.between(-0.1, 0.1);
    const QPointF over(row.width * 0.06, row.width * 0.04);
    paintRoof(canvas,
              {front.topLeft() + QPointF(row.width * 0.12 + lean, -rise),
               front.topRight() + QPointF(-row.width * 0.12 + lean, -rise), front.topRight() + over,
               front.topLeft() + QPointF(-over.x(), over.y())},
              sheet, seed + 1);
}

static void paintRoofs(Canvas &canvas) {
    fillBox(canvas, {0, 660, canvas.width, 345}, tone(0xA89E88), tone(0x2C2E34));
    static const Row rows[] = {
        {684, 84, 0.5, 2}, {716, 112, 0.36, 2}, {762, 150, 0.2, 2}, {826, 210, 0.06, 2}, {930, 300, 0, 2}};
    Random random(1131);
    for (const Row &row : rows) {
        for (double x = -row.width * random.unit(); x < canvas.width;
             x += row.width * random.between(0.92, 1.12)) {
            const double top = row.top + row.width * random.between(-0.1, 0.1);
            paintHouse(canvas, {x, top, row.width * random.between(0.85, 1.05), row.width * 1.1}, row,
                       random.next());
        }
        paintMist(canvas, {0, row.top - 20, canvas.width, row.width}, tone(0xF0D8B0, row.haze * 0.7),
                  quint32(row.top));
        const LeafTones leaves{mix(tone(0x24382C), tone(0xDCC9A8), row.haze),
                               mix(tone(0x7E8E52), tone(0xDCC9A8), row.haze), tone(0x3A3228)};
        for (int bush = 0; bush < 2; ++bush) {
            paintBush(canvas,
                      {random.between(0, canvas.width), row.top + row.width * 0.12, row.width * 0.8,
                       row.width * 0.45},
                      leaves, random.next());
        }
    }
}

static void paintOnTheRoofs(Canvas &canvas) {
    const auto aerial = [&](double x, double y, double height) {
        drawBar(canvas, {x, y}, {x, y - height}, penOf(tone(0x2A2A30), 2));
        for (const double part : {0.72, 0.84, 0.96}) {
            drawBar(canvas, {x - height * 0.2, y - height * part}, {x + height * 0.2, y - height * part},
                    penOf(tone(0x2A2A30), 1.4));
        }
    };
    aerial(120, 752, 92);
    aerial(690, 772, 110);
    aerial(560, 676, 54);
    paintWires(canvas, {-10, 770}, {520, 742}, 3, tone(0x24262E));
    paintWires(canvas, {480, 748}, {1010, 790}, 3, tone(0x24262E));
    paintLaundry(canvas, {{250, 800}, {420, 804}, 6, 24, tone(0x3A4050), 0.35, 1141});
    paintLaundry(canvas, {{700, 858}, {900, 862}, 6, 27, tone(0x3A4050), 0.35, 1142});
    Random random(1143);
    for (int bird = 0; bird < 15; ++bird) {
        const QPointF at(random.between(200, 900), random.between(150, 470));
        const double size = random.between(5, 10);
        canvas.painter.setBrush(colour(tone(0x2A2E3A, 0.85)));
        canvas.painter.drawPolygon(
            lens(at, at + QPointF(-size, -size * random.between(0.2, 0.7)), size * 0.22));
        canvas.painter.drawPolygon(
            lens(at, at + QPointF(size, -size * random.between(0.2, 0.7)), size * 0.22));
    }
}

void drawYangonPagoda(Canvas &canvas) {
    paintAfterRain(canvas);
    paintPagodaHill(canvas);
    paintRoofs(canvas);
    paintOnTheRoofs(canvas);
    paintGlow(canvas, {120, 430}, 700, tone(0xFFCE86, 0.3));
    paintBloom(canvas, 0.28);
}

} // namespace sala
