#include "media/picture/colour.h"

#include <array>
#include <cstdlib>
#include <lcms2.h>
#include <memory>

namespace sala {
namespace {

struct ContextDeleter {
    void operator()(cmsContext context) const { cmsDeleteContext(context); }
};
using Context = std::unique_ptr<std::remove_pointer_t<cmsContext>, ContextDeleter>;

struct ProfileDeleter {
    using pointer = cmsHPROFILE;
    void operator()(cmsHPROFILE profile) const { cmsCloseProfile(profile); }
};
using Profile = std::unique_ptr<void, ProfileDeleter>;

struct TransformDeleter {
    using pointer = cmsHTRANSFORM;
    void operator()(cmsHTRANSFORM transform) const { cmsDeleteTransform(transform); }
};
using Transform = std::unique_ptr<void, TransformDeleter>;

constexpr cmsUInt32Number kRgb32 = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? TYPE_BGRA_8 : TYPE_ARGB_8;

Transform toSrgb(cmsContext context, const Profile &from, cmsUInt32Number format) {
    const Profile srgb(cmsCreate_sRGBProfileTHR(context));
    const cmsUInt32Number flags = cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_COPY_ALPHA;
    return Transform(cmsCreateTransformTHR(context, from.get(), format, srgb.get(), kRgb32,
                                           INTENT_RELATIVE_COLORIMETRIC,
                                           format == kRgb32 ? flags : flags & ~cmsFLAGS_COPY_ALPHA));
}

/// Whether the transform leaves a grid of colours as they are: then the picture needs none.
bool changesNothing(const Transform &transform) {
    std::array<QRgb, 125> colours{};
    for (size_t i = 0; i < colours.size(); ++i) {
        colours[i] = qRgb(int(i % 5 * 63), int(i / 5 % 5 * 63), int(i / 25 * 63));
    }
    std::array<QRgb, 125> converted = colours;
    cmsDoTransform(transform.get(), colours.data(), converted.data(), cmsUInt32Number(colours.size()));
    for (size_t i = 0; i < colours.size(); ++i) {
        const auto differs = [](int a, int b) { return std::abs(a - b) > 1; };
        if (differs(qRed(colours[i]), qRed(converted[i])) ||
            differs(qGreen(colours[i]), qGreen(converted[i])) ||
            differs(qBlue(colours[i]), qBlue(converted[i]))) {
            return false;
        }
    }
    return true;
}

void convertGrey(QImage &image, const Transform &transform) {
    std::array<uchar, 256> levels{};
    std::array<QRgb, 256> colours{};
    for (size_t i = 0; i < levels.size(); ++i) {
        levels[i] = uchar(i);
    }
    cmsDoTransform(transform.get(), levels.data(), colours.data(), cmsUInt32Number(levels.size()));
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            row[x] = colours[size_t(qGreen(row[x]))] | 0xff000000U;
        }
    }
}

} // namespace

void convertToSrgb(QImage &image, const QByteArray &iccProfile) {
    if (iccProfile.isEmpty() || image.isNull()) {
        return;
    }
    const Context context(cmsCreateContext(nullptr, nullptr));
    const Profile profile(
        cmsOpenProfileFromMemTHR(context.get(), iccProfile.constData(), cmsUInt32Number(iccProfile.size())));
    if (!profile) {
        return;
    }
    const cmsColorSpaceSignature space = cmsGetColorSpace(profile.get());
    if (space == cmsSigGrayData) {
        const Transform transform = toSrgb(context.get(), profile, TYPE_GRAY_8);
        if (transform) {
            convertGrey(image, transform);
        }
        return;
    }
    if (space != cmsSigRgbData) {
        return;
    }
    const Transform transform = toSrgb(context.get(), profile, kRgb32);
    if (!transform || changesNothing(transform)) {
        return;
    }
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        cmsDoTransform(transform.get(), row, row, cmsUInt32Number(image.width()));
    }
}

QByteArray adobeRgbProfile() {
    const cmsCIExyY white{0.3127, 0.3290, 1.0};
    const cmsCIExyYTRIPLE primaries{{0.6400, 0.3300, 1.0}, {0.2100, 0.7100, 1.0}, {0.1500, 0.0600, 1.0}};
    const std::unique_ptr<cmsToneCurve, decltype(&cmsFreeToneCurve)> gamma(
        cmsBuildGamma(nullptr, 563.0 / 256), &cmsFreeToneCurve);
    std::array<cmsToneCurve *, 3> curves{gamma.get(), gamma.get(), gamma.get()};
    const Profile profile(cmsCreateRGBProfile(&white, &primaries, curves.data()));
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile.get(), nullptr, &size);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    cmsSaveProfileToMem(profile.get(), bytes.data(), &size);
    return bytes;
}

} // namespace sala
