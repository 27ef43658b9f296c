#include "media/sample/films/motion.h"
#include "media/sample/films/shots.h"
#include "media/sample/scenes/light.h"
#include "media/sample/scenes/plants.h"
#include "media/sample/scenes/random.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"

#include <cmath>

namespace sala {

namespace {

// --- Rice fields

void drawFields(Canvas &canvas) {
    const double w = canvas.width;
    Sky sky;
    sky.zenith = tone(0x44607E);
    sky.middle = tone(0x93AEBE);
    sky.horizonTone = tone(0xF4E2B4);
    sky.horizon = 470;
    sky.sun = {w * 0.85, 330};
    sky.glow = tone(0xFFE0A0, 0.9);
    sky.reach = 520;
    sky.clouds = {0.6, 420, 0.3, tone(0xFBF3E2), tone(0x62718A)};
    sky.seed = 2401;
    paintSky(canvas, sky);
    paintRidge(canvas, {474, 34, 620, 0, tone(0x7E92A4), tone(0xA6B2B4), 101});
    paintRidge(canvas, {475, 14, 240, 11, tone(0x50665F), tone(0x76867C), 102});
    const LeafTones palm{tone(0x1C2A22), tone(0x7E9A4C), tone(0x41362C), {0.9, -0.5}};
    paintSugarPalm(canvas, {290, 492}, 300, palm, 11);
    paintSugarPalm(canvas, {400, 486}, 210, palm, 12);
    paintSugarPalm(canvas, {1400, 488}, 250, palm, 14);
    paintSugarPalm(canvas, {1010, 480}, 90, palm, 15);
    paintWater(canvas, {{0, 476, w, 530}, tone(0x6A8078), 0.1, 0.5, 0.7, 1, 1, 41});
    for (const double y : {560.0, 690.0}) { // dikes
        paintFade(canvas, {0, y, w, y * 0.03}, tone(0x6E8A3C), tone(0x2E3A1C));
    }
    paintBloom(canvas, 0.25);
}

class Fields final : public Shot {
  public:
    explicit Fields(const QSize &sizePx)
        : m_still(backdrop("film-fields", sizePx, drawFields)),
          m_water(0, int(0.71 * sizePx.height()), sizePx.width(), sizePx.height()) {}

    void paint(QImage &frame, double seconds) override {
        paintMovingWater(frame, m_still, m_water, 0.6, seconds);
        PictureCanvas picture(frame);
        Canvas &canvas = picture.canvas();
        paintFlyingBirds(canvas, {500, 210}, 13, tone(0xF4F0E4, 0.95), seconds);
        paintVeil(canvas, seconds);
        paintWalkers(canvas, seconds);
        paintRings(canvas, {0, 720, canvas.width, 270}, tone(0xEAF4F0, 0.35), 40, seconds);
        paintRice(canvas, 590, 26, 90, seconds);
        paintRice(canvas, 748, 62, 75, seconds);
        paintRice(canvas, 1010, 150, 75, seconds);
    }

  private:
    /// Rain far off, drifting along the horizon.
    static void paintVeil(Canvas &canvas, double seconds) {
        const double x = 150 + 26 * seconds;
        QLinearGradient veil(x, 0, x + 560, 0);
        veil.setColorAt(0, colour(tone(0x5C6C80, 0)));
        veil.setColorAt(0.5, colour(tone(0x5C6C80, 0.55)));
        veil.setColorAt(1, colour(tone(0x5C6C80, 0)));
        canvas.painter.fillPath(polygonPath({{x + 90, 90}, {x + 650, 90}, {x + 560, 474}, {x, 474}}), veil);
    }

    static void paintWalkers(Canvas &canvas, double seconds) {
        for (int i = 0; i < 3; ++i) {
            Walker walker;
            walker.height = i == 1 ? 118 : 150;
            walker.distance = 100 * i + seconds * 62;
            walker.feet = {330 + 175.0 * i + seconds * 62, 696};
            walker.hat = i != 1;
            walker.skirt = i == 0;
            walker.carries = i == 2 ? Carries::Bag : Carries::Nothing;
            paintWalker(canvas, walker, tone(0x2A3230), tone(0x8A5A3A));
        }
    }

