#include "media/sample/scenes/light.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/scenes_cambodia.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"
#include "media/sample/scenes/things.h"
#include "media/sample/scenes/vehicles.h"

namespace sala {

namespace {

constexpr double kKerb = 640;
constexpr Tone kNight = tone(0x10141F);
constexpr Tone kTube = tone(0xCFE6E0);
constexpr Tone kCabin = tone(0xFFCE86);

void paintNightTown(Canvas &canvas) {
    const double w = canvas.width;
    paintFade(canvas, {0, 0, w, kKerb}, tone(0x0B1122), tone(0x3A3448));
    paintGlow(canvas, {w * 0.8, kKerb - 60}, 620, tone(0xC87A48, 0.4));
    paintSkyline(canvas, {0, w, kKerb - 40, 60, 230, 90, tone(0x1A1D2C), tone(0x2C2A38), tone(0xFFCF88), 0.16,
                          canvas.seed + 1});
    paintBokeh(canvas, {{0, kKerb - 190, w, 150},
                        17,
                        46,
                        {tone(0xFFB060, 0.5), tone(0xFF7A50, 0.4), tone(0x9AD0FF, 0.35), tone(0xFFE0A0, 0.5)},
                        canvas.seed + 2});
    paintDefocus(canvas, {0, 150, w, kKerb - 150}, 420);
    paintBokeh(canvas, {{0, kKerb - 150, w, 120},
                        13,
                        40,
                        {tone(0xFFB060, 0.6), tone(0xFFE0A0, 0.5), tone(0xFF6A48, 0.4)},
                        canvas.seed + 3});
}

Quad bayRoof(double w) {
    return {{-20, 90}, {w * 0.98, 292}, {w * 0.98, 322}, {-20, 196}};
}

/// The roof of the waiting bay: a dark slab with tubes along it, running away to the right.
void paintBayRoof(Canvas &canvas) {
    const double w = canvas.width;
    const Quad roof = bayRoof(w);
    canvas.painter.fillPath(polygonPath({{-20, -10}, {w * 0.42, -10}, {w * 0.98, 292}, {-20, 90}}),
                            QColor(9, 12, 20));
    paintCorrugated(canvas, roof, tone(0x2A3038), 0.4, canvas.seed);
    for (int i = 0; i < 9; ++i) { // rafters
        const double t = 1 - std::pow(0.72, i);
        canvas.painter.fillPath(
            polygonPath({roof.at(t, 0), roof.at(t + 0.012, 0), QPointF(w * (t * 0.56 + 0.02), -10),
                         QPointF(w * t * 0.56, -10)}),
            QColor(38, 44, 52));
    }
    for (int i = 0; i < 7; ++i) {
        const double t = 1 - std::pow(0.66, i);
        const QPointF at = roof.at(0.06 + t * 0.96, 0.98);
        const double size = 150 * std::pow(0.66, i);
        canvas.painter.fillPath(
            taperedPath({{at, size * 0.06}, {at + QPointF(size, size * 0.115), size * 0.06}}),
            QColor(240, 250, 246));
        paintGlow(canvas, at + QPointF(size / 2, size * 0.05), size * 1.7, faded(kTube, 0.5));
    }
}

void paintBayPosts(Canvas &canvas) {
    const double w = canvas.width;
    const Quad roof = bayRoof(w);
    for (const double x : {0.1, 0.33, 0.55, 0.72})
        paintLightPool(canvas, {w * x, 880 - 150 * x}, 700 - 420 * x, faded(kTube, 0.22));
    paintLightPool(canvas, {w * 0.4, kKerb + 130}, w * 0.66, faded(kCabin, 0.34));
    for (int i = 0; i < 4; ++i) {
        const double t = 1 - std::pow(0.6, i + 0.55), thick = 22 * std::pow(0.6, i);
        const QPointF top = roof.at(t, 1);
        paintFade(canvas, {top.x(), top.y(), thick, kKerb + 190 * std::pow(0.55, i) - top.y()},
                  tone(0x39434A), tone(0x151820));
    }
}

void paintCoaches(Canvas &canvas) {
    const double w = canvas.width;
    const Paint far{tone(0x4A3440), tone(0x0E1018), tone(0x8A6A68), tone(0xE8B878)};
    paintCoach(canvas, {{w * 0.86, kKerb + 12}, 330, -1, canvas.seed + 4}, far);
    paintDefocus(canvas, {w * 0.66, kKerb - 160, w * 0.34, 190}, 420);
    const Paint near{tone(0x23405A), tone(0x0B0E16), tone(0x7FA0B0), kCabin};
    paintContactShadow(canvas, {w * 0.4, kKerb + 92}, w * 0.66, tone(0x04050A, 0.9));
    paintCoach(canvas, {{w * 0.4, kKerb + 92}, 860, 1, canvas.seed + 19}, near);
    paintGlow(canvas, {w * 0.36, kKerb - 90}, 420, faded(kCabin, 0.28));
    paintLamp(canvas, {w * 0.4 + 428, kKerb + 8}, 9, tone(0xFFF0CC));
}

void paintWetGround(Canvas &canvas) {
    const double w = canvas.width;
    paintGround(canvas, {{0, kKerb, w, 1000 - kKerb},
                         tone(0x24242E),
                         tone(0x14151C),
                         tone(0x2E3038, 0.6),
                         120,
                         200,
                         canvas.seed});
}

void paintWetShine(Canvas &canvas) {
    const double shore = kKerb + 92;
    paintWater(
        canvas,
        {{0, shore, canvas.width, 1000 - shore}, tone(0x14141C), 0.12, 0.5, 0.7, 1.25, 0.85, canvas.seed});
    Random random(canvas.seed + 8);
    for (int i = 0; i < 26; ++i) { // dry patches break the mirror
        const double y = random.between(shore + 12, 1000);
        canvas.painter.setBrush(QColor(22, 22, 30, 90));
        canvas.painter.drawEllipse(QPointF(random.between(0, canvas.width), y),
                                   random.between(40, 160) * (y - kKerb) / 200,
                                   random.between(3, 11) * (y - kKerb) / 200);
    }
}

Person traveller(QPointF feet, double height, Pose pose, Load load) {
    Person person;
    person.feet = feet;
    person.height = height;
    person.pose = pose;
    person.load = load;
    return person;
}

void paintTraveller(Canvas &canvas, const Person &person, double depth) {
    const Tone body = mix(tone(0x0B0D14), tone(0x3A3A48), depth);
    paintContactShadow(canvas, person.feet, person.height * 0.5, tone(0x020308, 0.8));
    Palette palette = clothes(quint32(person.feet.x()), body, 0.78);
    palette.rim = mix(kCabin, tone(0xFFF0D8), 0.3);
    palette.rimWidth = 0.009;
    palette.lightFrom = {person.feet.x() < canvas.width * 0.45 ? 0.55 : -0.55, -0.8};
    paintPerson(canvas, person, palette);
}

void paintTravellers(Canvas &canvas) {
    const double w = canvas.width;
    for (int i = 0; i < 9; ++i) // at the door, farther off
        paintTraveller(canvas,
                       somebodyAway(canvas.seed + 60 + quint32(i),
                                    {w * (0.56 + 0.026 * i), kKerb + 102 + (i % 3) * 8}, 158),
                       0.2);
    Person mother = traveller({w * 0.155, 905}, 320, Pose::Walking, Load::Basket);
    mother.wear = Wear::Skirt;
    mother.hair = Hair::Scarf;
    paintTraveller(canvas, mother, 0.05);
    Person child = traveller({w * 0.232, 912}, 190, Pose::Walking, Load::Backpack);
    child.headScale = 1.25;
    paintTraveller(canvas, child, 0.05);
    paintTraveller(canvas, traveller({w * 0.36, 868}, 290, Pose::Carrying, Load::Bundle), 0.1);
    paintBundles(canvas, {w * 0.845, 935}, 210, tone(0x14141C), canvas.seed + 4);
    paintTraveller(canvas, traveller({w * 0.735, 930}, 330, Pose::Waiting, Load::Backpack), 0);
    Person seated = traveller({w * 0.89, 950}, 320, Pose::Sitting, Load::None);
    seated.facing = -1;
    seated.hair = Hair::Long;
    paintTraveller(canvas, seated, 0);
    paintTraveller(canvas, traveller({w * 0.665, 905}, 312, Pose::Standing, Load::Suitcase), 0.05);
}

} // namespace

void drawBusStation(Canvas &canvas) {
    paintNightTown(canvas);
    paintWetGround(canvas);
    paintCoaches(canvas);
    paintBayRoof(canvas);
    paintWetShine(canvas);
    paintBayPosts(canvas);
    paintTravellers(canvas);
    paintBloom(canvas, 0.55);
}

} // namespace sala
