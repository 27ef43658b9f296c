#include "media/sample/films/motion.h"
#include "media/sample/films/shots.h"
#include "media/sample/scenes/buildings.h"
#include "media/sample/scenes/light.h"
#include "media/sample/scenes/random.h"
#include "media/sample/scenes/shapes.h"
#include "media/sample/scenes/staging.h"

#include <cmath>

namespace sala {

namespace {

constexpr QRectF kWindow(1010, 130, 560, 470);
constexpr Tone kWood = tone(0x6E4426);
constexpr Tone kLamp = tone(0xFFC878);

void paintRoomWalls(Canvas &canvas) {
    const double w = canvas.width;
    paintSoft(canvas, {0, 0, w, 730}, 700, [](double x, double y) {
        const double near = std::exp(-(std::pow((x - 330) / 520, 2) + std::pow((y - 330) / 420, 2)));
        const double stain = cloudy(x / 160, y / 160, 4, 12);
        return lit(mix(tone(0x2C3A44), tone(0xB98A58), near), 0.86 + 0.28 * stain);
    });
    paintBoards(canvas, {{-60, 730}, {w + 60, 730}, {w + 500, 1010}, {-500, 1010}}, 7, tone(0x4A3222), 5);
    paintFade(canvas, {0, 690, w, 40}, tone(0x2A1E18), tone(0x1E1612));
    paintFade(canvas, {0, 730, w, 275}, tone(0x0A0C14, 0.35), tone(0x0A0C14, 0.65));
    paintLightPool(canvas, {430, 890}, 1000, faded(kLamp, 0.5));
    paintLightPool(canvas, {1290, 860}, 760, tone(0x8FB0C8, 0.25));
}

void paintWindowFrame(Canvas &canvas) {
    const auto bar = [&](const QRectF &rect) { canvas.painter.fillRect(rect, colour(tone(0x3A2A20))); };
    const QRectF w = kWindow;
    bar({w.left() - 22, w.top() - 22, w.width() + 44, 24});
    bar({w.left() - 22, w.bottom() - 2, w.width() + 44, 22});
    bar({w.left() - 22, w.top() - 22, 24, w.height() + 44});
    bar({w.right() - 2, w.top() - 22, 24, w.height() + 44});
    bar({w.center().x() - 7, w.top(), 14, w.height()});
    bar({w.left(), w.top() + 180, w.width(), 10});
    canvas.painter.fillRect(QRectF(w.left() - 50, w.bottom() + 20, w.width() + 100, 18),
                            colour(tone(0x5A4030)));
}

/// The chair nobody sits on: turned a little to the window.
void paintChair(Canvas &canvas, QPointF at, double size, double facing) {
    canvas.painter.save();
    canvas.painter.translate(at);
    canvas.painter.scale(size * facing, size);
    const auto limb = [&](QPointF a, QPointF b, double width, const Tone &tone) {
        canvas.painter.fillPath(taperedPath({{a, width}, {b, width * 0.9}}, 0.4), colour(tone));
    };
    limb({-0.2, -0.44}, {-0.25, -0.02}, 0.042, lit(kWood, 0.6));
    limb({0.25, -0.47}, {0.27, -0.06}, 0.042, lit(kWood, 0.55));
    limb({0.25, -0.47}, {0.3, -1.0}, 0.044, lit(kWood, 0.8));
    limb({-0.03, -0.4}, {0.02, -0.92}, 0.044, lit(kWood, 1.25));
    for (const double up : {0.1, 0.24, 0.38}) {
        limb(QPointF(0.0, -0.53 - up), QPointF(0.28, -0.59 - up), 0.06, lit(kWood, 1.0 + up * 0.6));
    }
    canvas.painter.fillPath(polygonPath({{-0.26, -0.46}, {0.2, -0.51}, {0.31, -0.45}, {-0.02, -0.385}}),
                            colour(lit(kWood, 1.5)));
    canvas.painter.fillPath(polygonPath({{-0.26, -0.46}, {-0.02, -0.385}, {-0.02, -0.345}, {-0.26, -0.42}}),
                            colour(lit(kWood, 0.95)));
    canvas.painter.fillPath(polygonPath({{-0.02, -0.385}, {0.31, -0.45}, {0.31, -0.41}, {-0.02, -0.345}}),
                            colour(lit(kWood, 0.75)));
    limb({-0.03, -0.38}, {-0.06, 0.03}, 0.046, lit(kWood, 1.15));
    limb({-0.23, -0.43}, {-0.26, -0.01}, 0.046, lit(kWood, 1.25));
    canvas.painter.restore();
}

void paintFurniture(Canvas &canvas) {
    canvas.painter.fillPath(taperedPath({{{318, 880}, 12}, {{322, 420}, 10}}), colour(tone(0x2A2220)));
    canvas.painter.fillPath(taperedPath({{{250, 888}, 14}, {{320, 872}, 20}, {{390, 888}, 14}}),
                            colour(tone(0x241C1A)));
    QPainterPath shade = polygonPath({{268, 300}, {376, 300}, {424, 430}, {220, 430}});
    QLinearGradient cloth(0, 300, 0, 430);
    cloth.setColorAt(0, colour(tone(0xFFD89A)));
    cloth.setColorAt(1, colour(tone(0xFFEBC0)));
    canvas.painter.fillPath(shade, cloth);
    paintContactShadow(canvas, {640, 905}, 330, tone(0x080608, 0.75));
    paintChair(canvas, {620, 900}, 430, 1);
    paintContactShadow(canvas, {905, 880}, 200, tone(0x080608, 0.7));
    for (const double x : {850.0, 960.0}) {
        canvas.painter.fillPath(taperedPath({{{x, 690}, 12}, {{x + (x < 900 ? -12 : 12), 880}, 10}}),
                                colour(tone(0x3A2618)));
    }
    canvas.painter.fillPath(smoothOutline({{800, 684}, {905, 664}, {1010, 684}, {905, 704}}),
                            colour(tone(0x7A5030)));
    canvas.painter.fillPath(polygonPath({{874, 640}, {930, 640}, {920, 684}, {884, 684}}),
                            colour(tone(0xD8D2C4)));
    canvas.painter.fillPath(smoothOutline({{874, 640}, {902, 633}, {930, 640}, {902, 647}}),
                            colour(tone(0x4A2E1A)));
}

void drawRoom(Canvas &canvas) {
    paintRoomWalls(canvas);
    paintWindowFrame(canvas);
    paintFurniture(canvas);
    paintGlow(canvas, {322, 370}, 520, faded(kLamp, 0.5));
    paintBloom(canvas, 0.3);
}

QList<Light> cityLights(const QRectF &area, int count, double radius, quint32 seed) {
    static constexpr quint32 kTones[] = {0xFFC870, 0xFF9A5A, 0x8FC8FF, 0xFFE6B0, 0xFF6E6E, 0x7ADFC0};
    Random random(seed);
    QList<Light> lights;
    for (int i = 0; i < count; ++i) {
        const QPointF at(area.left() + area.width() * random.unit(),
                         area.top() + area.height() * random.unit());
        lights.append({at, radius * random.between(0.5, 1.3),
                       tone(kTones[random.below(6)], random.between(0.35, 0.8))});
    }
    return lights;
}

/// Cars on the far road: two lamps each, out of focus.
void paintTraffic(Canvas &canvas, const QRectF &road, double radius, double seconds) {
    QList<Light> lamps;
    for (int car = 0; car < 6; ++car) {
        const bool towards = car % 2 == 0;
        const double way = road.width() + 8 * radius;
        const double along = std::fmod(car * way * 0.37 + seconds * (70 + 13 * car), way) - 4 * radius;
        const QPointF at(towards ? road.right() - along : road.left() + along,
                         road.top() + (towards ? 0.2 : 0.8) * road.height());
        const Tone light = towards ? tone(0xFFF2D0, 0.9) : tone(0xFF4A3A, 0.8);
        lamps << Light{at, radius, light} << Light{at + QPointF(radius * 1.2, 0), radius, light};
    }
    paintLights(canvas, lamps, 0);
}

class Room final : public Shot {
  public:
    explicit Room(const QSize &sizePx) : m_still(backdrop("film-room", sizePx, drawRoom)) {}

