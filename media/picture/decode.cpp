#include "media/picture/decode.h"

#include "media/picture/colour.h"
#include "media/picture/jpeg_reader.h"
#include "media/picture/orientation.h"
#include "media/picture/pyramid.h"
#include "media/picture/resize.h"
#include "media/picture/tiff_tags.h"
#include "media/picture/vips_codec.h"

#include <array>
#include <cmath>

namespace sala {
namespace {

constexpr QSize kUnbounded(1'000'000, 1'000'000);

/// What else a JPEG's header says of how to show it.
struct JpegHints {
    Orientation orientation;
    QByteArray iccProfile;
};

JpegHints readHints(const JpegReader &reader) {
    const TiffTags exif(reader.exif());
    JpegHints hints{Orientation(exif.number(TiffTag::Orientation).value_or(1)), reader.iccProfile()};
    if (hints.iccProfile.isEmpty()) {
        const TiffTags interoperability =
            exif.folder(TiffTag::ExifFolder).folder(TiffTag::InteroperabilityFolder);
        if (interoperability.text(TiffTag::InteroperabilityIndex) == "R03") {
            hints.iccProfile = adobeRgbProfile();
        }
    }
    return hints;
}

/// The smallest of libjpeg's fast reductions, in eighths, that still has the pixels of `wanted`.
int eighthsFor(QSize stored, QSize wanted) {
    for (const int eighths : {1, 2, 4}) {
        if ((stored.width() * qint64(eighths) + 7) / 8 >= wanted.width() &&
            (stored.height() * qint64(eighths) + 7) / 8 >= wanted.height()) {
            return eighths;
        }
    }
    return 8;
}

std::optional<Error> checkSize(QSize sizePx) {
    const qint64 pixels = qint64(sizePx.width()) * sizePx.height();
    if (sizePx.isEmpty()) {
        return Error{ErrorCode::Corrupt, QStringLiteral("a picture without pixels")};
    }
    if (pixels > kMaxPicturePixels) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("%1 x %2 pixels are more than a picture may have")
                         .arg(sizePx.width())
                         .arg(sizePx.height())};
    }
    return {};
}

tl::unexpected<Error> noMemory() {
    return fail(ErrorCode::Io, QStringLiteral("not enough memory for the picture"));
}

Result<QImage> checked(QImage image) {
    return image.isNull() ? Result<QImage>(noMemory()) : std::move(image);
}

Result<QImage> decodeJpeg(JpegReader &reader, QSize boundsPx) {
    const JpegHints hints = readHints(reader);
    const QSize target =
        fitted(reader.sizePx(), hints.orientation.swapsSides() ? boundsPx.transposed() : boundsPx);
    QImage image = reader.read(eighthsFor(reader.sizePx(), target), target);
    if (image.isNull()) {
        return tl::unexpected(reader.error());
    }
    convertToSrgb(image, hints.iccProfile);
    return checked(hints.orientation.applied(image));
}

/// The part of a picture reduced by eighths that a rectangle of the original needs, with room for the
/// filter around it.
QRect scaledPart(QRect original, QSize originalSize, int eighths) {
    constexpr int kRoom = 16;
    const QSize scaled((originalSize.width() * eighths + 7) / 8, (originalSize.height() * eighths + 7) / 8);
    const QRect part(QPoint(original.left() * eighths / 8, original.top() * eighths / 8),
                     QPoint(original.right() * eighths / 8, original.bottom() * eighths / 8));
    return part.adjusted(-kRoom, -kRoom, kRoom, kRoom).intersected(QRect(QPoint(0, 0), scaled));
}

Result<QImage> decodeJpegRegion(JpegReader &reader, QRect upright, double scale) {
    const JpegHints hints = readHints(reader);
    const QSize whole = reader.sizePx();
    const QRect stored = hints.orientation.inStored(upright, whole);
    const auto scaledSize = [](QSize size, double by) {
        return QSize(std::max(1, int(std::lround(size.width() * by))),
                     std::max(1, int(std::lround(size.height() * by))));
    };
    const int eighths = eighthsFor(whole, scaledSize(whole, scale));
    const JpegReader::Part part = reader.readPart(eighths, scaledPart(stored, whole, eighths));
    if (part.image.isNull()) {
        return tl::unexpected(reader.error());
    }
    // Resized with its surroundings and cut afterwards, so that neighbouring regions meet without a seam.
    const double reduction = scale * 8 / eighths;
    QImage image = resize(part.image, scaledSize(part.image.size(), reduction));
    const QSize size = scaledSize(stored.size(), scale);
    const QPoint corner(int(std::lround(stored.x() * scale - part.covers.x() * reduction)),
                        int(std::lround(stored.y() * scale - part.covers.y() * reduction)));
    image = image.copy(QRect(corner, size).intersected(image.rect()));
    convertToSrgb(image, hints.iccProfile);
    return checked(hints.orientation.applied(image));
}

