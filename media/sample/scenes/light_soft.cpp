#include "media/sample/scenes/light_soft.h"

#include "media/sample/scenes/light.h"

#include <QLinearGradient>

#include <algorithm>
#include <cmath>

namespace sala {

QRgb premultiplied(const Tone &tone, float dither) {
    const float alpha = std::clamp(tone.a, 0.F, 1.F);
    const int a = int(alpha * 255.F + dither);
    const auto channel = [&](float value) {
        return std::min(a, int(std::clamp(value, 0.F, 1.F) * alpha * 255.F + dither));
    };
    return qRgba(channel(tone.r), channel(tone.g), channel(tone.b), a);
}

const QImage &pictureOf(const Canvas &canvas) {
    return *static_cast<const QImage *>(canvas.painter.device());
}

QImage shrunk(const QImage &picture, int columns) {
    columns = std::min(columns, picture.width());
    const int rows = std::max(1, int(std::lround(double(columns) * picture.height() / picture.width())));
    QImage small(columns, rows, QImage::Format_RGB32);
    constexpr int kSamples = 3;
    for (int y = 0; y < rows; ++y) {
        auto *line = reinterpret_cast<QRgb *>(small.scanLine(y));
        const QRgb *sources[kSamples];
        for (int s = 0; s < kSamples; ++s) {
            const qint64 row = (qint64(y) * kSamples + s) * picture.height() / (qint64(rows) * kSamples);
            sources[s] = reinterpret_cast<const QRgb *>(picture.constScanLine(int(row)));
        }
        for (int x = 0; x < columns; ++x) {
            int r = 0;
            int g = 0;
            int b = 0;
            for (int s = 0; s < kSamples; ++s) {
                const qint64 column =
                    (qint64(x) * kSamples + s) * picture.width() / (qint64(columns) * kSamples);
                for (const QRgb *source : sources) {
                    r += qRed(source[column]);
                    g += qGreen(source[column]);
                    b += qBlue(source[column]);
                }
            }
            line[x] = qRgb(r / 9, g / 9, b / 9);
        }
    }
    return small;
}

void paintSoft(Canvas &canvas, const QRectF &area, int columns,
               const std::function<Tone(double x, double y)> &shade) {
    const double pixels = area.width() * canvas.painter.transform().m11();
    columns = std::clamp(int(pixels), 2, columns);
    const int rows = std::max(2, int(std::lround(columns * area.height() / area.width())));
    QImage soft(columns, rows, QImage::Format_ARGB32_Premultiplied);
    Random dither(quint32(columns * 31 + rows));
    for (int row = 0; row < rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(soft.scanLine(row));
        const double y = area.top() + (row + 0.5) * area.height() / rows;
        for (int column = 0; column < columns; ++column) {
            const Tone tone = shade(area.left() + (column + 0.5) * area.width() / columns, y);
            line[column] = tone.a <= 0 ? 0 : premultiplied(tone, float(dither.unit()));
        }
    }
    canvas.painter.drawImage(area, soft);
}

void paintFade(Canvas &canvas, const QRectF &area, const Tone &top, const Tone &bottom) {
    QLinearGradient fade(area.topLeft(), area.bottomLeft());
    fade.setColorAt(0, colour(top));
    fade.setColorAt(1, colour(bottom));
    canvas.painter.fillRect(area, fade);
}

void paintPatina(Canvas &canvas, const QPainterPath &surface, const Patina &patina) {
    const QRectF area = surface.boundingRect().intersected(QRectF(0, 0, canvas.width, Canvas::height));
    if (area.isEmpty()) {
        return;
    }
    const int columns = std::clamp(int(area.width() * 1.6), 40, 1600);
    canvas.painter.save();
    canvas.painter.setClipPath(surface, Qt::IntersectClip);
    const double threshold = 0.78 - 0.5 * patina.share;
    paintSoft(canvas, area, columns, [&](double x, double y) {
        const double stain = cloudy(x / patina.size, y / patina.size, 5, patina.seed);
        const double speck = noise(x * 0.9, y * 0.9, patina.seed + 9);
        const double alpha = smoothStep(threshold - 0.12, threshold + 0.2, stain) * (0.55 + 0.45 * speck);
        return faded(patina.tone, alpha);
    });
    canvas.painter.restore();
}

QPolygonF lens(const QPointF &from, const QPointF &to, double thickness) {
    const QPointF along = to - from;
    const double length = std::max(1e-6, std::hypot(along.x(), along.y()));
    const QPointF side = QPointF(-along.y(), along.x()) * (thickness / (2 * length));
    return QPolygonF({from, from + along * 0.25 + side * 0.8, from + along * 0.55 + side, to,
                      from + along * 0.6 - side, from + along * 0.3 - side * 0.8});
}

} // namespace sala