    void paint(QImage &frame, double seconds) override {
        frame = m_still.copy();
        PictureCanvas picture(frame);
        Canvas &canvas = picture.canvas();
        paintOutside(canvas, seconds);
        paintWindowFrame(canvas);
        paintCurtain(canvas, kWindow.left() - 30, 1, seconds);
        paintCurtain(canvas, kWindow.right() + 30, -1, seconds + 1.7);
        paintSteam(canvas, {902, 632}, seconds);
        paintLights(canvas, {{{322, 380}, 330, faded(kLamp, 0.22)}}, seconds);
    }

  private:
    void paintOutside(Canvas &canvas, double seconds) const {
        canvas.painter.save();
        canvas.painter.setClipRect(kWindow);
        paintFade(canvas, kWindow, tone(0x35506A), tone(0x1C2836));
        paintLights(canvas, m_lights, seconds);
        paintTraffic(canvas, {kWindow.left(), 540, kWindow.width(), 30}, 13, seconds);
        canvas.painter.restore();
        FallingRain rain;
        rain.area = kWindow;
        rain.count = 170;
        paintFallingRain(canvas, rain, seconds);
    }

    static void paintCurtain(Canvas &canvas, double x, double inward, double seconds) {
        for (int fold = 0; fold < 5; ++fold) {
            const double near = fold * 21.0;
            const double sway = (4 + 7 * fold) * std::sin(seconds * 0.9 + fold * 0.5);
            QPainterPath cloth(QPointF(x + inward * near, 96));
            cloth.cubicTo(QPointF(x + inward * (near + 6), 300),
                          QPointF(x + inward * (near + sway * 0.4), 480),
                          QPointF(x + inward * (near + sway), 690));
            cloth.lineTo(x + inward * (near + sway + 26), 690);
            cloth.cubicTo(QPointF(x + inward * (near + 26 + sway * 0.4), 480),
                          QPointF(x + inward * (near + 30), 300), QPointF(x + inward * (near + 25), 96));
            cloth.closeSubpath();
            canvas.painter.fillPath(cloth, colour(tone(fold % 2 ? 0x8A5A48 : 0x9C6A54, 0.96)));
        }
    }