    /// A row of young rice bending in the wind, which runs through it as waves.
    static void paintRice(Canvas &canvas, double ground, double height, int tufts, double seconds) {
        Random random{quint32(ground)};
        for (int i = 0; i < tufts; ++i) {
            const QPointF foot(canvas.width * (i + random.unit()) / tufts,
                               ground + random.between(-0.1, 0.2) * height);
            const double wind =
                0.25 + 0.3 * std::sin(seconds * 2 - foot.x() / 190) + 0.1 * std::sin(seconds * 5 + i);
            const Tone green = mix(tone(0x2E5A28), tone(0xB8D858), random.unit());
            canvas.painter.setBrush(colour(green));
            for (const double lean : {-0.4, 0.0, 0.35}) {
                const QPointF tip =
                    foot + QPointF((lean + wind) * height, -height * (0.95 - 0.25 * std::abs(lean + wind)));
                const QPointF bow = foot + QPointF((lean * 0.7 + wind * 0.2) * height * 0.5, -height * 0.55);
                const double thick = height * 0.035;
                QPainterPath blade(foot - QPointF(thick, 0));
                blade.quadTo(bow - QPointF(thick, 0), tip);
                blade.quadTo(bow + QPointF(thick, 0), foot + QPointF(thick, 0));
                canvas.painter.drawPath(blade);
            }
        }
    }

    QImage m_still;
    QRect m_water;
};

// --- Station

void drawStation(Canvas &canvas) {
    const double w = canvas.width;
    paintFade(canvas, {0, 0, w, 560}, tone(0x5A6A74), tone(0xB4BAB0));
    paintRidge(canvas, {560, 130, 420, 10, tone(0x5E7468), tone(0x8E9C8C), 111});
    paintRidge(canvas, {562, 60, 220, 16, tone(0x3A5244), tone(0x5E7464), 112});
    paintMist(canvas, {0, 380, w, 180}, tone(0xD0D6D0, 0.6), 113);
    paintFade(canvas, {0, 560, w, 190}, tone(0x5A5A50), tone(0x33332E));
    paintFade(canvas, {0, 742, w, 260}, tone(0x8A8474), tone(0x54504A));
    canvas.painter.fillRect(QRectF(0, 742, w, 12), colour(tone(0xE4D8A8)));
    paintFade(canvas, {0, 754, w, 250}, tone(0xDDE4E4, 0.3), tone(0x20242A, 0.4));
}

constexpr double kCar = 900;

QImage train(double scale) {
    return sprite({3 * kCar, 330}, scale, [](Canvas &canvas) {
        for (int car = 0; car < 3; ++car) {
            const double x = car * kCar;
            for (const double at : {130.0, 220.0, 680.0, 770.0}) {
                canvas.painter.setBrush(colour(tone(0x1A1816)));
                canvas.painter.drawEllipse(QPointF(x + at, 300), 28, 28);
            }
            canvas.painter.fillRect(QRectF(x + 8, 268, kCar - 16, 26), colour(tone(0x24201E)));
            paintFade(canvas, {x + 8, 36, kCar - 16, 120}, tone(0xE8DCB8), tone(0xD2C298));
            paintFade(canvas, {x + 8, 156, kCar - 16, 114}, tone(0x9A4232), tone(0x6E2C22));
            canvas.painter.fillRect(QRectF(x + 8, 150, kCar - 16, 9), colour(tone(0xF2E6C4)));
            canvas.painter.fillPath(
                polygonPath({{x + 8, 38}, {x + 50, 12}, {x + kCar - 50, 12}, {x + kCar - 8, 38}}),
                colour(tone(0x7A7870)));
            for (int window = 0; window < 8; ++window) {
                const double left = x + 46 + window * 104;
                const bool door = window == 2 || window == 5;
                const QRectF pane(left, door ? 58 : 66, 78, door ? 210 : 78);
                canvas.painter.fillRect(pane, colour(tone(door ? 0x5A3A24 : 0x6A4A2C)));
                paintFade(canvas, pane.adjusted(5, 5, -5, door ? -90 : -5), tone(0xFFE0A0), tone(0xF2B660));
                if (!door && (window + car) % 3) { // somebody inside, a shape against the light
                    canvas.painter.setBrush(colour(tone(0x3A2418)));
                    canvas.painter.drawEllipse(QPointF(left + 38, 104), 13, 16);
                    canvas.painter.drawPath(smoothOutline(
                        {{left + 12, 142}, {left + 20, 124}, {left + 56, 124}, {left + 66, 142}}));
                }
            }
        }
    });
}

class Station final : public Shot {
  public:
    explicit Station(const QSize &sizePx)
        : m_still(backdrop("film-station", sizePx, drawStation)),
          m_train(train(sizePx.height() / Canvas::height)) {}

