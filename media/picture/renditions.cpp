#include "media/picture/renditions.h"

#include "media/picture/decode.h"
#include "media/picture/jpeg_writer.h"
#include "media/picture/pyramid.h"
#include "media/picture/resize.h"

namespace sala {
namespace {

constexpr int kQuality = 87;

Result<SmallPicture> encoded(const QImage &image) {
    return encodeJpeg(image, kQuality).map([&image](QByteArray jpeg) {
        return SmallPicture{std::move(jpeg), image.size()};
    });
}

/// The tiles where there are pixels enough to need them, else none.
Result<QByteArray> tilesOf(const QByteArray &bytes, QSize sizePx) {
    return qint64(sizePx.width()) * sizePx.height() > kTiledPixels ? makePyramid(bytes) : QByteArray();
}

} // namespace

Result<SmallPicture> makeRendition(const QImage &image, int longestSidePx) {
    return encoded(resize(image, fitted(image.size(), QSize(longestSidePx, longestSidePx))));
}

Result<PictureRenditions> makeRenditions(const QByteArray &bytes) {
    const Result<PictureInfo> info = pictureInfo(bytes);
    if (!info) {
        return tl::unexpected(info.error());
    }
    const Result<QImage> image = decodePicture(bytes, QSize(kScreenRenditionPx, kScreenRenditionPx));
    if (!image) {
        return tl::unexpected(image.error());
    }
    const Result<SmallPicture> screen = encoded(*image);
    if (!screen) {
        return tl::unexpected(screen.error());
    }
    const Result<SmallPicture> thumbnail = makeRendition(*image, kThumbnailRenditionPx);
    if (!thumbnail) {
        return tl::unexpected(thumbnail.error());
    }
    const Result<QByteArray> tiles = tilesOf(bytes, info->sizePx);
    if (!tiles) {
        return tl::unexpected(tiles.error());
    }
    return PictureRenditions{info->type, info->sizePx, *screen, *thumbnail, *tiles};
}

} // namespace sala