    static void paintSteam(Canvas &canvas, QPointF cup, double seconds) {
        for (int puff = 0; puff < 9; ++puff) {
            const double life = std::fmod(seconds * 0.22 + puff / 9.0, 1);
            const QPointF at =
                cup + QPointF(14 * std::sin(seconds * 1.1 + puff * 2 + life * 5) * life, -130 * life);
            const double size = 8 + 26 * life;
            QRadialGradient soft(at, size);
            const double alpha = 0.16 * std::sin(life * 3.14159);
            soft.setColorAt(0, colour(tone(0xF4ECE0, alpha)));
            soft.setColorAt(1, colour(tone(0xF4ECE0, 0)));
            canvas.painter.setBrush(soft);
            canvas.painter.drawEllipse(at, size, size);
        }
    }

    QImage m_still;
    QList<Light> m_lights = cityLights({kWindow.left(), 330, kWindow.width(), 220}, 26, 20, 41);
};

void drawNightGlass(Canvas &canvas) {
    const double w = canvas.width;
    paintSoft(canvas, {0, 0, w, 1000}, 300, [](double x, double y) {
        const double cloud = cloudy(x / 300, y / 240, 4, 4);
        return mix(mix(tone(0x2A4058), tone(0x131A26), smoothStep(200, 1000, y)), tone(0x4A607A),
                   0.4 * cloud);
    });
    paintBokeh(
        canvas,
        {{0, 330, w, 430}, 34, 46, {tone(0xFFC060, 0.34), tone(0x7AC0FF, 0.26), tone(0xFF7A5A, 0.3)}, 19});
    paintBloom(canvas, 0.5);
}

class Window final : public Shot {
  public:
    explicit Window(const QSize &sizePx) : m_still(backdrop("film-window", sizePx, drawNightGlass)) {}

    void paint(QImage &frame, double seconds) override {
        frame = m_still.copy();
        PictureCanvas picture(frame);
        Canvas &canvas = picture.canvas();
        paintLights(canvas, m_lights, seconds);
        paintTraffic(canvas, {0, 690, canvas.width, 70}, 46, seconds);
        FallingRain rain;
        rain.area = {0, 0, canvas.width, 1000};
        rain.length = 70;
        rain.tone = tone(0xDDE6EE, 0.22);
        paintFallingRain(canvas, rain, seconds);
        for (int drop = 0; drop < 44; ++drop) {
            paintRunningDrop(canvas, drop, seconds);
        }
        paintBars(canvas);
    }

  private:
    /// Runs, waits, runs on, and leaves a thin wet line behind.
    static void paintRunningDrop(Canvas &canvas, int number, double seconds) {
        Random random(quint32(number * 7919 + 3));
        const double x = canvas.width * random.unit(), size = random.between(5, 12);
        const double run = seconds * random.between(0.03, 0.11) + random.unit();
        const double life = run - std::floor(run);
        const double steps = life * 6;
        const double y = 1120 * (std::floor(steps) + smoothStep(0.45, 1, steps - std::floor(steps))) / 6 - 60;
        const auto at = [&](double height) {
            return QPointF(x + 7 * std::sin(height / 60 + number), height);
        };
        canvas.painter.setPen(QPen(colour(tone(0xC8DCEC, 0.2)), size * 0.5, Qt::SolidLine, Qt::RoundCap));
        canvas.painter.drawPolyline(QPolygonF({at(y - 190), at(y - 120), at(y - 60), at(y)}));
        canvas.painter.setPen(Qt::NoPen);
        canvas.painter.setBrush(colour(tone(0x0E1620, 0.5)));
        canvas.painter.drawEllipse(at(y), size * 0.8, size);
        canvas.painter.setBrush(colour(tone(0xE8F4FF, 0.75)));
        canvas.painter.drawEllipse(at(y) + QPointF(-size * 0.2, size * 0.3), size * 0.42, size * 0.38);
    }

