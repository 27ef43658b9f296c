#include "media/sample/films/motion.h"

#include "media/sample/scenes/light.h"
#include "media/sample/scenes/light_soft.h"
#include "media/sample/scenes/random.h"

#include <cmath>
#include <cstring>
#include <numbers>
#include <vector>

namespace sala {

static constexpr double kTurn = 2 * std::numbers::pi;

/// How far something that repeats has come, 0 to below 1.
static double share(double value) {
    return value - std::floor(value);
}

PictureCanvas::PictureCanvas(QImage &picture, quint32 seed)
    : m_painter(&picture), m_canvas{m_painter, picture.width() * Canvas::height / picture.height(), seed} {
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    m_painter.setPen(Qt::NoPen);
    m_painter.scale(picture.height() / Canvas::height, picture.height() / Canvas::height);
}

QImage backdrop(const char *name, const QSize &sizePx, void (*draw)(Canvas &canvas)) {
    QImage picture(sizePx, QImage::Format_RGB32);
    picture.fill(Qt::black);
    const quint32 seed = quint32(qChecksum(QByteArrayView(name)));
    {
        PictureCanvas canvas(picture, seed);
        draw(canvas.canvas());
    }
    Finish look;
    look.seed = seed;
    look.grain = 0;
    finish(picture, look);
    return picture;
}

QImage sprite(const QSizeF &size, double scale, const std::function<void(Canvas &canvas)> &draw) {
    QImage picture((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.scale(scale, scale);
    Canvas canvas{painter, size.width(), 1};
    draw(canvas);
    painter.end();
    return picture;
}

void paintSprite(Canvas &canvas, const QImage &sprite, QPointF at, const QSizeF &size) {
    canvas.painter.drawImage(QRectF(at, size), sprite);
}

void paintMovingWater(QImage &frame, const QImage &still, const QRect &areaPx, double strength,
                      double seconds) {
    std::memcpy(frame.bits(), still.constBits(), size_t(still.sizeInBytes()));
    const QRect area = areaPx.intersected(still.rect());
    const double unit = still.height() / Canvas::height;
    constexpr int kTable = 1024;
    std::vector<int> wave(kTable);
    for (int i = 0; i < kTable; ++i) {
        const double angle = kTurn * i / kTable;
        wave[size_t(i)] = int(256 * (0.6 * std::sin(angle) + 0.4 * std::sin(3 * angle + 1)));
    }
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const double depth = double(y - area.top()) / area.height();
        const double crest = 90 * std::log(0.08 + depth); // waves shrink towards the shore
        const double sway = strength * unit * (0.4 + 6 * depth);
        const int rise = int(sway * 0.7 * std::sin(crest - seconds * 2.2));
        const int source = std::clamp(y + rise, area.top(), area.bottom());
        const auto *from = reinterpret_cast<const QRgb *>(still.constScanLine(source));
        auto *to = reinterpret_cast<QRgb *>(frame.scanLine(y));
        const int amplitude = int(sway);
        const int start = int(share(crest / kTurn + seconds * 0.21) * kTable);
        const int step = std::max(1, int(2.5 / (0.25 + depth) / unit));
        for (int x = area.left(); x <= area.right(); ++x) {
            const int moved = x + amplitude * wave[size_t((start + x * step / 2) & (kTable - 1))] / 256;
            to[x] = from[std::clamp(moved, area.left(), area.right())];
        }
    }
}

void paintGlints(Canvas &canvas, const Glints &glints, double seconds) {
    Random random(glints.seed);
    for (int i = 0; i < glints.count; ++i) {
        const double depth = std::pow(random.unit(), 1.4);
        const double x = glints.area.left() + glints.area.width() * random.unit();
        const double pace = random.between(0.2, 0.5);
        const double bright = std::pow(std::max(0.0, std::sin(kTurn * (seconds * pace + random.unit()))), 3);
        if (bright < 0.05) {
            continue;
        }
        const double length = glints.length * (0.15 + depth) * (0.5 + bright);
        const QPointF at(x + 8 * depth * std::sin(seconds + i),
                         glints.area.top() + glints.area.height() * depth);
        canvas.painter.setBrush(colour(faded(glints.tone, bright)));
        canvas.painter.drawPolygon(lens(at - QPointF(length, 0), at + QPointF(length, 0), 1 + 3 * depth));
    }
}

void paintFallingRain(Canvas &canvas, const FallingRain &rain, double seconds) {
    Random random(rain.seed);
    QList<QLineF> near, far;
    for (int i = 0; i < rain.count; ++i) {
        const double depth = random.unit();
        const double length = rain.length * (0.35 + 0.65 * depth);
        const double fall =
            share(random.unit() + seconds * (0.9 + 0.9 * depth)) * (rain.area.height() + length);
        const double x = rain.area.left() + rain.area.width() * random.unit();
        const QPointF end(x + fall * rain.slant, rain.area.top() + fall);
        (depth > 0.6 ? near : far) << QLineF(end - QPointF(length * rain.slant, length), end);
    }
    canvas.painter.save();
    canvas.painter.setClipRect(rain.area, Qt::IntersectClip);
    canvas.painter.setPen(QPen(colour(faded(rain.tone, 0.55)), 1.1));
    canvas.painter.drawLines(far);
    canvas.painter.setPen(QPen(colour(rain.tone), 1.8));
    canvas.painter.drawLines(near);
    canvas.painter.restore();
}

void paintRings(Canvas &canvas, const QRectF &area, const Tone &tone, int count, double seconds) {
    canvas.painter.save();
    canvas.painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < count; ++i) {
        const double life = seconds * 1.3 + double(i) / count;
        Random random(quint32(i * 977 + std::floor(life) * 131 + 7)); // every ring opens somewhere else
        const double depth = random.unit();
        const QPointF at(area.left() + area.width() * random.unit(), area.top() + area.height() * depth);
        const double size = (4 + 26 * depth) * share(life);
        canvas.painter.setPen(QPen(colour(faded(tone, 1 - share(life))), 0.8 + depth));
        canvas.painter.drawEllipse(at, size, size * 0.3);
    }
    canvas.painter.restore();
}

void paintFlyingBirds(Canvas &canvas, QPointF from, double size, const Tone &tone, double seconds) {
    canvas.painter.save();
    canvas.painter.setPen(QPen(colour(tone), size * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    canvas.painter.setBrush(Qt::NoBrush);
    Random random(95);
    for (int bird = 0; bird < 7; ++bird) {
        const QPointF body =
            from + QPointF(seconds * 46 - bird * size * 3.1 + random.between(-1, 1) * size,
                           std::abs(bird - 3) * size * 0.8 - 5 * std::sin(seconds * 0.7 + bird));
        const double wing = std::sin(seconds * 9 + bird * 1.3) * 0.55;
        QPainterPath path(body + QPointF(-size, -size * (0.25 + wing)));
        path.quadTo(body + QPointF(-size * 0.45, -size * (0.35 + 0.4 * wing)), body);
        path.quadTo(body + QPointF(size * 0.45, -size * (0.35 + 0.4 * wing)),
                    body + QPointF(size, -size * (0.25 + wing)));
        canvas.painter.drawPath(path);
    }
    canvas.painter.restore();
}

void paintLights(Canvas &canvas, const QList<Light> &lights, double seconds) {
    for (qsizetype i = 0; i < lights.size(); ++i) {
        const double breath =
            0.82 + 0.18 * std::sin(seconds * (1.6 + 0.37 * double(i % 5)) + double(i) * 2.1);
        QRadialGradient glow(lights[i].at, lights[i].radius);
        glow.setColorAt(0, colour(faded(lights[i].tone, breath)));
        glow.setColorAt(0.25, colour(faded(lights[i].tone, 0.42 * breath)));
        glow.setColorAt(1, colour(faded(lights[i].tone, 0)));
        canvas.painter.setBrush(glow);
        canvas.painter.drawEllipse(lights[i].at, lights[i].radius, lights[i].radius);
    }
}

} // namespace sala
