#include "media/picture/likeness.h"

#include "media/picture/decode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sala {
namespace {

constexpr int kSide = 32;
constexpr int kLow = 8;
constexpr int kDecodedPx = 64; ///< what a thumbnail is decoded to: libjpeg throws the rest away unseen
constexpr float kLeast = 4;    ///< frequencies all weaker than this are noise: the greys are 0 to 255

using Greys = std::array<std::array<float, kSide>, kSide>;

Greys greysOf(const QImage &image) {
    const QImage small = image.scaled(kSide, kSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    Greys greys{};
    for (int y = 0; y < kSide; ++y) {
        const auto *const row = reinterpret_cast<const QRgb *>(small.constScanLine(y));
        for (int x = 0; x < kSide; ++x) {
            greys[size_t(y)][size_t(x)] = 0.299F * float(qRed(row[x])) + 0.587F * float(qGreen(row[x])) + 0.114F * float(qBlue(row[x]));
        }
    }
    return greys;
}

/// Rows 1 to 8 of the matrix of the transform (DCT-II, orthonormal).
std::array<std::array<float, kSide>, kLow> waves() {
    std::array<std::array<float, kSide>, kLow> rows{};
    for (int k = 0; k < kLow; ++k) {
        for (int x = 0; x < kSide; ++x) {
            rows[size_t(k)][size_t(x)] = float(std::sqrt(2.0 / kSide) * std::cos(std::numbers::pi * (2 * x + 1) * (k + 1) / (2.0 * kSide)));
        }
    }
    return rows;
}

std::array<float, kLow * kLow> lowFrequencies(const Greys &greys) {
    static const auto rows = waves();
    std::array<std::array<float, kSide>, kLow> half{};
    for (size_t k = 0; k < kLow; ++k) {
        for (size_t y = 0; y < kSide; ++y) {
            for (size_t x = 0; x < kSide; ++x) {
                half[k][x] += rows[k][y] * greys[y][x];
            }
        }
    }
    std::array<float, kLow * kLow> low{};
    for (size_t k = 0; k < kLow; ++k) {
        for (size_t l = 0; l < kLow; ++l) {
            for (size_t x = 0; x < kSide; ++x) {
                low[k * kLow + l] += half[k][x] * rows[l][x];
            }
        }
    }
    return low;
}

} // namespace

Likeness likenessOf(const QImage &image) {
    if (image.isNull()) {
        return {};
    }
    const auto low = lowFrequencies(greysOf(image));
    if (std::all_of(low.begin(), low.end(), [](float each) { return std::abs(each) < kLeast; })) {
        return {};
    }
    auto sorted = low;
    std::sort(sorted.begin(), sorted.end());
    const float median = (sorted[kLow * kLow / 2 - 1] + sorted[kLow * kLow / 2]) / 2;
    Likeness likeness;
    for (size_t i = 0; i < low.size(); ++i) {
        likeness.bits |= quint64(low[i] > median ? 1 : 0) << i;
    }
    return likeness;
}

Likeness likenessOf(const QByteArray &bytes) {
    const Result<QImage> image = decodePicture(bytes, QSize(kDecodedPx, kDecodedPx));
    return image ? likenessOf(*image) : Likeness();
}

} // namespace sala
