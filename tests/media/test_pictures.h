#pragma once

#include "db/records/error.h"

#include <QByteArray>
#include <QImage>
#include <QMap>

#include <gtest/gtest.h>

namespace sala::test {

/// A picture whose four quarters are red, green, blue (bottom left) and yellow: every turn of it shows.
QImage quarters(QSize sizePx);

/// Whether it was decoded, and each quarter has, within what a JPEG loses, the colour that quarters() gives
/// it.
testing::AssertionResult looksLikeQuarters(const Result<QImage> &image);

/// What was decoded; a failed expectation and a null image when nothing was.
QImage decoded(const Result<QImage> &image);

/// Something like a photograph: gradients, edges, texture and noise; the same for the same size.
QImage photograph(QSize sizePx);

/// As a JPEG without metadata.
QByteArray asJpeg(const QImage &image, int quality = 95);

/// As any other file libvips writes: ".tif", ".png", ".webp[lossless]", ".jpg[interlace]"…; `format` "ushort"
/// makes 16 bits of it, `space` names a colour space ("srgb", "cmyk", "b-w").
struct VipsTarget {
    const char *suffix = ".png";
    const char *space = "srgb";
    bool isSixteenBit = false;
    bool hasAlpha = false; ///< transparent everywhere, if so
    int orientation = 0;   ///< written as a tag
    QByteArray iccProfile{};
};
QByteArray withVips(const QImage &image, const VipsTarget &target);

/// Writes into a JPEG: EXIF, IPTC and XMP by exiv2's keys, and a colour profile.
struct Marks {
    QMap<QByteArray, QByteArray> texts{}; ///< "Xmp.dc.title" → "lang=km ចំណងជើង", "Exif.Image.Artist" → …
    int orientation = 0;
    QByteArray iccProfile{};
};
QByteArray marked(const QByteArray &jpeg, const Marks &marks);

QByteArray displayP3Profile();
QByteArray greyProfile(double gamma);

/// `colour` (sRGB) as a picture with `profile` has to hold it.
QRgb inProfile(QRgb colour, const QByteArray &profile);

/// The file's bytes; a failed expectation when it cannot be read.
QByteArray contents(const QString &path);

/// How near b is to a, in dB.
double psnr(const QImage &a, const QImage &b);

} // namespace sala::test
