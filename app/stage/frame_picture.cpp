#include "app/stage/frame_picture.h"

#include <QTransform>
#include <QVideoFrameFormat>

#include <algorithm>
#include <array>
#include <cmath>

namespace sala {
namespace {

using Format = QVideoFrameFormat;

constexpr int kSdLines = 576; ///< a film that does not say its colours has those of its size

/// What each value of a frame adds to red, green and blue, and what a sum is as part of an RGB32 pixel.
struct ColourTables {
    std::array<int, 256> luma{};
    std::array<int, 256> redOfV{};
    std::array<int, 256> greenOfU{};
    std::array<int, 256> greenOfV{};
    std::array<int, 256> blueOfU{};

    static constexpr int kLeast = -512; ///< below any sum
    static constexpr int kSums = 1536;
    std::array<quint32, kSums> red{};
    std::array<quint32, kSums> green{};
    std::array<quint32, kSums> blue{};

    /// `redShare` and `blueShare` of white's brightness, as the standards call Kr and Kb.
    ColourTables(double redShare, double blueShare, bool isFullRange) {
        const double greenShare = 1 - redShare - blueShare;
        const double lumaScale = isFullRange ? 1 : 255.0 / 219;
        const double chromaScale = isFullRange ? 1 : 255.0 / 224;
        for (int i = 0; i < 256; ++i) {
            const double chroma = (i - 128) * chromaScale;
            const auto at = size_t(i);
            luma[at] = int(std::lround((i - (isFullRange ? 0 : 16)) * lumaScale)) - kLeast;
            redOfV[at] = int(std::lround(2 * (1 - redShare) * chroma));
            blueOfU[at] = int(std::lround(2 * (1 - blueShare) * chroma));
            greenOfU[at] = int(std::lround(-2 * (1 - blueShare) * blueShare / greenShare * chroma));
            greenOfV[at] = int(std::lround(-2 * (1 - redShare) * redShare / greenShare * chroma));
        }
        for (int i = 0; i < kSums; ++i) {
            const auto value = quint32(std::clamp(i + kLeast, 0, 255));
            red[size_t(i)] = 0xff000000U | value << 16;
            green[size_t(i)] = value << 8;
            blue[size_t(i)] = value;
        }
    }
};

const ColourTables &tablesOf(const Format &format) {
    static const ColourTables sd(0.299, 0.114, false);
    static const ColourTables sdFull(0.299, 0.114, true);
    static const ColourTables hd(0.2126, 0.0722, false);
    static const ColourTables hdFull(0.2126, 0.0722, true);
    const bool isFull = format.colorRange() == Format::ColorRange_Full;
    const bool saysNothing = format.colorSpace() == Format::ColorSpace_Undefined;
    const bool isHd =
        saysNothing ? format.frameHeight() > kSdLines : format.colorSpace() == Format::ColorSpace_BT709;
    return isHd ? (isFull ? hdFull : hd) : (isFull ? sdFull : sd);
}

/// One row of both pictures; the values of colour lie `step` bytes apart.
struct Row {
    const uchar *luma = nullptr;
    const uchar *u = nullptr;
    const uchar *v = nullptr;
    int step = 1;
};

void convert(const Row &row, int width, const ColourTables &tables, quint32 *out) {
    const auto pixel = [&](int luma, int red, int green, int blue) {
        return tables.red[size_t(luma + red)] | tables.green[size_t(luma + green)] |
               tables.blue[size_t(luma + blue)];
    };
    for (int x = 0; x < width; x += 2) {
        const int u = row.u[x / 2 * row.step];
        const int v = row.v[x / 2 * row.step];
        const int red = tables.redOfV[size_t(v)];
        const int green = tables.greenOfU[size_t(u)] + tables.greenOfV[size_t(v)];
        const int blue = tables.blueOfU[size_t(u)];
        out[x] = pixel(tables.luma[row.luma[x]], red, green, blue);
        if (x + 1 < width) {
            out[x + 1] = pixel(tables.luma[row.luma[x + 1]], red, green, blue);
        }
    }
}

bool isOurs(const Format &format) {
    const Format::PixelFormat pixels = format.pixelFormat();
    const bool isPlain =
        pixels == Format::Format_YUV420P || pixels == Format::Format_YUV422P || pixels == Format::Format_NV12;
    return isPlain && format.colorSpace() != Format::ColorSpace_BT2020 &&
           format.colorSpace() != Format::ColorSpace_AdobeRgb &&
           format.scanLineDirection() == Format::TopToBottom && !format.isMirrored();
}

/// Null when it cannot be mapped.
QImage converted(QVideoFrame frame) {
    if (!frame.map(QVideoFrame::ReadOnly)) {
        return {};
    }
    const bool isNv12 = frame.pixelFormat() == Format::Format_NV12;
    const int linesOfColour = frame.pixelFormat() == Format::Format_YUV422P ? 1 : 2;
    // A frame of an odd height may have no line of colours for its last one.
    const auto lastLine = [&](int plane) {
        return frame.mappedBytes(plane) / std::max(1, frame.bytesPerLine(plane)) - 1;
    };
    const int last = isNv12 ? lastLine(1) : std::min(lastLine(1), lastLine(2));
    if (last < 0 || lastLine(0) + 1 < frame.height()) {
        frame.unmap();
        return {};
    }
    const QVideoFrameFormat format = frame.surfaceFormat();
    const ColourTables &tables = tablesOf(format);
    QImage picture(frame.size(), QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        const qsizetype line = std::min(y / linesOfColour, last);
        const uchar *u = frame.bits(1) + line * frame.bytesPerLine(1);
        const uchar *v = isNv12 ? u + 1 : frame.bits(2) + line * frame.bytesPerLine(2);
        const Row row{frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), u, v, isNv12 ? 2 : 1};
        convert(row, picture.width(), tables, reinterpret_cast<quint32 *>(picture.scanLine(y)));
    }
    frame.unmap();
    return picture;
}

} // namespace

QImage pictureOf(const QVideoFrame &frame) {
    QImage picture = isOurs(frame.surfaceFormat()) ? converted(frame) : QImage();
    if (picture.isNull()) {
        picture = frame.toImage();
    }
    // Qt 6.4 and 6.8 both leave turning to whoever paints.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    const int degrees = int(frame.rotation());
#else
    const int degrees = int(frame.rotationAngle());
#endif
    return degrees == 0 ? picture : picture.transformed(QTransform().rotate(degrees));
}

} // namespace sala
