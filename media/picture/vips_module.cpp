#include "media/picture/vips_codec.h"

#include <cstring>
#include <memory>
#include <vips/vips.h>

namespace sala {
namespace {

struct Unref {
    void operator()(VipsImage *image) const { g_object_unref(image); }
};
using Image = std::unique_ptr<VipsImage, Unref>;

/// Takes libvips' message of this thread, one line of it.
QString takeMessage() {
    const QString message = QString::fromUtf8(vips_error_buffer()).section(QLatin1Char('\n'), 0, 0).trimmed();
    vips_error_clear();
    return message.isEmpty() ? QStringLiteral("libvips cannot decode it") : message;
}

tl::unexpected<Error> corrupt() {
    return fail(ErrorCode::Corrupt, takeMessage());
}

Image open(const QByteArray &bytes) {
    return Image(vips_image_new_from_buffer(bytes.constData(), size_t(bytes.size()), "", "fail_on",
                                            VIPS_FAIL_ON_ERROR, nullptr));
}

constexpr int kTilePx = 512;
constexpr int kTileQuality = 89;

/// Runs one libvips operation from an image to an image; null in, null out.
template<class Operation, class... Arguments>
Image then(const Image &in, Operation operation, Arguments... arguments) {
    VipsImage *out = nullptr;
    if (!in || operation(in.get(), &out, arguments..., nullptr)) {
        return {};
    }
    return Image(out);
}

/// Three bands of eight bits, sRGB, on white.
Image toEightBit(Image image) {
    if (image && image->Type != VIPS_INTERPRETATION_sRGB) {
        image = then(image, vips_colourspace, VIPS_INTERPRETATION_sRGB);
    }
    if (image && vips_image_hasalpha(image.get())) {
        const std::unique_ptr<VipsArea, decltype(&vips_area_unref)> white(
            VIPS_AREA(vips_array_double_newv(1, 255.0)), &vips_area_unref);
        image = then(image, vips_flatten, "background", white.get());
    }
    return then(image, vips_cast, VIPS_FORMAT_UCHAR);
}

Image throughProfile(Image image) {
    const bool hasProfile = image && vips_image_get_typeof(image.get(), VIPS_META_ICC_NAME);
    const bool isCmyk = image && image->Type == VIPS_INTERPRETATION_CMYK;
    if (!hasProfile && !isCmyk) {
        return image;
    }
    return then(image, vips_icc_transform, "srgb", "embedded", TRUE, "input_profile",
                isCmyk ? "cmyk" : "srgb", "black_point_compensation", TRUE, "depth", 8);
}

Result<QImage> toQImage(Image image) {
    image = toEightBit(std::move(image));
    if (!image) {
        return corrupt();
    }
    if (image->Bands != 3) {
        return fail(ErrorCode::Corrupt, QStringLiteral("a picture whose number of channels is %1").arg(image->Bands));
    }
    size_t size = 0;
    const std::unique_ptr<void, decltype(&g_free)> pixels(vips_image_write_to_memory(image.get(), &size),
                                                          &g_free);
    if (!pixels) {
        return corrupt();
    }
    const QImage wrapped(static_cast<const uchar *>(pixels.get()), image->Xsize, image->Ysize,
                         image->Xsize * 3LL, QImage::Format_RGB888);
    const QImage result = wrapped.convertToFormat(QImage::Format_RGB32);
    return result.isNull() ? Result<QImage>(fail(ErrorCode::Io, QStringLiteral("not enough memory")))
                           : result;
}

/// To be read once, from top to bottom, where it lies upright already; turning needs all of it before.
Image openUpright(const QByteArray &bytes) {
    const Image header = open(bytes);
    if (!header || vips_image_get_orientation(header.get()) != 1) {
        return then(header, vips_autorot);
    }
    return Image(vips_image_new_from_buffer(bytes.constData(), size_t(bytes.size()), "", "fail_on",
                                            VIPS_FAIL_ON_ERROR, "access", VIPS_ACCESS_SEQUENTIAL, nullptr));
}

Image withProfile(Image image, const QByteArray &profile) {
    if (!image || profile.isEmpty() || vips_image_get_typeof(image.get(), VIPS_META_ICC_NAME)) {
        return image;
    }
    VipsImage *copy = nullptr;
    if (vips_copy(image.get(), &copy, nullptr)) {
        return {};
    }
    vips_image_set_blob_copy(copy, VIPS_META_ICC_NAME, profile.constData(), size_t(profile.size()));
    return Image(copy);
}

class Codec final : public VipsCodec {
  public:
    Result<QSize> sizePx(const QByteArray &bytes) override {
        const Image image = open(bytes);
        if (!image) {
            return corrupt();
        }
        const QSize stored(image->Xsize, image->Ysize);
        return vips_image_get_orientation_swap(image.get()) ? stored.transposed() : stored;
    }

