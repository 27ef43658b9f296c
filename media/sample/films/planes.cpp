#include "media/sample/films/planes.h"

namespace sala {

static void writeBrightness(const QRgb *from, uchar *to, int width) {
    for (int x = 0; x < width; ++x) {
        const quint32 pixel = from[x];
        const quint32 r = (pixel >> 16U) & 255U, g = (pixel >> 8U) & 255U, b = pixel & 255U;
        to[x] = uchar((47U * r + 157U * g + 16U * b + 4224U) >> 8U); // 16 and a half added
    }
}

static void writeColour(const QRgb *upper, const QRgb *lower, uchar *blue, uchar *red, int pairs) {
    constexpr quint32 kOdd = 0x00FF00FFU;
    for (int i = 0; i < pairs; ++i) {
        const quint32 a = upper[2 * i], b = upper[2 * i + 1], c = lower[2 * i], d = lower[2 * i + 1];
        const quint32 rb = (a & kOdd) + (b & kOdd) + (c & kOdd) + (d & kOdd); // two sums in one number
        const int g = int(((a >> 8U) & 255U) + ((b >> 8U) & 255U) + ((c >> 8U) & 255U) + ((d >> 8U) & 255U));
        const int r = int(rb >> 16U), bl = int(rb & 0xFFFFU);
        blue[i] = uchar((-26 * r - 86 * g + 112 * bl + 131584) >> 10);
        red[i] = uchar((112 * r - 102 * g - 10 * bl + 131584) >> 10);
    }
}

QByteArray videoPlanes(const QImage &picture) {
    const int width = picture.width(), height = picture.height();
    QByteArray planes(qsizetype(width) * height * 3 / 2, Qt::Uninitialized);
    auto *brightness = reinterpret_cast<uchar *>(planes.data());
    uchar *blue = brightness + qsizetype(width) * height;
    uchar *red = blue + qsizetype(width) * height / 4;
    for (int y = 0; y < height; y += 2) {
        const auto *upper = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        const auto *lower = reinterpret_cast<const QRgb *>(picture.constScanLine(y + 1));
        writeBrightness(upper, brightness + qsizetype(y) * width, width);
        writeBrightness(lower, brightness + qsizetype(y + 1) * width, width);
        writeColour(upper, lower, blue + qsizetype(y) / 2 * (width / 2), red + qsizetype(y) / 2 * (width / 2),
                    width / 2);
    }
    return planes;
}

} // namespace sala
