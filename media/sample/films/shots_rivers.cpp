#include "media/sample/films/motion.h"
#include "media/sample/films/shots.h"
#include "media/sample/scenes/light.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/random.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/vehicles.h"

#include <cmath>

namespace sala {

namespace {

QRect belowPx(const QSize &sizePx, double shore) {
    const int top = int(shore / Canvas::height * sizePx.height());
    return {0, top, sizePx.width(), sizePx.height() - top};
}

/// A boat that crosses the picture, heaving a little, its image broken in the water under it.
struct Boat {
    QPointF start;
    double speed = 20; ///< units a second, below 0 to the left
    double length = 260;
    bool roofed = false;
    Tone body;
};

void paintBoat(Canvas &canvas, const Boat &boat, double seconds) {
    const double facing = boat.speed < 0 ? -1 : 1;
    const QPointF at(boat.start.x() + boat.speed * seconds,
                     boat.start.y() + boat.length * 0.006 * std::sin(seconds * 1.7));
    const Paint paint{boat.body, lit(boat.body, 0.6), mix(boat.body, tone(0xFFC090), 0.45),
                      lit(boat.body, 0.5)};
    canvas.painter.save();
    canvas.painter.translate(at);
    canvas.painter.rotate(0.8 * std::sin(seconds * 1.1));
    for (int band = 0; band < 6; ++band) { // the broken image
        const double width = boat.length * (0.42 - 0.05 * band);
        const double shift = 5 * std::sin(seconds * 2.3 + band * 1.3);
        canvas.painter.setBrush(colour(faded(boat.body, 0.42 - 0.06 * band)));
        canvas.painter.drawEllipse(QPointF(shift, 5 + boat.length * 0.032 * band), width,
                                   boat.length * 0.014);
    }
    const Stand stand{{0, 0}, boat.length, facing, 7};
    boat.roofed ? paintRoofedBoat(canvas, stand, paint) : paintLongBoat(canvas, stand, paint);
    const Person rower{{-facing * boat.length * 0.3, -boat.length * 0.03},
                       boat.length * 0.42,
                       Pose::Rowing,
                       Wear::Trousers,
                       Hair::Cone,
                       Load::None,
                       facing,
                       1};
    paintPerson(canvas, rower, silhouette(lit(boat.body, 0.8)));
    const double stroke = 0.35 * std::sin(seconds * 2.1);
    const QPointF hands = rower.feet + QPointF(facing * boat.length * 0.11, -boat.length * 0.26);
    const QPointF blade =
        hands + QPointF(facing * std::sin(stroke - 0.25), std::cos(stroke - 0.25)) * boat.length * 0.34;
    canvas.painter.setPen(QPen(colour(lit(boat.body, 0.7)), boat.length * 0.01));
    canvas.painter.drawLine(hands + (hands - blade) * 0.25, blade);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.restore();
}

void drawDawn(Canvas &canvas) {
    const double w = canvas.width;
    Sky sky;
    sky.zenith = tone(0x4A5E92);
    sky.middle = tone(0xB49EB4);
    sky.horizonTone = tone(0xF8C490);
    sky.horizon = 470;
    sky.sun = {w * 0.66, 350};
    sky.sunRadius = 24;
    sky.glow = tone(0xFFAE66, 0.85);
    sky.reach = 460;
    sky.clouds = {0.48, 340, 0.3, tone(0xFFC8A0), tone(0x6E6C92)};
    sky.seed = 2101;
    paintSky(canvas, sky);
    paintRidge(canvas, {472, 190, 520, 0, tone(0x8D83A3), tone(0xE3AE92), 31});
    paintMist(canvas, {0, 350, w, 110}, tone(0xF8CFA8, 0.55), 5);
    paintRidge(canvas, {472, 110, 380, 5, tone(0x65688A), tone(0xC79C92), 47});
    paintMist(canvas, {0, 400, w, 76}, tone(0xF5CDAE, 0.6), 6);
    paintRidge(canvas, {473, 52, 300, 9, tone(0x3F4A66), tone(0x8F7F87), 63});
    paintWater(canvas, {{0, 472, w, 530}, tone(0x4A5878), 0.05, 0.55, 0.9, 1.05, 1, 12});
    paintMist(canvas, {0, 440, w, 80}, tone(0xF9D8BA, 0.6), 9);
    paintRipples(canvas, {{0, 540, w, 460}, tone(0x202A44, 0.25), 260, 130, 14});
    paintBloom(canvas, 0.3);
}

class Dawn final : public Shot {
  public:
    explicit Dawn(const QSize &sizePx)
        : m_still(backdrop("film-dawn", sizePx, drawDawn)), m_water(belowPx(sizePx, 478)) {}

