#include "tests/media/test_pictures.h"

#include "media/picture/jpeg_writer.h"

#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace sala::test {

QImage quarters(QSize sizePx) {
    QImage image(sizePx, QImage::Format_RGB32);
    QPainter painter(&image);
    const int w = sizePx.width() / 2;
    const int h = sizePx.height() / 2;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(w, 0, sizePx.width() - w, h, Qt::green);
    painter.fillRect(0, h, w, sizePx.height() - h, Qt::blue);
    painter.fillRect(w, h, sizePx.width() - w, sizePx.height() - h, Qt::yellow);
    return image;
}

QImage photograph(QSize sizePx) {
    QImage image(sizePx, QImage::Format_RGB32);
    QRandomGenerator random(2016);
    const double width = sizePx.width();
    for (int y = 0; y < sizePx.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < sizePx.width(); ++x) {
            const double u = x / width;
            const double v = y / width;
            const double waves = std::sin(u * 40 + std::sin(v * 25) * 3) * 30 + std::sin(u * v * 900) * 20;
            const double edge = std::fmod(u * 7 + v * 3, 1.0) < 0.5 ? 25 : -25;
            const int noise = int(random.generate() & 7U);
            const auto level = [&](double base) { return std::clamp(int(base + waves + edge) + noise, 0, 255); };
            row[x] = qRgb(level(60 + u * 140), level(90 + v * 120), level(170 - u * 100));
        }
    }
    return image;
}

QByteArray asJpeg(const QImage &image, int quality) { return encodeJpeg(image, quality).value(); }

} // namespace sala::test
