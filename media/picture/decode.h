#pragma once

#include "db/records/error.h"
#include "media/picture/type.h"

#include <QImage>
#include <QRect>
#include <QSize>

namespace sala {

/// No picture with more pixels is decoded; the largest cameras have 150 megapixels.
constexpr qint64 kMaxPicturePixels = 400'000'000;

/// What a picture says about itself before it is decoded.
struct PictureInfo {
    FileType type;
    QSize sizePx; ///< upright
};

/// All functions here: any thread, several at once. Pictures come out upright (EXIF, TIFF and HEIF
/// orientation), in sRGB through their own profile (CMYK, Adobe RGB, Display P3, grey, 16 bit), transparency
/// on white, as QImage::Format_RGB32. They fail with InvalidInput for what is no picture of ours or has more
/// than kMaxPicturePixels, Corrupt for a damaged or truncated one, Io when memory or the libvips module is
/// missing.

/// Reads only the header.
Result<PictureInfo> pictureInfo(const QByteArray &bytes);

/// Decodes the picture to fit inside `boundsPx` (device pixels); smaller pictures are not enlarged.
Result<QImage> decodePicture(const QByteArray &bytes, QSize boundsPx);

/// Decodes every pixel of the original.
Result<QImage> decodeWhole(const QByteArray &bytes);

/// Decodes the part `originalPx` (upright original pixels; cut to the picture) at `scale` (0 < scale <= 1),
/// for deep zoom. InvalidInput when nothing of the rectangle is inside.
Result<QImage> decodeRegion(const QByteArray &bytes, QRect originalPx, double scale);

} // namespace sala