    void paint(QImage &frame, double seconds) override {
        frame = m_still.copy();
        PictureCanvas picture(frame);
        Canvas &canvas = picture.canvas();
        paintSprite(canvas, m_train, {trainAt(seconds), 425}, {3 * kCar, 330});
        canvas.painter.fillRect(QRectF(0, 742, canvas.width, 12), colour(tone(0xE4D8A8)));
        paintRings(canvas, {0, 770, canvas.width, 220}, tone(0xF0F4F4, 0.5), 70, seconds);
        paintCrowd(canvas, {0, canvas.width, 850, 250, 5, true, tone(0x2C3034), 23}, seconds);
        paintCrowd(canvas, {0, canvas.width, 960, 330, 3, true, tone(0x1C2026), 29}, seconds);
        FallingRain rain;
        rain.area = {0, 0, canvas.width, 1000};
        rain.count = 300;
        rain.length = 66;
        rain.tone = tone(0xE8EEF2, 0.42);
        paintFallingRain(canvas, rain, seconds);
        paintRoof(canvas, seconds);
    }

  private:
    /// Comes in from the right, stands, and leaves to the left.
    static double trainAt(double seconds) {
        const double arriving = std::min(1.0, seconds / 6.5);
        const double leaving = std::max(0.0, seconds - 10.5);
        return 1900 - 2300 * (1 - (1 - arriving) * (1 - arriving)) - 62 * leaving * leaving;
    }

    /// The edge of a roof above, and what drips from it.
    static void paintRoof(Canvas &canvas, double seconds) {
        paintFade(canvas, {0, 0, canvas.width, 70}, tone(0x1E1A18), tone(0x3A332C));
        canvas.painter.setPen(QPen(colour(tone(0xE8F0F4, 0.7)), 3, Qt::SolidLine, Qt::RoundCap));
        for (int drop = 0; drop < 24; ++drop) {
            const double life = std::fmod(seconds * 0.8 + drop * 0.377, 1);
            const double y = 72 + 930 * life * life;
            const double x = 40 + drop * 73.0;
            canvas.painter.drawLine(QPointF(x, y), QPointF(x, y + 6 + 30 * life));
        }
        canvas.painter.setPen(Qt::NoPen);
    }

