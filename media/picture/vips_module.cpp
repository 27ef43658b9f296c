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
        return fail(ErrorCode::Corrupt, QStringLiteral("a picture with %1 channels").arg(image->Bands));
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
        VipsImage *out = nullptr;
        // Not const in libvips' declaration, but never written.
        auto *data = const_cast<char *>(bytes.constData());
        // libvips 8.14 takes "fail_on" here and forgets it; in the option string it counts.
        if (vips_thumbnail_buffer(data, size_t(bytes.size()), &out, boundsPx.width(), "height",
                                  boundsPx.height(), "size", VIPS_SIZE_DOWN, "option_string",
                                  "[fail_on=error]", nullptr)) {
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
