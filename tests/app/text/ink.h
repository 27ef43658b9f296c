#pragma once

#include <QImage>
#include <QRect>

namespace sala {

/// The smallest rectangle around everything that is not black.
inline QRect inkIn(const QImage &image) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if ((image.pixel(x, y) & 0xffffff) != 0) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    return ink;
}

/// How many pixels are not black.
inline int inkAmount(const QImage &image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += (image.pixel(x, y) & 0xffffff) != 0 ? 1 : 0;
        }
    }
    return count;
}

inline QImage blackImage(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::black);
    return image;
}

} // namespace sala