    void paint(QImage &frame, double seconds) override {
        paintMovingWater(frame, m_still, m_water, 1, seconds);
        PictureCanvas picture(frame);
        Canvas &canvas = picture.canvas();
        paintFlyingBirds(canvas, {-60, 240}, 15, tone(0x30324A, 0.9), seconds);
        paintGlints(canvas,
                    {{canvas.width * 0.56, 484, canvas.width * 0.2, 500}, tone(0xFFE2B0, 0.9), 230, 34, 3},
                    seconds);
        paintBoat(canvas, {{250, 560}, 9, 150, true, tone(0x3A3E58)}, seconds);
        paintBoat(canvas, {{1480, 640}, -19, 270, false, tone(0x242A40)}, seconds);
        paintBoat(canvas, {{-120, 810}, 30, 470, false, tone(0x171C2C)}, seconds);
    }

  private:
    QImage m_still;
    QRect m_water;
};

void drawEveningRiver(Canvas &canvas) {
    const double w = canvas.width;
    Sky sky;
    sky.zenith = tone(0x2A3C66);
    sky.middle = tone(0x8A6A88);
    sky.horizonTone = tone(0xFFA46A);
    sky.horizon = 430;
    sky.sun = {w * 0.3, 420};
    sky.glow = tone(0xFF9450, 0.85);
    sky.reach = 480;
    sky.clouds = {0.4, 330, 0.3, tone(0xFFB088), tone(0x4E4A74)};
    sky.seed = 2203;
    paintSky(canvas, sky);
    paintSkyline(canvas, {0, w, 434, 10, 60, 44, tone(0x4A4462), tone(0x8A6470), tone(0xFFDC98), 0.3, 77});
    paintRidge(canvas, {435, 22, 190, 10, tone(0x2C3048), tone(0x54465A), 78});
    paintWater(canvas, {{0, 434, w, 570}, tone(0x2E3654), 0.06, 0.55, 1.1, 1, 1, 22});
    paintRipples(canvas, {{0, 470, w, 530}, tone(0x141A30, 0.3), 320, 130, 24});
    paintBloom(canvas, 0.35);
}

void paintSeat(Canvas &canvas, QPointF at, double size, double facing) {
    canvas.painter.save();
    canvas.painter.translate(at);
    canvas.painter.scale(size * facing, size);
    const QColor dark = colour(tone(0x1C1418));
    const auto limb = [&](QPointF a, QPointF b, double width) {
        canvas.painter.fillPath(taperedPath({{a, width}, {b, width}}, 0.4), dark);
    };
    limb({-0.22, -0.42}, {-0.24, 0}, 0.045);
    limb({0.22, -0.42}, {0.25, 0}, 0.045);
    limb({0.22, -0.42}, {0.3, -0.95}, 0.045);
    limb({-0.26, -0.43}, {0.25, -0.43}, 0.07);
    limb({0.25, -0.62}, {0.265, -0.72}, 0.06);
    limb({0.28, -0.8}, {0.3, -0.94}, 0.075);
    limb({-0.23, -0.18}, {0.24, -0.18}, 0.03);
    canvas.painter.restore();
}

/// The jetty in front, its two empty chairs facing each other, and a lamp on a post.
QImage jetty(const QSize &sizePx) {
    return sprite({1778, 1000}, sizePx.height() / Canvas::height, [](Canvas &canvas) {
        for (double x = 90; x < 1778; x += 300) {
            canvas.painter.fillRect(QRectF(x, 880, 26, 130), colour(tone(0x120E14)));
        }
        QLinearGradient planks(0, 840, 0, 905);
        planks.setColorAt(0, colour(tone(0x6A4E44)));
        planks.setColorAt(1, colour(tone(0x2A2024)));
        canvas.painter.fillRect(QRectF(0, 840, 1778, 62), planks);
        for (double x = 12; x < 1778; x += 47) {
            canvas.painter.fillRect(QRectF(x, 840, 3, 62), colour(tone(0x120E14, 0.6)));
        }
        paintSeat(canvas, {800, 868}, 250, -1);
        paintSeat(canvas, {1090, 868}, 250, 1);
        canvas.painter.fillRect(QRectF(1312, 470, 11, 400), colour(tone(0x161218)));
        canvas.painter.fillPath(polygonPath({{1290, 440}, {1345, 440}, {1336, 490}, {1299, 490}}),
                                colour(tone(0xFFE2A0)));
        canvas.painter.fillPath(polygonPath({{1280, 442}, {1318, 418}, {1355, 442}}), colour(tone(0x161218)));
    });
}

class Pier final : public Shot {
  public:
    explicit Pier(const QSize &sizePx)
        : m_still(backdrop("film-pier", sizePx, drawEveningRiver)), m_jetty(jetty(sizePx)),
          m_water(belowPx(sizePx, 440)) {}

