#include "media/sample/scenes/light.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/scenes_japan.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"

namespace sala {

namespace {

const QPointF kFar(1010, 452); ///< where the platform, the roof and the train meet
constexpr Tone kDusk = tone(0x39456E);
constexpr Tone kWarm = tone(0xFFD9A0);

QPointF away(QPointF near, double share) {
    return near + (kFar - near) * share;
}

void paintEvening(Canvas &canvas) {
    Sky sky;
    sky.zenith = tone(0x24345E);
    sky.middle = tone(0x8A6A90);
    sky.horizonTone = tone(0xFFB078);
    sky.horizon = 560;
    sky.sun = {kFar.x() + 110, kFar.y() + 10};
    sky.glow = tone(0xFF9A60, 0.8);
    sky.reach = 420;
    sky.clouds = {0.42, 320, 0.3, tone(0xFFB494), tone(0x56507C)};
    sky.seed = canvas.seed;
    paintSky(canvas, sky);
    paintSkyline(canvas, {kFar.x() - 60, canvas.width, 505, 20, 170, 62, tone(0x3A3E64), tone(0x8A6478),
                          tone(0xFFE0A0), 0.3, canvas.seed + 1});
    paintSkyline(canvas, {kFar.x() + 60, canvas.width, 520, 10, 100, 80, tone(0x262C4A), tone(0x4A4260),
                          tone(0xFFD890), 0.36, canvas.seed + 2});
    paintFade(canvas, {kFar.x() - 60, 505, canvas.width - kFar.x() + 60, 220}, tone(0x3A3450),
              tone(0x1A1A2C));
    paintDefocus(canvas, {kFar.x() - 80, 250, canvas.width - kFar.x() + 80, 300}, 300);
}

/// The train rushes by: every line of it drawn out towards the far point and smeared.
void paintTrain(Canvas &canvas) {
    const QPointF top(-40, -60), foot(-40, 905);
    const auto band = [&](double from, double to, const Tone &near, const Tone &far) {
        const QPointF a = top + (foot - top) * from, b = top + (foot - top) * to;
        const QPainterPath path = polygonPath({a, away(a, 0.985), away(b, 0.985), b});
        if (near.a < 1) { // a streak: plain, for there are hundreds
            canvas.painter.fillPath(path, colour(near));
            return;
        }
        QLinearGradient gradient(QPointF(0, 0), QPointF(kFar.x(), 0));
        gradient.setColorAt(0, colour(near));
        gradient.setColorAt(1, colour(far));
        canvas.painter.fillPath(path, gradient);
    };
    band(0.0, 1.0, tone(0x8C98A8), tone(0x7A6A80));
    band(0.0, 0.12, tone(0x4E5868), tone(0x5A5068));
    band(0.62, 0.7, tone(0x5E9A62), tone(0x8A8A70)); // the line's colour, without its name
    band(0.86, 1.0, tone(0x1C2230), tone(0x3A3448));
    band(0.22, 0.56, tone(0xFFE9BE), tone(0xFFD9A4));
    Random random(canvas.seed + 4);
    for (int i = 0; i < 230; ++i) { // streaks
        const double at = random.between(0.02, 0.98), thick = random.between(0.001, 0.017);
        const bool window = at > 0.22 && at < 0.56;
        const Tone streak = window ? (random.chance(0.45) ? tone(0x6A4A3A, 0.28) : tone(0xFFFBEC, 0.4))
                                   : (random.chance(0.5) ? tone(0x10141E, 0.2) : tone(0xE8F0FF, 0.2));
        band(at, at + thick, faded(streak, random.between(0.3, 1)), faded(streak, 0.5));
    }
    for (int i = 0; i < 26; ++i) { // doors and window posts, blurred into soft bars
        const double t = 1 - std::pow(0.84, i), next = 1 - std::pow(0.84, i + 0.4);
        const QPointF a = away(top + (foot - top) * 0.2, t), b = away(top + (foot - top) * 0.58, t),
                      c = away(top + (foot - top) * 0.58, next), d = away(top + (foot - top) * 0.2, next);
        QLinearGradient soft(a.x(), 0, d.x(), 0);
        soft.setColorAt(0, QColor(50, 52, 66, 0));
        soft.setColorAt(0.5, QColor(50, 52, 66, i % 4 == 0 ? 150 : 60));
        soft.setColorAt(1, QColor(50, 52, 66, 0));
        canvas.painter.fillPath(polygonPath({a, d, c, b}), soft);
    }
}

void paintPlatform(Canvas &canvas) {
    const double w = canvas.width;
    QPainterPath floor = polygonPath({away({-40, 905}, 0.985),
                                      {-40, 905},
                                      {-40, 1010},
                                      {w + 10, 1010},
                                      {w + 10, 640},
                                      away({w + 10, 640}, 0.985)});
    canvas.painter.save();
    canvas.painter.setClipPath(floor);
    paintGround(canvas, {{0, kFar.y(), w, 1000 - kFar.y()},
                         tone(0x9A8488),
                         tone(0x4A4A58),
                         tone(0x5E5A66, 0.5),
                         160,
                         160,
                         canvas.seed});
    canvas.painter.setPen(QPen(QColor(30, 28, 40, 110), 1.5));
    for (int i = -16; i < 30; ++i) // tiles
        canvas.painter.drawLine(kFar, kFar + QPointF(i * 130.0, 700));
    for (int i = 0; i < 22; ++i) {
        const double y = kFar.y() + 560 * std::pow(0.82, i);
        canvas.painter.drawLine(QPointF(-20, y), QPointF(w + 20, y));
    }
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.fillPath(
        polygonPath({{150, 1010}, {250, 1010}, away({250, 1010}, 0.985), away({150, 1010}, 0.985)}),
        QColor(214, 172, 70));
    for (int i = 0; i < 40; ++i) { // bumps of the tactile path
        const double t = 1 - std::pow(0.9, i), size = 13 * (1 - t);
        for (int row = 0; row < 4; ++row) {
            canvas.painter.setBrush(QColor(150, 112, 40, 160));
            canvas.painter.drawEllipse(away({162.0 + row * 25, 1000}, t), size * 0.5, size * 0.3);
        }
    }
    paintFade(canvas, {0, kFar.y(), w, 550}, tone(0x201C34, 0), tone(0x14162A, 0.6));
    canvas.painter.restore();
    paintLightPool(canvas, {300, 800}, 1100, faded(kWarm, 0.42));
    paintLightPool(canvas, {740, 600}, 620, faded(kWarm, 0.4));
}

void paintRoof(Canvas &canvas) {
    const double w = canvas.width;
    const QPointF left(330, -160), right(w + 420, -20);
    canvas.painter.fillPath(polygonPath({left, away(left, 0.97), away(right, 0.97), right}),
                            QColor(28, 30, 48));
    for (int i = 0; i < 16; ++i) { // beams across
        const double t = 1 - std::pow(0.78, i + 0.2), thick = (1 - t) * 0.05;
        canvas.painter.fillPath(
            polygonPath({away(left, t), away(right, t), away(right, t + thick), away(left, t + thick)}),
            QColor(58, 58, 82));
    }
    for (const double across : {0.24, 0.62}) { // two rows of lamps
        const QPointF row = left + (right - left) * across;
        for (int i = 0; i < 12; ++i) {
            const double t = 1 - std::pow(0.74, i + 0.1), end = 1 - std::pow(0.74, i + 0.62),
                         size = 30 * (1 - t);
            canvas.painter.fillPath(
                polygonPath({away(row - QPointF(size, 0), t), away(row + QPointF(size, 0), t),
                             away(row + QPointF(size, 0), end), away(row - QPointF(size, 0), end)}),
                QColor(255, 246, 226));
            paintGlow(canvas, away(row, (t + end) / 2), 210 * (1 - t) + 14, faded(kWarm, 0.34));
        }
    }
    for (int i = 0; i < 6; ++i) { // columns on the right
        const double t = 1 - std::pow(0.6, i + 0.45), thick = 46 * (1 - t);
        const QPointF foot = away({w + 60, 960}, t), head = away({w + 60, -60}, t);
        QLinearGradient round(foot.x() - thick / 2, 0, foot.x() + thick / 2, 0);
        round.setColorAt(0, QColor(150, 120, 110));
        round.setColorAt(0.4, QColor(74, 72, 96));
        round.setColorAt(1, QColor(30, 32, 50));
        canvas.painter.fillRect(QRectF(foot.x() - thick / 2, head.y(), thick, foot.y() - head.y()), round);
    }
}

void paintCommuter(Canvas &canvas, const Person &person, double haze) {
    paintContactShadow(canvas, person.feet + QPointF(person.height * 0.1, 0), person.height * 0.6,
                       tone(0x0C0C18, 0.7));
    paintCastShadow(canvas, person, {person.height * 0.5, person.height * 0.16}, tone(0x0E0E1C, 0.4));
    const Tone shade = mix(tone(0x14162A), tone(0x8A6E84), haze);
    Palette palette = clothes(quint32(person.feet.x() * 7), shade, 0.8);
    palette.rim = mix(kWarm, tone(0xFFFFFF), 0.25);
    palette.rimWidth = 0.011;
    palette.lightFrom = {-0.9, -0.35};
    paintPerson(canvas, person, palette);
}

void paintCommuters(Canvas &canvas) {
    Random random(canvas.seed + 12);
    for (int i = 0; i < 30; ++i) {
        const double share = 0.95 - 0.5 * std::pow(i / 30.0, 1.3);
        const QPointF near(random.between(360, canvas.width + 220), 1060);
        Person person = somebodyAway(random.next(), away(near, share), 640 * (1 - share));
        if (person.hair == Hair::Cone || person.hair == Hair::Scarf || person.hair == Hair::Bun)
            person.hair = Hair::Long;
        if (person.hair == Hair::Cap)
            person.hair = Hair::Short;
        paintCommuter(canvas, person, 0.9 * share * share);
    }
    paintCommuter(canvas,
                  {{560, 930}, 445, Pose::Standing, Wear::Trousers, Hair::Short, Load::ShoulderBag, 1, 1}, 0);
    paintCommuter(canvas, {{760, 952}, 425, Pose::Waiting, Wear::Skirt, Hair::Long, Load::ShoulderBag, 1, 1},
                  0);
    paintCommuter(canvas,
                  {{1120, 985}, 470, Pose::Standing, Wear::Trousers, Hair::Short, Load::Backpack, 1, 1}, 0);
    paintCommuter(canvas,
                  {{1330, 960}, 430, Pose::Walking, Wear::Trousers, Hair::Long, Load::ShoulderBag, -1, 1}, 0);
}

} // namespace

void drawCommuterPlatform(Canvas &canvas) {
    paintEvening(canvas);
    paintRoof(canvas);
    paintPlatform(canvas);
    paintTrain(canvas);
    paintGlow(canvas, {240, 330}, 620, faded(kWarm, 0.3));
    paintCommuters(canvas);
    paintGlow(canvas, kFar, 460, tone(0xFFB080, 0.42));
    paintBloom(canvas, 0.5);
}

} // namespace sala
