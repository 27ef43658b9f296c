#pragma once

#include "db/records/error.h"
#include "db/records/media.h"
#include "media/picture/type.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace sala {

/// A smaller copy of a picture: JPEG, 4:2:0, upright, sRGB, without metadata.
struct SmallPicture {
    QByteArray jpeg;
    QSize sizePx;
};

/// What a library stores of a photograph beside the original.
struct PictureRenditions {
    FileType type;          ///< of the original
    QSize originalPx;       ///< upright
    SmallPicture screen;    ///< longest side at most kScreenRenditionPx
    SmallPicture thumbnail; ///< longest side at most kThumbnailRenditionPx
    QByteArray tiles;       ///< see Pyramid; empty up to kTiledPixels
};

/// Makes them, the small ones from one decode; small originals are not enlarged. Any thread. Fails as decodePicture() does.
Result<PictureRenditions> makeRenditions(const QByteArray &bytes);

/// The same from a picture that is already decoded (RGB32, sRGB, upright), e.g. a film's poster.
Result<SmallPicture> makeRendition(const QImage &image, int longestSidePx);

} // namespace sala