    void paint(QImage &frame, double seconds) override {
        paintMovingWater(frame, m_still, m_water, 1.1, seconds);
        PictureCanvas picture(frame);
        Canvas &canvas = picture.canvas();
        paintFlyingBirds(canvas, {300, 190}, 12, tone(0x2A2A44, 0.9), seconds);
        paintGlints(canvas,
                    {{canvas.width * 0.2, 446, canvas.width * 0.22, 400}, tone(0xFFC890, 0.85), 190, 32, 5},
                    seconds);
        paintBoat(canvas, {{1250, 486}, -14, 130, true, tone(0x3A3448)}, seconds);
        paintBoat(canvas, {{60, 620}, 34, 330, false, tone(0x201A2C)}, seconds);
        canvas.painter.drawImage(QRectF(0, 0, 1778, 1000), m_jetty);
        paintLights(canvas,
                    {{{1318, 462}, 250, tone(0xFFC070, 0.6)}, {{1318, 860}, 180, tone(0xFFB060, 0.16)}},
                    seconds);
    }

  private:
    QImage m_still, m_jetty;
    QRect m_water;
};

void drawNightRiver(Canvas &canvas) {
    const double w = canvas.width;
    paintFade(canvas, {0, 0, w, 420}, tone(0x0C1430), tone(0x3A3A66));
    paintStars(canvas, 330, 260, 31);
    paintSkyline(canvas, {0, w, 424, 14, 90, 50, tone(0x161C38), tone(0x2C2C50), tone(0xFFD890), 0.4, 81});
    paintRidge(canvas, {426, 20, 170, 9, tone(0x10142A), tone(0x1C1E38), 82});
    paintGlow(canvas, {w * 0.5, 424}, 700, tone(0xB07A8A, 0.3));
    paintWater(canvas, {{0, 424, w, 580}, tone(0x141C38), 0.08, 0.5, 1.2, 1, 1, 32});
    paintBloom(canvas, 0.5);
}

class Lanterns final : public Shot {
  public:
    explicit Lanterns(const QSize &sizePx)
        : m_still(backdrop("film-lanterns", sizePx, drawNightRiver)), m_water(belowPx(sizePx, 430)) {}

