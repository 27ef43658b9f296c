#include "tests/media/test_pictures.h"

#include "media/picture/jpeg_writer.h"

#include <QFile>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace sala::test {
namespace {

constexpr std::array<QRgb, 4> kQuarters{0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffff00};

bool isNear(QRgb a, QRgb b) {
    constexpr int kJpegLoses = 24;
    return std::abs(qRed(a) - qRed(b)) < kJpegLoses && std::abs(qGreen(a) - qGreen(b)) < kJpegLoses &&
           std::abs(qBlue(a) - qBlue(b)) < kJpegLoses;
}

} // namespace

QImage quarters(QSize sizePx) {
    QImage image(sizePx, QImage::Format_RGB32);
    QPainter painter(&image);
    const int w = sizePx.width() / 2;
    const int h = sizePx.height() / 2;
    painter.fillRect(0, 0, w, h, QColor(kQuarters[0]));
    painter.fillRect(w, 0, sizePx.width() - w, h, QColor(kQuarters[1]));
    painter.fillRect(0, h, w, sizePx.height() - h, QColor(kQuarters[2]));
    painter.fillRect(w, h, sizePx.width() - w, sizePx.height() - h, QColor(kQuarters[3]));
    return image;
}

testing::AssertionResult looksLikeQuarters(const Result<QImage> &image) {
    if (!image) {
        return testing::AssertionFailure() << "it was not decoded: " << image.error().detail.toStdString();
    }
    for (int i = 0; i < 4; ++i) {
        const QPoint middle(image->width() * (1 + 2 * (i % 2)) / 4, image->height() * (1 + 2 * (i / 2)) / 4);
        if (!image->valid(middle) || !isNear(image->pixel(middle), kQuarters[size_t(i)])) {
            return testing::AssertionFailure() << "quarter " << i << " has another colour";
        }
    }
    return testing::AssertionSuccess();
}

QImage decoded(const Result<QImage> &image) {
    EXPECT_TRUE(image) << (image ? "" : qPrintable(image.error().detail));
    return image.value_or(QImage());
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
            const auto level = [&](double base) {
                return std::clamp(int(base + waves + edge) + noise, 0, 255);
            };
            row[x] = qRgb(level(60 + u * 140), level(90 + v * 120), level(170 - u * 100));
        }
    }
    return image;
}

QByteArray asJpeg(const QImage &image, int quality) {
    return encodeJpeg(image, quality).value();
}

QByteArray contents(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly))
        << qPrintable(path) << " is missing: run deploy/test, which installs it";
    return file.readAll();
}

double psnr(const QImage &a, const QImage &b) {
    if (a.size() != b.size()) {
        return 0;
    }
    double squares = 0;
    const auto square = [](int difference) { return double(difference) * difference; };
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            squares += square(qRed(left[x]) - qRed(right[x])) + square(qGreen(left[x]) - qGreen(right[x])) +
                       square(qBlue(left[x]) - qBlue(right[x]));
        }
    }
    return 10 * std::log10(255.0 * 255.0 / std::max(1e-9, squares / (3.0 * a.width() * a.height())));
}

} // namespace sala::test
