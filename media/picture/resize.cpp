#include "media/picture/resize.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <vector>

// The loops are written so that GCC turns them into vector instructions, once for every processor and once
// for those with AVX2; the loader chooses. Sanitizers do not bear the choosing.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define SALA_FOR_EACH_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define SALA_FOR_EACH_PROCESSOR
#endif

namespace sala {
namespace {

constexpr double kLobes = 3;

double lanczos(double x) {
    if (std::abs(x) < 1e-9) {
        return 1;
    }
    if (std::abs(x) >= kLobes) {
        return 0;
    }
    const double angle = std::numbers::pi * x;
    return kLobes * std::sin(angle) * std::sin(angle / kLobes) / (angle * angle);
}

/// For each pixel of the result: where its sources start, and their weights, `taps` each, adding up to 1.
struct Kernel {
    int taps = 0;
    std::vector<int> starts;
    std::vector<float> weights;
};

Kernel makeKernel(int from, int to) {
    const double step = double(from) / to;
    const double stretch = std::max(1.0, step);
    Kernel kernel;
    kernel.taps = std::min(from, int(std::ceil(kLobes * stretch)) * 2 + 1);
    kernel.starts.resize(size_t(to));
    kernel.weights.resize(size_t(to) * size_t(kernel.taps));
    std::vector<double> weights(size_t(kernel.taps));
    for (int i = 0; i < to; ++i) {
        const double centre = (i + 0.5) * step - 0.5;
        const int start = std::clamp(int(std::floor(centre)) - kernel.taps / 2, 0, from - kernel.taps);
        double sum = 0;
        for (int tap = 0; tap < kernel.taps; ++tap) {
            weights[size_t(tap)] = lanczos((start + tap - centre) / stretch);
            sum += weights[size_t(tap)];
        }
        kernel.starts[size_t(i)] = start;
        for (int tap = 0; tap < kernel.taps; ++tap) {
            kernel.weights[size_t(i) * size_t(kernel.taps) + size_t(tap)] = float(weights[size_t(tap)] / sum);
        }
    }
    return kernel;
}

/// Adds up `taps` rows, weighted, into one row of floats.
SALA_FOR_EACH_PROCESSOR
void mixRows(const uchar *first, qsizetype stride, const float *weights, int taps, float *out, int count) {
    constexpr int kBlock = 512; // Stays in the first cache while all rows pass over it.
    for (int from = 0; from < count; from += kBlock) {
        const int length = std::min(kBlock, count - from);
        float *__restrict sums = out + from;
        for (int tap = 0; tap < taps; ++tap) {
            const uchar *__restrict row = first + tap * stride + from;
            const float weight = weights[tap];
            if (tap == 0) {
                for (int i = 0; i < length; ++i) {
                    sums[i] = weight * float(row[i]);
                }
            } else {
                for (int i = 0; i < length; ++i) {
                    sums[i] += weight * float(row[i]);
                }
            }
        }
    }
}

using Pixel = float __attribute__((vector_size(16)));

Pixel loadPixel(const float *from) {
    Pixel pixel;
    std::memcpy(&pixel, from, sizeof pixel);
    return pixel;
}

/// Makes one row of the result from a row of floats, four channels a pixel.
SALA_FOR_EACH_PROCESSOR
void mixColumns(const float *row, const Kernel &kernel, uchar *out) {
    const int taps = kernel.taps;
    const float *weights = kernel.weights.data();
    for (size_t x = 0; x < kernel.starts.size(); ++x, weights += taps) {
        const float *from = row + 4 * kernel.starts[x];
        Pixel even{};
        Pixel odd{};
        int tap = 0;
        for (; tap + 1 < taps; tap += 2) {
            even += weights[tap] * loadPixel(from + 4 * tap);
            odd += weights[tap + 1] * loadPixel(from + 4 * tap + 4);
        }
        if (tap < taps) {
            even += weights[tap] * loadPixel(from + 4 * tap);
        }
        const Pixel sum = even + odd + 0.5F;
        for (int channel = 0; channel < 4; ++channel) {
            out[4 * x + size_t(channel)] = uchar(std::clamp(sum[channel], 0.0F, 255.0F));
        }
    }
}

} // namespace

QSize fitted(QSize sizePx, QSize boundsPx) {
    if (sizePx.width() <= boundsPx.width() && sizePx.height() <= boundsPx.height()) {
        return sizePx;
    }
    const double scale = std::min(double(boundsPx.width()) / sizePx.width(), double(boundsPx.height()) / sizePx.height());
    return {std::clamp(int(std::lround(sizePx.width() * scale)), 1, std::max(1, boundsPx.width())),
            std::clamp(int(std::lround(sizePx.height() * scale)), 1, std::max(1, boundsPx.height()))};
}

QImage resize(const QImage &image, QSize sizePx) {
    if (image.isNull() || image.size() == sizePx) {
        return image;
    }
    QImage result(sizePx, QImage::Format_RGB32);
    if (result.isNull()) {
        return result;
    }
    const Kernel across = makeKernel(image.width(), sizePx.width());
    const Kernel down = makeKernel(image.height(), sizePx.height());
    std::vector<float> row(size_t(image.width()) * 4);
    for (int y = 0; y < sizePx.height(); ++y) {
        const uchar *first = image.constScanLine(down.starts[size_t(y)]);
        const float *weights = down.weights.data() + size_t(y) * size_t(down.taps);
        mixRows(first, image.bytesPerLine(), weights, down.taps, row.data(), int(row.size()));
        mixColumns(row.data(), across, result.scanLine(y));
    }
    return result;
}

} // namespace sala