/// Calls one of the two decoders: libjpeg for JPEG in RGB or grey, libvips for all else, once the declared
/// size has been found bearable.
template<class WithJpeg, class WithVips>
auto withDecoder(const QByteArray &bytes, WithJpeg withJpeg, WithVips withVips)
    -> decltype(withVips(*std::declval<VipsCodec *>(), QSize())) {
    const FileType type = fileType(bytes);
    if (!type.isPicture()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a picture but: %1").arg(type.description));
    }
    if (type.format == PictureFormat::Jpeg) {
        JpegReader reader(bytes);
        if (!reader.readHeader()) {
            return tl::unexpected(reader.error());
        }
        if (const auto error = checkSize(reader.sizePx())) {
            return tl::unexpected(*error);
        }
        if (!reader.isCmyk()) {
            return withJpeg(reader);
        }
    }
    const Result<VipsCodec *> codec = vipsCodec();
    if (!codec) {
        return tl::unexpected(codec.error());
    }
    const Result<QSize> size = (*codec)->sizePx(bytes);
    if (!size) {
        return tl::unexpected(size.error());
    }
    if (const auto error = checkSize(*size)) {
        return tl::unexpected(*error);
    }
    return withVips(**codec, *size);
}

} // namespace

Result<PictureInfo> pictureInfo(const QByteArray &bytes) {
    const Result<QSize> size = withDecoder(
        bytes,
        [](JpegReader &reader) -> Result<QSize> {
            return readHints(reader).orientation.applied(reader.sizePx());
        },
        [](VipsCodec &, QSize sizePx) -> Result<QSize> { return sizePx; });
    return size.map([&bytes](QSize sizePx) { return PictureInfo{fileType(bytes), sizePx}; });
}

Result<QImage> decodePicture(const QByteArray &bytes, QSize boundsPx) {
    if (boundsPx.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no room for the picture"));
    }
    return withDecoder(
        bytes, [boundsPx](JpegReader &reader) { return decodeJpeg(reader, boundsPx); },
        [&bytes, boundsPx](VipsCodec &codec, QSize) { return codec.decode(bytes, boundsPx); });
}

Result<QByteArray> makePyramid(const QByteArray &bytes) {
    QByteArray profile;
    const Result<QSize> size = withDecoder(
        bytes,
        [&profile](JpegReader &reader) -> Result<QSize> {
            profile = readHints(reader).iccProfile;
            return reader.sizePx();
        },
        [](VipsCodec &, QSize sizePx) -> Result<QSize> { return sizePx; });
    if (!size) {
        return tl::unexpected(size.error());
    }
    const Result<VipsCodec *> codec = vipsCodec();
    return codec ? (*codec)->pyramid(bytes, profile) : tl::unexpected(codec.error());
}

Result<QImage> decodeWhole(const QByteArray &bytes) {
    return decodePicture(bytes, kUnbounded);
}

Result<QImage> decodeRegion(const QByteArray &bytes, QRect originalPx, double scale) {
    if (!(scale > 0 && scale <= 1)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a scale of %1").arg(scale));
    }
    const auto inside = [originalPx](QSize sizePx) {
        return originalPx.intersected(QRect(QPoint(0, 0), sizePx));
    };
    const auto nothing = [] {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a region outside the picture"));
    };
    return withDecoder(
        bytes,
        [&](JpegReader &reader) -> Result<QImage> {
            const QRect rect = inside(readHints(reader).orientation.applied(reader.sizePx()));
            return rect.isEmpty() ? Result<QImage>(nothing()) : decodeJpegRegion(reader, rect, scale);
        },
        [&](VipsCodec &codec, QSize sizePx) -> Result<QImage> {
            const QRect rect = inside(sizePx);
            return rect.isEmpty() ? Result<QImage>(nothing()) : codec.decodeRegion(bytes, rect, scale);
        });
}

} // namespace sala
