#include "media/sample/scenes/people.h"

#include "media/sample/scenes/people_parts.h"
#include "media/sample/scenes/random.h"
#include "media/sample/scenes/shapes.h"

#include <cmath>

namespace sala {

namespace {

constexpr Tone kSkins[] = {tone(0x8A5A3C), tone(0x7A4C30), tone(0xA06E4A), tone(0x6B4229)};
constexpr Tone kHairs[] = {tone(0x17120F), tone(0x1E1613), tone(0x241C18)};
constexpr Tone kTops[] = {tone(0xC9C2B4), tone(0x7D2F2B), tone(0x2F4F6B), tone(0x5E7A5A), tone(0xC48A3A),
                          tone(0x3A3A44), tone(0xB4566A), tone(0x86A0A8), tone(0xE0D6BE), tone(0x4A3A5E)};
constexpr Tone kBottoms[] = {tone(0x26303E), tone(0x33302C), tone(0x4A3B33), tone(0x5A2E3E),
                             tone(0x2E4A46), tone(0x6B5B44), tone(0x1F242C)};
constexpr Tone kLoads[] = {tone(0xB98B4A), tone(0xC9B58A), tone(0x9A7A52),
                           tone(0x8C7A5C), tone(0xA8643C), tone(0xB8A070)};

template<std::size_t N>
const Tone &oneOf(const Tone (&tones)[N], Random &random) {
    return tones[random.below(int(N))];
}

const Tone &toneOf(const Palette &palette, Role role) {
    switch (role) {
    case Role::Skin:
        return palette.skin;
    case Role::Hair:
        return palette.hair;
    case Role::Top:
        return palette.top;
    case Role::Bottom:
        return palette.bottom;
    case Role::Load:
        break;
    }
    return palette.load;
}

/// Lit from one side: a body is round, a cut-out is not.
QBrush rounded(const Tone &tone, QPointF light) {
    QLinearGradient gradient(light * 0.16 + QPointF(0, -0.55), light * -0.16 + QPointF(0, -0.55));
    gradient.setColorAt(0, colour(lit(tone, 1.22)));
    gradient.setColorAt(0.55, colour(tone));
    gradient.setColorAt(1, colour(lit(tone, 0.68)));
    return gradient;
}

/// Creases in cloth, light beside dark; only to be seen where a person is large.
void paintFolds(QPainter &painter, const Part &part, const Tone &tone, quint32 seed) {
    Random random(seed);
    const QRectF box = part.path.boundingRect();
    painter.save();
    painter.setClipPath(part.path, Qt::IntersectClip);
    for (int i = 0; i < 9; ++i) {
        const QPointF from(box.left() + box.width() * random.unit(),
                           box.top() + box.height() * random.unit());
        const QPointF to = from + QPointF(random.normal() * 0.025, random.between(0.03, 0.13));
        const QPointF bend = (from + to) / 2 + QPointF(random.normal() * 0.012, 0);
        const double width = random.between(0.004, 0.012);
        painter.fillPath(taperedPath({{from, 0.001}, {bend, width}, {to, 0.001}}),
                         colour(faded(lit(tone, 0.5), 0.3)));
        painter.fillPath(
            taperedPath({{from, 0.001}, {bend, width * 0.6}, {to, 0.001}}).translated(width * 0.8, 0),
            colour(faded(lit(tone, 1.5), 0.22)));
    }
    painter.restore();
}

Person thrown(Random &random, QPointF feet, double height) {
    Person person;
    person.feet = feet;
    person.height = height * random.between(0.9, 1.05);
    person.wear = random.chance(0.4) ? Wear::Skirt : Wear::Trousers;
    const Hair skirtHair[] = {Hair::Long, Hair::Bun, Hair::Cone, Hair::Long, Hair::Scarf};
    const Hair trouserHair[] = {Hair::Short, Hair::Short, Hair::Cap, Hair::Long};
    person.hair = person.wear == Wear::Skirt ? skirtHair[random.below(5)] : trouserHair[random.below(4)];
    person.facing = random.chance(0.5) ? 1 : -1;
    return person;
}

} // namespace

Palette silhouette(const Tone &body) {
    return {body, body, body, body, body, {}, 0, {}};
}

Palette silhouette(const Tone &body, const Tone &rim, QPointF lightFrom) {
    return {body, body, body, body, body, rim, 0.012, lightFrom};
}

Palette clothes(quint32 seed, const Tone &shade, double depth) {
    Random random(seed);
    const auto thrownTone = [&](const auto &tones) { return mix(oneOf(tones, random), shade, depth); };
    Palette palette;
    palette.skin = thrownTone(kSkins);
    palette.hair = mix(oneOf(kHairs, random), shade, depth * 0.6); // heads stay readable in haze
    palette.top = thrownTone(kTops);
    palette.bottom = thrownTone(kBottoms);
    palette.load = thrownTone(kLoads);
    return palette;
}

void paintPerson(Canvas &canvas, const Person &person, const Palette &palette) {
    QPainter &painter = canvas.painter;
    const QList<Part> parts = partsOf(person);
    const double size = std::hypot(palette.lightFrom.x(), palette.lightFrom.y());
    const QPointF light = size > 0 ? palette.lightFrom / size : QPointF(-0.7, -0.7);

    painter.save();
    painter.translate(person.feet);
    painter.scale(person.height * person.facing, person.height);
    const QPointF towards(light.x() * person.facing, light.y());
    if (palette.rimWidth > 0) {
        for (const Part &part : parts)
            painter.fillPath(part.path.translated(towards * palette.rimWidth), colour(palette.rim));
    }
    const bool large = painter.transform().m22() > 260; // pixels of a person
    quint32 seed = quint32(person.height * 16);
    for (const Part &part : parts) {
        painter.fillPath(part.path, rounded(toneOf(palette, part.role), towards));
        if (large && (part.role == Role::Top || part.role == Role::Bottom))
            paintFolds(painter, part, toneOf(palette, part.role), ++seed);
    }
    painter.restore();
}

Person somebody(quint32 seed, QPointF feet, double height) {
    Random random(seed);
    Person person = thrown(random, feet, height);
    const Pose poses[] = {Pose::Walking, Pose::Walking, Pose::Standing, Pose::Waiting, Pose::Carrying};
    person.pose = poses[random.below(5)];
    const Load loads[] = {Load::None, Load::ShoulderBag, Load::Backpack, Load::Basket, Load::None};
    person.load = person.pose == Pose::Carrying ? Load::Bundle : loads[random.below(5)];
    return person;
}

Person somebodyAway(quint32 seed, QPointF feet, double height) {
    Random random(seed);
    Person person = thrown(random, feet, height);
    const Pose poses[] = {Pose::Standing, Pose::Waiting, Pose::WalkingAway, Pose::WalkingAway};
    person.pose = poses[random.below(4)];
    const Load loads[] = {Load::None, Load::ShoulderBag, Load::Backpack, Load::Suitcase, Load::None};
    person.load = loads[random.below(5)];
    return person;
}

} // namespace sala
