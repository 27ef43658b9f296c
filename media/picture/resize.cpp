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

/// For each pixel of the result: where its sources start, and their weights, `taps` each, adding up to 1.
struct ResizeKernel {
    int taps = 0;
    std::vector<int> starts;
    std::vector<float> weights;
};

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

ResizeKernel makeKernel(int from, int to) {
    const double step = double(from) / to;
    const double stretch = std::max(1.0, step);
    ResizeKernel kernel;
    kernel.taps = std::min(from, int(std::ceil(kLobes * stretch)) * 2); // Even: added up two at a time.
    std::vector<double> weights(size_t(kernel.taps));
    for (int i = 0; i < to; ++i) {
        const double centre = (i + 0.5) * step - 0.5;
        const int start = std::clamp(int(std::floor(centre)) - kernel.taps / 2 + 1, 0, from - kernel.taps);
        double sum = 0;
        for (int tap = 0; tap < kernel.taps; ++tap) {
            weights[size_t(tap)] = lanczos((start + tap - centre) / stretch);
            sum += weights[size_t(tap)];
        }
        kernel.starts.push_back(start);
        for (const double weight : weights) {
            kernel.weights.push_back(float(weight / sum));
        }
    }
    return kernel;
}

/// Adds up `taps` rows, weighted, into one row of floats.
SALA_FOR_EACH_PROCESSOR
void mixRows(const uchar *const *rows, const float *weights, int taps, std::vector<float> &out) {
    constexpr int kBlock = 512; // Stays in the first cache while all rows pass over it.
    const int count = int(out.size());
    for (int from = 0; from < count; from += kBlock) {
        const int length = std::min(kBlock, count - from);
        float *__restrict sums = out.data() + from;
        std::fill(sums, sums + length, 0.0F);
        for (int tap = 0; tap < taps; tap += 2) {
            const uchar *__restrict row = rows[tap] + from;
            const bool hasNext = tap + 1 < taps;
            const uchar *__restrict next = hasNext ? rows[tap + 1] + from : row;
            const float weight = weights[tap];
            const float nextWeight = hasNext ? weights[tap + 1] : 0.0F;
            for (int i = 0; i < length; ++i) {
                sums[i] += weight * float(row[i]) + nextWeight * float(next[i]);
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
void mixColumns(const float *row, const ResizeKernel &kernel, float *out) {
    const ptrdiff_t taps = kernel.taps;
    const float *weights = kernel.weights.data();
    for (const ptrdiff_t start : kernel.starts) {
        const float *from = row + 4 * start;
        Pixel even{};
        Pixel odd{};
        ptrdiff_t tap = 0;
        for (; tap + 1 < taps; tap += 2) {
            even += weights[tap] * loadPixel(from + 4 * tap);
            odd += weights[tap + 1] * loadPixel(from + 4 * tap + 4);
        }
        if (tap < taps) {
            even += weights[tap] * loadPixel(from + 4 * tap);
        }
        const Pixel sum = even + odd;
        std::memcpy(out, &sum, sizeof sum);
        out += 4;
        weights += taps;
    }
}

SALA_FOR_EACH_PROCESSOR
void roundRow(const float *__restrict row, uchar *__restrict out, int count) {
    for (int i = 0; i < count; ++i) {
        const float rounded = row[i] + 0.5F;
        const float bounded = rounded < 0.0F ? 0.0F : rounded > 255.0F ? 255.0F : rounded;
        out[i] = uchar(int(bounded));
    }
}

} // namespace

QSize fitted(QSize sizePx, QSize boundsPx) {
    if (sizePx.width() <= boundsPx.width() && sizePx.height() <= boundsPx.height()) {
        return sizePx;
    }
    const double scale =
        std::min(double(boundsPx.width()) / sizePx.width(), double(boundsPx.height()) / sizePx.height());
    return {std::clamp(int(std::lround(sizePx.width() * scale)), 1, std::max(1, boundsPx.width())),
            std::clamp(int(std::lround(sizePx.height() * scale)), 1, std::max(1, boundsPx.height()))};
}

RowResizer::RowResizer(QSize fromPx, QSize toPx)
    : m_across(std::make_unique<ResizeKernel>(makeKernel(fromPx.width(), toPx.width()))),
      m_down(std::make_unique<ResizeKernel>(makeKernel(fromPx.height(), toPx.height()))),
      m_rows(size_t(m_down->taps)), m_wide(size_t(fromPx.width()) * 4), m_narrow(size_t(toPx.width()) * 4),
      m_result(toPx, QImage::Format_RGB32) {}

RowResizer::~RowResizer() = default;

int RowResizer::rowsKept() const {
    return m_down->taps;
}

void RowResizer::addRow(const uchar *row) {
    m_rows[size_t(m_added) % m_rows.size()] = row;
    ++m_added;
    while (m_made < m_result.height() && m_down->starts[size_t(m_made)] + m_down->taps <= m_added) {
        makeRow(m_made++);
    }
}

void RowResizer::makeRow(int y) {
    const size_t taps = size_t(m_down->taps);
    const size_t start = size_t(m_down->starts[size_t(y)]);
    std::vector<const uchar *> rows(taps);
    for (size_t tap = 0; tap < taps; ++tap) {
        rows[tap] = m_rows[(start + tap) % taps];
    }
    mixRows(rows.data(), m_down->weights.data() + size_t(y) * taps, int(taps), m_wide);
    mixColumns(m_wide.data(), *m_across, m_narrow.data());
    roundRow(m_narrow.data(), m_result.scanLine(y), int(m_narrow.size()));
}

QImage resize(const QImage &image, QSize sizePx) {
    if (image.isNull() || image.size() == sizePx) {
        return image;
    }
    RowResizer resizer(image.size(), sizePx);
    if (!resizer.isValid()) {
        return {};
    }
    for (int y = 0; y < image.height(); ++y) {
        resizer.addRow(image.constScanLine(y));
    }
    return resizer.result();
}

} // namespace sala