    static void paintBars(Canvas &canvas) {
        const double x = canvas.width * 0.66;
        QLinearGradient round(x, 0, x + 56, 0);
        round.setColorAt(0, colour(tone(0x6A4A34)));
        round.setColorAt(0.3, colour(tone(0x3A281E)));
        round.setColorAt(1, colour(tone(0x1A1210)));
        canvas.painter.fillRect(QRectF(x, 0, 56, 1000), round);
        canvas.painter.fillRect(QRectF(0, 886, canvas.width, 46), colour(tone(0x2E2018)));
        canvas.painter.fillRect(QRectF(0, 932, canvas.width, 68), colour(tone(0x4A3526)));
    }

    QImage m_still;
    QList<Light> m_lights = cityLights({0, 380, 1778, 320}, 22, 60, 77);
};

void drawPaperScreen(Canvas &canvas) {
    const double w = canvas.width;
    paintSoft(canvas, {0, 0, w, 850}, 500, [w](double x, double y) {
        const double near = std::exp(-(std::pow((x - w * 0.55) / 760, 2) + std::pow((y - 480) / 480, 2)));
        return lit(mix(tone(0x7A4E2C), tone(0xFFE2AC), near), 0.95 + 0.1 * cloudy(x / 40, y / 12, 3, 8));
    });
    paintBoards(canvas, {{-40, 850}, {w + 40, 850}, {w + 300, 1010}, {-300, 1010}}, 4, tone(0x3A2618), 15);
    paintFade(canvas, {0, 850, w, 150}, tone(0xFFC070, 0.3), tone(0x0A0604, 0.55));
}

class Screen final : public Shot {
  public:
    explicit Screen(const QSize &sizePx)
        : m_still(backdrop("film-screen", sizePx, drawPaperScreen)),
          m_shadow(sizePx / 5, QImage::Format_ARGB32_Premultiplied) {}

    void paint(QImage &frame, double seconds) override {
        frame = m_still.copy();
        m_shadow.fill(Qt::transparent);
        {
            PictureCanvas behind(m_shadow);
            paintPeople(behind.canvas(), seconds);
        }
        PictureCanvas picture(frame);
        Canvas &canvas = picture.canvas();
        canvas.painter.save(); // small and enlarged: soft, as shadows on paper are
        canvas.painter.setClipRect(QRectF(0, 0, canvas.width, 850));
        canvas.painter.drawImage(QRectF(0, 0, canvas.width, 1000), m_shadow);
        canvas.painter.restore();
        paintLights(canvas, {{{canvas.width * 0.55, 470}, 620, tone(0xFFE0A0, 0.16)}}, seconds * 1.4);
        for (double x = 30; x < canvas.width; x += 190) {
            canvas.painter.fillRect(QRectF(x, 0, 11, 850), colour(tone(0x2A1A10)));
        }
        for (double y = 60; y < 850; y += 158) {
            canvas.painter.fillRect(QRectF(0, y, canvas.width, 9), colour(tone(0x2A1A10)));
        }
        canvas.painter.fillRect(QRectF(0, 838, canvas.width, 26), colour(tone(0x1E120A)));
    }

  private:
    static void paintPeople(Canvas &canvas, double seconds) {
        paintCrowd(canvas, {0, canvas.width, 850, 560, 4, false, tone(0x000000), 61}, seconds);
        const auto along = [&](double share) { // a branch in the wind
            return QPointF(canvas.width + 20 - 520 * share,
                           40 + 260 * share * share + 14 * share * std::sin(seconds * 0.9));
        };
        const QColor dark = colour(tone(0x000000));
        canvas.painter.fillPath(
            taperedPath({{along(0), 16}, {along(0.4), 10}, {along(0.8), 6}, {along(1), 2}}), dark);
        for (int leaf = 0; leaf < 13; ++leaf) {
            const QPointF stem = along(0.16 + 0.065 * leaf);
            const double side = leaf % 2 ? 1 : -0.7;
            const QPointF tip = stem + QPointF(-62 + 8 * std::sin(seconds * 1.7 + leaf),
                                               side * (92 + 12 * std::sin(seconds * 1.3 + leaf)));
            canvas.painter.fillPath(taperedPath({{stem, 2}, {(stem + tip) / 2, 34}, {tip, 1}}), dark);
        }
        canvas.painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        canvas.painter.fillRect(QRectF(0, 0, canvas.width, 1000), colour(tone(0x4A2410, 0.62)));
    }

    QImage m_still;
    QImage m_shadow;
};

} // namespace

std::unique_ptr<Shot> makeRoom(const QSize &sizePx) {
    return std::make_unique<Room>(sizePx);
}

std::unique_ptr<Shot> makeWindow(const QSize &sizePx) {
    return std::make_unique<Window>(sizePx);
}

std::unique_ptr<Shot> makeScreen(const QSize &sizePx) {
    return std::make_unique<Screen>(sizePx);
}

} // namespace sala