    Result<QImage> decode(const QByteArray &bytes, QSize boundsPx) override {
        const Result<QSize> size = sizePx(bytes);
        if (!size) {
            return tl::unexpected(size.error());
        }
        // Bounded, not by "size down": with that, libvips takes the smallest picture of a pyramidal TIFF.
        const bool fits = size->width() <= boundsPx.width() && size->height() <= boundsPx.height();
        const QSize target = fits ? *size : boundsPx;
        VipsImage *out = nullptr;
        // Not const in libvips' declaration, but never written.
        auto *data = const_cast<char *>(bytes.constData());
        // libvips 8.14 takes "fail_on" here and forgets it; in the option string it counts.
        if (vips_thumbnail_buffer(data, size_t(bytes.size()), &out, target.width(), "height", target.height(),
                                  "option_string", "[fail_on=error]", nullptr)) {
            return corrupt();
        }
        // Not by "export_profile": that would also move the colours of pictures without a profile.
        return toQImage(throughProfile(Image(out)));
    }

    Result<QImage> decodeRegion(const QByteArray &bytes, QRect rect, double scale) override {
        Image image = then(open(bytes), vips_autorot);
        image = then(image, vips_crop, rect.x(), rect.y(), rect.width(), rect.height());
        if (scale < 1) {
            image = then(image, vips_resize, scale);
        }
        return toQImage(throughProfile(std::move(image)));
    }

    Result<QByteArray> pyramid(const QByteArray &bytes, const QByteArray &profile) override {
        Image image = withProfile(openUpright(bytes), profile);
        image = toEightBit(throughProfile(std::move(image)));
        // All of it first: libvips 8.14 crashes when a picture breaks off while it writes a pyramid of it.
        image = Image(image ? vips_image_copy_memory(image.get()) : nullptr);
        void *data = nullptr;
        size_t size = 0;
        // Below a quality of 90 it is YCbCr with halved colours, which is what Pyramid reads.
        if (!image || vips_tiffsave_buffer(image.get(), &data, &size, "tile", TRUE, "pyramid", TRUE,
                                           "tile_width", kTilePx, "tile_height", kTilePx, "compression",
                                           VIPS_FOREIGN_TIFF_COMPRESSION_JPEG, "Q", kTileQuality, "strip",
                                           TRUE, nullptr)) {
            return corrupt();
        }
        const std::unique_ptr<void, decltype(&g_free)> owned(data, &g_free);
        return QByteArray(static_cast<const char *>(data), qsizetype(size));
    }
};

bool startVips() {
    if (vips_init("sala")) {
        return false;
    }
    // Callers decode several pictures at once and never the same twice.
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    vips_block_untrusted_set(TRUE);
    // What goes wrong is in the error of each call; damaged files would fill the log with warnings.
    g_log_set_handler(
        "VIPS", G_LOG_LEVEL_WARNING, [](const char *, GLogLevelFlags, const char *, void *) {}, nullptr);
    return true;
}

} // namespace
} // namespace sala

extern "C" Q_DECL_EXPORT sala::VipsCodec *salaVipsCodec() {
    static sala::Codec codec;
    static const bool isStarted = sala::startVips();
    return isStarted ? &codec : nullptr;
}
