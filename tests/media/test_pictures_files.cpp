#include "tests/media/test_pictures.h"

#include <exiv2/exiv2.hpp>
#include <lcms2.h>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <vips/vips.h>

#ifdef __SANITIZE_ADDRESS__
// What other libraries keep: the encoder of our HEIC test files, and exiv2 of namespaces registered twice.
extern "C" const char *__lsan_default_suppressions() { return "leak:libx265\nleak:Exiv2::XmpProperties::registerNs\n"; }
#endif

namespace sala::test {
namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;

QByteArray saved(cmsHPROFILE handle) {
    const Profile profile(handle, &cmsCloseProfile);
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile.get(), nullptr, &size);
    QByteArray bytes(qsizetype(size), '\0');
    cmsSaveProfileToMem(profile.get(), bytes.data(), &size);
    return bytes;
}

struct Unref {
    void operator()(VipsImage *image) const { g_object_unref(image); }
};
using Image = std::unique_ptr<VipsImage, Unref>;

template<class Operation, class... Arguments>
void apply(Image &image, Operation operation, Arguments... arguments) {
    VipsImage *out = nullptr;
    if (operation(image.get(), &out, arguments..., nullptr)) {
        throw std::runtime_error(vips_error_buffer());
    }
    image.reset(out);
}

VipsInterpretation interpretation(const VipsTarget &target) {
    const QByteArray space(target.space);
    if (space == "cmyk") {
        return VIPS_INTERPRETATION_CMYK;
    }
    if (space == "b-w") {
        return target.isSixteenBit ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_B_W;
    }
    return target.isSixteenBit ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB;
}

} // namespace

QByteArray withVips(const QImage &image, const VipsTarget &target) {
    static const bool isStarted = VIPS_INIT("test") == 0;
    if (!isStarted) {
        throw std::runtime_error("libvips does not start");
    }
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    QByteArray packed;
    for (int y = 0; y < rgb.height(); ++y) {
        packed.append(reinterpret_cast<const char *>(rgb.constScanLine(y)), qsizetype(rgb.width()) * 3);
    }
    Image picture(vips_image_new_from_memory_copy(packed.constData(), size_t(packed.size()), rgb.width(),
                                                  rgb.height(), 3, VIPS_FORMAT_UCHAR));
    apply(picture, vips_copy, "interpretation", VIPS_INTERPRETATION_sRGB);
    apply(picture, vips_colourspace, interpretation(target));
    if (target.hasAlpha) {
        apply(picture, vips_bandjoin_const1, 0.0);
    }
    if (target.orientation > 0) {
        vips_image_set_int(picture.get(), "orientation", target.orientation);
    }
    if (!target.iccProfile.isEmpty()) {
        vips_image_set_blob_copy(picture.get(), VIPS_META_ICC_NAME, target.iccProfile.constData(),
                                 size_t(target.iccProfile.size()));
    }
    void *data = nullptr;
    size_t size = 0;
    if (vips_image_write_to_buffer(picture.get(), target.suffix, &data, &size, nullptr)) {
        throw std::runtime_error(vips_error_buffer());
    }
    const QByteArray bytes(static_cast<const char *>(data), qsizetype(size));
    g_free(data);
    return bytes;
}

QByteArray marked(const QByteArray &jpeg, const Marks &marks) {
    static std::once_flag once;
    std::call_once(once, [] { Exiv2::XmpParser::initialize(); });
    const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(jpeg.constData()),
                                                 static_cast<size_t>(jpeg.size()));
    image->readMetadata();
    for (auto text = marks.texts.cbegin(); text != marks.texts.cend(); ++text) {
        const std::string key = text.key().split('#').first().toStdString(); // "#" lets a key come twice
        const std::string value = text.value().toStdString();
        if (text.key().startsWith("Xmp")) {
            image->xmpData()[key] = value;
        } else if (text.key().startsWith("Iptc")) {
            image->iptcData()[key] = value;
        } else {
            image->exifData()[key] = value;
        }
    }
    if (marks.orientation > 0) {
        image->exifData()["Exif.Image.Orientation"] = uint16_t(marks.orientation);
    }
    if (!marks.iccProfile.isEmpty()) {
        Exiv2::DataBuf profile(reinterpret_cast<const Exiv2::byte *>(marks.iccProfile.constData()),
                               static_cast<size_t>(marks.iccProfile.size()));
#if EXIV2_TEST_VERSION(0, 28, 0)
        image->setIccProfile(std::move(profile), false);
#else
        image->setIccProfile(profile, false);
#endif
    }
    image->writeMetadata();
    auto &io = image->io();
    io.seek(0, Exiv2::BasicIo::beg);
    QByteArray bytes(qsizetype(io.size()), '\0');
    io.read(reinterpret_cast<Exiv2::byte *>(bytes.data()), static_cast<size_t>(bytes.size()));
    return bytes;
}

QByteArray displayP3Profile() {
    const cmsCIExyY white{0.3127, 0.3290, 1.0};
    const cmsCIExyYTRIPLE primaries{{0.680, 0.320, 1.0}, {0.265, 0.690, 1.0}, {0.150, 0.060, 1.0}};
    cmsFloat64Number parameters[]{2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    cmsToneCurve *curve = cmsBuildParametricToneCurve(nullptr, 4, parameters);
    cmsToneCurve *curves[]{curve, curve, curve};
    const QByteArray profile = saved(cmsCreateRGBProfile(&white, &primaries, curves));
    cmsFreeToneCurve(curve);
    return profile;
}

QByteArray greyProfile(double gamma) {
    cmsToneCurve *curve = cmsBuildGamma(nullptr, gamma);
    const QByteArray profile = saved(cmsCreateGrayProfile(cmsD50_xyY(), curve));
    cmsFreeToneCurve(curve);
    return profile;
}

QRgb inProfile(QRgb colour, const QByteArray &profile) {
    const Profile to(cmsOpenProfileFromMem(profile.constData(), cmsUInt32Number(profile.size())),
                     &cmsCloseProfile);
    const Profile srgb(cmsCreate_sRGBProfile(), &cmsCloseProfile);
    cmsHTRANSFORM transform =
        cmsCreateTransform(srgb.get(), TYPE_BGRA_8, to.get(), TYPE_BGRA_8, INTENT_RELATIVE_COLORIMETRIC, 0);
    QRgb converted = 0;
    cmsDoTransform(transform, &colour, &converted, 1);
    cmsDeleteTransform(transform);
    return converted | 0xff000000U;
}

} // namespace sala::test