    QImage m_still, m_train;
};

// --- A street at night

void drawNightStreet(Canvas &canvas) {
    const double w = canvas.width;
    paintFade(canvas, {0, 0, w, 620}, tone(0x0A0E22), tone(0x4A3462));
    paintSkyline(canvas,
                 {0, w, 620, 160, 480, 110, tone(0x1A1E3A), tone(0x3A3060), tone(0xFFE0B0), 0.34, 121});
    const QList<Tone> neon{tone(0xFF4A7E, 0.5), tone(0x3AD0FF, 0.5), tone(0xFFB03A, 0.5), tone(0x8A6AFF, 0.5),
                           tone(0x4AFFB0, 0.4)};
    paintBokeh(canvas, {{0, 180, w, 400}, 30, 70, neon, 122});
    paintDefocus(canvas, {0, 0, w, 620}, 420);
    paintBokeh(canvas, {{0, 330, w, 260}, 18, 40, neon, 123});
    paintWater(canvas, {{0, 620, w, 385}, tone(0x0C1020), 0.15, 0.5, 1.6, 1, 1, 124});
    paintFade(canvas, {0, 612, w, 14}, tone(0x1A1830), tone(0x1A1830, 0));
    for (int bar = 0; bar < 9; ++bar) { // a crossing
        const double x = 240 + bar * 150;
        canvas.painter.fillPath(polygonPath({{x, 735},
                                             {x + 84, 735},
                                             {x + 84 + (x - 840) * 0.42, 960},
                                             {x + (x - 840) * 0.42 - 40, 960}}),
                                colour(tone(0xE8ECF4, 0.2)));
    }
    paintBloom(canvas, 0.6);
}

class Night final : public Shot {
  public:
    explicit Night(const QSize &sizePx)
        : m_still(backdrop("film-night", sizePx, drawNightStreet)),
          m_street(0, int(0.63 * sizePx.height()), sizePx.width(), sizePx.height()) {
        Random random(131);
        static constexpr quint32 kNeon[] = {0xFF4A7E, 0x3AD0FF, 0xFFB03A, 0x8A6AFF, 0x4AFFB0};
        for (int i = 0; i < 16; ++i) {
            m_signs.append({{random.between(40, 1740), random.between(150, 520)},
                            random.between(50, 120),
                            tone(kNeon[random.below(5)], 0.5)});
        }
    }

    void paint(QImage &frame, double seconds) override {
        paintMovingWater(frame, m_still, m_street, 0.8, seconds);
        PictureCanvas picture(frame);
        Canvas &canvas = picture.canvas();
        paintLights(canvas, m_signs, seconds * 2.2);
        paintCars(canvas, seconds);
        paintRings(canvas, {0, 650, canvas.width, 340}, tone(0xD8E4FF, 0.4), 80, seconds);
        paintCrowd(canvas, {0, canvas.width, 742, 200, 8, true, tone(0x14162A), 37}, seconds);
        paintCrowd(canvas, {0, canvas.width, 930, 360, 4, true, tone(0x0A0C18), 43}, seconds);
        FallingRain rain;
        rain.area = {0, 0, canvas.width, 1000};
        rain.count = 260;
        rain.length = 58;
        rain.tone = tone(0xD8E4FF, 0.36);
        paintFallingRain(canvas, rain, seconds);
    }

  private:
    static void paintCars(Canvas &canvas, double seconds) {
        for (int car = 0; car < 4; ++car) {
            const bool right = car % 2 == 1;
            const double way = canvas.width + 700;
            const double along = std::fmod(car * 690.0 + seconds * (150 + 24 * car), way) - 350;
            const QPointF at(right ? along : canvas.width - along, 640);
            canvas.painter.fillPath(
                smoothOutline({at + QPointF(-110, 0), at + QPointF(-104, -44), at + QPointF(-60, -52),
                               at + QPointF(-34, -88), at + QPointF(40, -88), at + QPointF(70, -52),
                               at + QPointF(108, -42), at + QPointF(112, 0)}),
                colour(tone(0x0E1020)));
            const QPointF front(right ? 108 : -108, -30);
            paintLights(canvas,
                        {{at + front, 74, tone(0xFFF0D0, 0.8)},
                         {at - QPointF(front.x(), 30), 44, tone(0xFF3A3A, 0.7)},
                         {at + QPointF(front.x(), 60), 60, tone(0xFFF0D0, 0.25)}},
                        0);
        }
    }

    QImage m_still;
    QRect m_street;
    QList<Light> m_signs;
};

} // namespace

std::unique_ptr<Shot> makeFields(const QSize &sizePx) {
    return std::make_unique<Fields>(sizePx);
}

std::unique_ptr<Shot> makeStation(const QSize &sizePx) {
    return std::make_unique<Station>(sizePx);
}

std::unique_ptr<Shot> makeNight(const QSize &sizePx) {
    return std::make_unique<Night>(sizePx);
}

} // namespace sala