    void paint(QImage &frame, double seconds) override {
        paintMovingWater(frame, m_still, m_water, 1, seconds);
        PictureCanvas picture(frame);
        Canvas &canvas = picture.canvas();
        paintGlints(canvas, {{0, 440, canvas.width, 420}, tone(0xFFD090, 0.4), 110, 30, 6}, seconds);
        for (int i = 0; i < 46; ++i) {
            paintLantern(canvas, i, seconds);
        }
        paintWatchers(canvas, seconds);
    }

  private:
    static void paintLantern(Canvas &canvas, int number, double seconds) {
        Random random(quint32(number * 4099 + 11));
        const double depth = double(number) / 46;
        const double size = 5 + 26 * depth * depth + 4 * depth;
        const double way = canvas.width + 300;
        const double x = std::fmod(way * random.unit() + seconds * (7 + 34 * depth), way) - 150;
        const QPointF at(x, 450 + 390 * depth * depth + 40 * depth +
                                size * 0.12 * std::sin(seconds * 1.8 + number));
        const double breath =
            0.85 + 0.15 * std::sin(seconds * 5 + number * 2.7) * std::sin(seconds * 2.1 + number);
        paintLights(canvas, {{at - QPointF(0, size * 0.6), size * 3.4, tone(0xFFB050, 0.55 * breath)}}, 0);
        for (int band = 1; band < 6; ++band) {
            const double shift = size * 0.2 * std::sin(seconds * 2.6 + band * 1.4 + number);
            canvas.painter.setBrush(colour(tone(0xFFB458, (0.5 - 0.08 * band) * breath)));
            canvas.painter.drawEllipse(at + QPointF(shift, size * 0.42 * band), size * (0.7 - 0.08 * band),
                                       size * 0.1);
        }
        const double s = size;
        canvas.painter.fillPath(
            polygonPath({at + QPointF(-0.5 * s, -1.1 * s), at + QPointF(0.5 * s, -1.1 * s),
                         at + QPointF(0.42 * s, 0), at + QPointF(-0.42 * s, 0)}),
            colour(mix(tone(0xE8842E), tone(0xFFE6A8), breath * 0.9)));
        canvas.painter.fillRect(QRectF(at.x() - 0.62 * s, at.y() - 0.06 * s, 1.24 * s, 0.14 * s),
                                colour(tone(0x3A2418)));
    }

    /// Seen from behind, they sway a little where they stand.
    static void paintWatchers(Canvas &canvas, double seconds) {
        canvas.painter.fillPath(
            smoothOutline(
                {{-60, 1100}, {-60, 930}, {400, 905}, {900, 925}, {1400, 900}, {1840, 935}, {1840, 1100}}),
            colour(tone(0x07080F)));
        Random random(71);
        for (int i = 0; i < 7; ++i) {
            const double x = 190 + i * 215 + random.between(-50, 50);
            Person person =
                somebodyAway(random.next(), {0, 0}, random.between(265, 330) * (i == 2 || i == 5 ? 0.66 : 1));
            person.pose = i % 2 ? Pose::Standing : Pose::Waiting;
            person.load = Load::None;
            canvas.painter.save();
            canvas.painter.translate(x, 930);
            canvas.painter.rotate(0.7 * std::sin(seconds * 0.8 + i * 1.9));
            paintPerson(canvas, person, silhouette(tone(0x0B0C16), tone(0xFFB060), {0.2, -0.8}));
            canvas.painter.restore();
        }
    }

