#include "media/sample/scenes/light.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/scenes_cambodia.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"
#include "media/sample/scenes/things.h"
#include "media/sample/scenes/vehicles.h"

namespace sala {

namespace {

constexpr double kEye = 430;
constexpr Tone kHaze = tone(0xF4DDB4);
constexpr Tone kCloths[] = {tone(0xB8493A), tone(0xD0A048), tone(0x4A8488), tone(0x6A8A5C),
                            tone(0x96607C), tone(0x52709A), tone(0xC87848)};
constexpr Tone kPale = tone(0xEEE2C4);

void paintMarketSky(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x7AA0BE);
    sky.middle = tone(0xC8D4CC);
    sky.horizonTone = tone(0xFBE8C0);
    sky.horizon = kEye + 10;
    sky.sun = {canvas.width * 0.34, 60};
    sky.glow = tone(0xFFE6B0, 0.75);
    sky.reach = 620;
    sky.clouds = {0.45, 380, 0.3, tone(0xFFFDF4), tone(0xB0B8B8)};
    sky.seed = canvas.seed;
    paintSky(canvas, sky);
    const double w = canvas.width;
    paintRidge(canvas, {kEye + 10, 80, 560, 0, tone(0xA4B8B4), tone(0xD8D8BC), canvas.seed + 1});
    paintRidge(canvas, {kEye + 10, 22, 240, 16, tone(0x84987C), tone(0xC4C49C), canvas.seed + 2});
    for (int i = 0; i < 5; ++i)
        paintSugarPalm(canvas, {w * (0.62 + 0.075 * i), kEye + 4}, 84 + 26 * (i % 3),
                       {tone(0x6E8468), tone(0xB0B880), tone(0x8A8A70)}, canvas.seed + 5 + quint32(i));
}

/// The roofs of the market hall behind, under the haze.
void paintHalls(Canvas &canvas) {
    const double w = canvas.width;
    for (int i = 0; i < 3; ++i) {
        const double left = w * (-0.05 + 0.19 * i), y = kEye - 74 + 22 * i, wide = w * 0.26;
        const Tone shadow = mix(tone(0x5A4A40), kHaze, 0.4 + 0.12 * i);
        canvas.painter.fillRect(QRectF(left + 14, y + 34, wide - 28, 80), colour(shadow));
        paintCorrugated(
            canvas, {{left + 30, y - 26}, {left + wide - 30, y - 26}, {left + wide, y + 40}, {left, y + 40}},
            mix(tone(0x8A7468), kHaze, 0.38 + 0.12 * i), 0.5, canvas.seed + quint32(i));
    }
    paintTree(canvas, {{w * 0.93, kEye + 20}, {w * 0.8, 90, w * 0.3, 300}, 36, 70, 7, canvas.seed + 9},
              {tone(0x3E5440), tone(0xB4BC6C), tone(0x5A4C3C), {-0.6, -0.8}});
}

struct Stall {
    QPointF foot;
    double scale; ///< height of a person there
    double haze;
    quint32 seed;
};

/// A table with goods under a parasol, the vendor behind it.
void paintStall(Canvas &canvas, const Stall &stall) {
    Random random(stall.seed);
    const double s = stall.scale;
    const Tone shade = mix(tone(0x3E2E28), kHaze, stall.haze);
    paintContactShadow(canvas, stall.foot + QPointF(0, s * 0.04), s * 2.2,
                       tone(0x3A2418, 0.6 * (1 - stall.haze)));
    const int tint = random.below(7);
    paintParasol(canvas,
                 stall.foot + QPointF(s * random.between(-0.15, 0.15), -s * random.between(1.68, 1.86)),
                 s * 1.9, mix(kCloths[tint], kHaze, stall.haze),
                 mix(tint % 2 ? kPale : lit(kCloths[tint], 0.75), kHaze, stall.haze));
    Person vendor =
        somebody(random.next(), stall.foot + QPointF(s * random.between(-0.2, 0.2), -s * 0.05), s);
    vendor.pose = random.chance(0.5) ? Pose::Reaching : Pose::Standing;
    vendor.load = Load::None;
    vendor.hair = random.chance(0.5) ? Hair::Cone : Hair::Scarf;
    paintPerson(canvas, vendor, clothes(random.next(), shade, 0.4 + 0.45 * stall.haze));
    const QRectF table(stall.foot.x() - s * 0.62, stall.foot.y() - s * 0.38, s * 1.24, s * 0.4);
    const Tone cloth = mix(kCloths[random.below(7)], shade, 0.35 + 0.3 * stall.haze);
    paintFade(canvas, table, lit(cloth, 1.1), lit(cloth, 0.55));
    for (int i = 0; i < 9; ++i) // folds
        canvas.painter.fillRect(
            QRectF(table.left() + table.width() * i / 9, table.top(), s * 0.02, table.height()),
            QColor(30, 16, 10, 40));
    constexpr Tone fruits[] = {tone(0xD88A34), tone(0xB8483A), tone(0x84984A), tone(0xD8BC54),
                               tone(0x7E4A5E)};
    for (int i = 0; i < 3; ++i)
        paintFruit(canvas, {table.left() + table.width() * (0.19 + 0.31 * i), table.top() + s * 0.03},
                   s * 0.38, mix(fruits[random.below(5)], kHaze, stall.haze * 0.75), random.next());
}

void paintStalls(Canvas &canvas) {
    const double w = canvas.width;
    Random random(canvas.seed + 12);
    for (int row = 0; row < 5; ++row) {
        const double near = std::pow((row + 0.4) / 5.0, 1.5), scale = 60 + 270 * near,
                     y = kEye + 42 + 360 * near;
        for (const double side : {-1.0, 1.0}) {
            for (int i = 0; i < 3; ++i) {
                const double x = w * 0.52 + side * (scale * 1.25 + w * 0.03 + i * scale * 2.15 +
                                                    random.between(-0.2, 0.2) * scale);
                if (x > -scale * 1.4 && x < w + scale * 1.4)
                    paintStall(canvas, {{x, y - i * scale * 0.04}, scale, 0.66 * (1 - near), random.next()});
            }
        }
        paintMist(canvas, {0, y - 150, w, 210}, faded(kHaze, 0.2 * (1 - near)), canvas.seed + quint32(row));
        for (int i = 0; i < 5; ++i) {
            const double height = scale * 1.0;
            Person person =
                somebody(random.next(),
                         {w * 0.52 + random.between(-0.85, 0.85) * scale, y + 26 * near + i * 4}, height);
            paintCastShadow(canvas, person, {height * 0.34, height * 0.2}, tone(0x4A2E1C, 0.45));
            Palette palette =
                clothes(random.next(), mix(tone(0x4A3428), kHaze, 0.7 * (1 - near)), 0.3 + 0.4 * (1 - near));
            palette.rim = tone(0xFFF2D0);
            palette.rimWidth = 0.012;
            if (near < 0.6)
                paintPerson(canvas, person, palette);
        }
    }
}

void paintCartGroup(Canvas &canvas, QPointF at, double length, double facing) {
    paintContactShadow(canvas, at + QPointF(length * 0.12, 4), length * 1.5, tone(0x2E1C12, 0.7));
    paintHandCart(canvas, {at, length, facing, quint32(length)},
                  {tone(0x7A5638), tone(0x2A1E18), tone(0xC09A68)});
    Person puller{at + QPointF(facing * length * 1.02, length * 0.04),
                  length * 0.8,
                  Pose::Pulling,
                  Wear::Trousers,
                  Hair::Cone,
                  Load::None,
                  facing,
                  1};
    paintCastShadow(canvas, puller, {length * 0.28, length * 0.16}, tone(0x3A2418, 0.5));
    Palette palette = clothes(quint32(length) + 4, tone(0x3A2A24), 0.3);
    palette.rim = tone(0xFFF0CC);
    palette.rimWidth = 0.012;
    paintPerson(canvas, puller, palette);
    Person pusher{at + QPointF(-facing * length * 0.86, length * 0.03),
                  length * 0.78,
                  Pose::Pushing,
                  Wear::Skirt,
                  Hair::Scarf,
                  Load::None,
                  facing,
                  1};
    paintCastShadow(canvas, pusher, {length * 0.28, length * 0.16}, tone(0x3A2418, 0.5));
    Palette second = clothes(quint32(length) + 11, tone(0x3A2A24), 0.3);
    second.rim = palette.rim;
    second.rimWidth = palette.rimWidth;
    paintPerson(canvas, pusher, second);
}

void paintNearEdge(Canvas &canvas) {
    const double w = canvas.width;
    paintParasol(canvas, {w * 0.02, 236}, 700, tone(0x8A3A2C), tone(0xC09A5C));
    paintFruit(canvas, {w * 0.07, 985}, 250, tone(0xE89A2C), canvas.seed + 1);
    paintFruit(canvas, {w * 0.225, 1010}, 230, tone(0x86A83E), canvas.seed + 2);
    for (int i = 0; i < 6; ++i) { // rolls of cloth in the near right corner
        const QPointF from(w * 0.83 + i * 42, 1020), to(w * 0.85 + i * 46, 850 + 14 * (i % 3));
        canvas.painter.fillPath(taperedPath({{from, 44}, {to, 44}}, 0.3), colour(lit(kCloths[i % 7], 0.8)));
        canvas.painter.fillPath(taperedPath({{from - QPointF(11, 0), 9}, {to - QPointF(11, 0), 9}}, 0.3),
                                colour(faded(lit(kCloths[i % 7], 1.25), 0.8)));
        canvas.painter.setBrush(colour(lit(kCloths[i % 7], 0.55)));
        canvas.painter.drawEllipse(to - QPointF(0, 2), 15, 6);
    }
}

} // namespace

void drawBorderMarket(Canvas &canvas) {
    const double w = canvas.width;
    paintMarketSky(canvas);
    paintHalls(canvas);
    paintGround(canvas, {{0, kEye + 8, w, 992 - kEye},
                         tone(0xE6C89A),
                         tone(0xA8744C),
                         tone(0x7E5A40, 0.5),
                         120,
                         700,
                         canvas.seed});
    paintStalls(canvas);
    paintGlow(canvas, {w * 0.34, 120}, 760, tone(0xFFE8B8, 0.42));
    paintCartGroup(canvas, {w * 0.515, 872}, 300, 1);
    paintNearEdge(canvas);
    paintBloom(canvas, 0.2);
}

} // namespace sala