    QImage m_still;
    QRect m_water;
};

void drawBridgeRiver(Canvas &canvas) {
    const double w = canvas.width;
    Sky sky;
    sky.zenith = tone(0x5C8AB0);
    sky.middle = tone(0xB8CED4);
    sky.horizonTone = tone(0xFBE6BE);
    sky.horizon = 560;
    sky.sun = {w * 0.22, 180};
    sky.glow = tone(0xFFEBB8, 0.8);
    sky.reach = 420;
    sky.clouds = {0.45, 380, 0.3, tone(0xFFFAEC), tone(0x90A4B4)};
    sky.seed = 2301;
    paintSky(canvas, sky);
    paintRidge(canvas, {566, 120, 500, 4, tone(0x7E9AA6), tone(0xC6CEC0), 91});
    paintRidge(canvas, {568, 50, 260, 12, tone(0x4A6A50), tone(0x8A9E7A), 92});
    paintWater(canvas, {{0, 566, w, 440}, tone(0x7A7458), 0.2, 0.7, 1.3, 1, 1, 33});
    paintRipples(canvas, {{0, 600, w, 400}, tone(0xF2E6C4, 0.35), 260, 120, 34});
    paintBloom(canvas, 0.2);
}

/// The bridge: a deck on piers, with a railing that stands in front of those who walk.
QImage bridge(const QSize &sizePx, bool railing) {
    return sprite({1778, 1000}, sizePx.height() / Canvas::height, [railing](Canvas &canvas) {
        const Tone iron = tone(0x33403E);
        if (railing) {
            for (double x = 8; x < 1778; x += 36) {
                canvas.painter.fillRect(QRectF(x, 476, 5, 66), colour(iron));
            }
            canvas.painter.fillRect(QRectF(0, 470, 1778, 9), colour(lit(iron, 1.2)));
            canvas.painter.fillRect(QRectF(0, 506, 1778, 5), colour(iron));
            return;
        }
        for (double x = 130; x < 1778; x += 500) {
            QLinearGradient pier(x, 0, x + 92, 0);
            pier.setColorAt(0, colour(tone(0xB4A88E)));
            pier.setColorAt(1, colour(tone(0x5A5648)));
            canvas.painter.fillRect(QRectF(x, 580, 92, 190), pier);
            canvas.painter.fillRect(QRectF(x - 12, 748, 116, 26), colour(tone(0x4A463A)));
        }
        paintFade(canvas, {0, 532, 1778, 20}, tone(0xC8BCA0), tone(0xA89C82));
        paintFade(canvas, {0, 552, 1778, 44}, tone(0x6E6858), tone(0x3A3830));
    });
}

class Bridge final : public Shot {
  public:
    explicit Bridge(const QSize &sizePx)
        : m_still(backdrop("film-bridge", sizePx, drawBridgeRiver)), m_deck(bridge(sizePx, false)),
          m_railing(bridge(sizePx, true)), m_water(belowPx(sizePx, 572)) {}

    void paint(QImage &frame, double seconds) override {
        paintMovingWater(frame, m_still, m_water, 1.2, seconds);
        PictureCanvas picture(frame);
        Canvas &canvas = picture.canvas();
        const QRectF whole(0, 0, 1778, 1000);
        canvas.painter.drawImage(whole, m_deck);
        paintCrowd(canvas, {0, canvas.width, 540, 168, 13, false, tone(0x2A2E38), 17}, seconds);
        canvas.painter.drawImage(whole, m_railing);
        paintGlints(canvas, {{0, 790, canvas.width, 200}, tone(0xFFF6DC, 0.7), 130, 36, 7}, seconds);
        paintBoat(canvas, {{1500, 850}, -38, 380, true, tone(0x3A2E2A)}, seconds);
    }

  private:
    QImage m_still, m_deck, m_railing;
    QRect m_water;
};

} // namespace

std::unique_ptr<Shot> makeDawn(const QSize &sizePx) {
    return std::make_unique<Dawn>(sizePx);
}

std::unique_ptr<Shot> makePier(const QSize &sizePx) {
    return std::make_unique<Pier>(sizePx);
}

std::unique_ptr<Shot> makeLanterns(const QSize &sizePx) {
    return std::make_unique<Lanterns>(sizePx);
}

std::unique_ptr<Shot> makeBridge(const QSize &sizePx) {
    return std::make_unique<Bridge>(sizePx);
}

} // namespace sala
