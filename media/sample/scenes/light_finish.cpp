#include "media/sample/scenes/light.h"
#include "media/sample/scenes/light_soft.h"

#include <array>
#include <cmath>
#include <vector>

namespace sala {

namespace {

constexpr int kGrainSide = 512;
constexpr int kVignetteSteps = 512;

using Curve = std::array<int, 256>;
using Grain = std::vector<qint8>;

struct Sums {
    int r = 0;
    int g = 0;
    int b = 0;

    void add(QRgb pixel, int sign) {
        r += sign * qRed(pixel);
        g += sign * qGreen(pixel);
        b += sign * qBlue(pixel);
    }
};

} // namespace

/// Box blur along the rows, the result turned by 90 degrees: twice gives both directions.
static QImage blurredAndTurned(const QImage &source, int radius) {
    QImage target(source.height(), source.width(), QImage::Format_RGB32);
    const int last = source.width() - 1;
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        Sums sums;
        for (int x = -radius; x <= radius; ++x) {
            sums.add(line[std::clamp(x, 0, last)], 1);
        }
        const int width = 2 * radius + 1;
        for (int x = 0; x <= last; ++x) {
            reinterpret_cast<QRgb *>(target.scanLine(x))[y] =
                qRgb(sums.r / width, sums.g / width, sums.b / width);
            sums.add(line[std::min(x + radius + 1, last)], 1);
            sums.add(line[std::max(x - radius, 0)], -1);
        }
    }
    return target;
}

static QImage blurred(QImage picture, int radius) {
    for (int pass = 0; pass < 4; ++pass) {
        picture = blurredAndTurned(picture, radius);
    }
    return picture;
}

static void keepHighlights(QImage &picture, double strength) {
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int bright = std::max({qRed(line[x]), qGreen(line[x]), qBlue(line[x])});
            const double keep = strength * smoothStep(120, 255, bright);
            line[x] =
                qRgb(int(qRed(line[x]) * keep), int(qGreen(line[x]) * keep), int(qBlue(line[x]) * keep));
        }
    }
}

void paintBloom(Canvas &canvas, double strength) {
    QImage small = shrunk(pictureOf(canvas), 420);
    keepHighlights(small, std::min(1.0, strength));
    const QImage tight = blurred(small, 2);
    const QImage wide = blurred(small, 14);
    QImage both(tight.size(), QImage::Format_RGB32);
    for (int y = 0; y < both.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(both.scanLine(y));
        const auto *a = reinterpret_cast<const QRgb *>(tight.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(wide.constScanLine(y));
        for (int x = 0; x < both.width(); ++x) {
            line[x] = qRgb((qRed(a[x]) + qRed(b[x])) / 2, (qGreen(a[x]) + qGreen(b[x])) / 2,
                           (qBlue(a[x]) + qBlue(b[x])) / 2);
        }
    }
    canvas.painter.save();
    canvas.painter.setCompositionMode(QPainter::CompositionMode_Screen);
    canvas.painter.drawImage(QRectF(0, 0, canvas.width, Canvas::height), both);
    canvas.painter.restore();
}

static Curve toneCurve(double contrast) {
    Curve curve{};
    for (int level = 0; level < 256; ++level) {
        const double t = level / 255.0;
        const double curved = t + contrast * (t * t * (3 - 2 * t) - t) * 1.5;
        curve[size_t(level)] =
            int(std::lround(256 * (0.012 + 0.985 * curved) * 255)); // blacks never quite black
    }
    return curve;
}

/// A tile of grain, slightly clumped like film's.
static Grain filmGrain(double deviation, quint32 seed) {
    Random random(seed);
    std::vector<double> raw(kGrainSide * kGrainSide);
    for (double &value : raw) {
        value = random.normal() * deviation * 1.7;
    }
    Grain grain(raw.size());
    for (size_t i = 0; i < raw.size(); ++i) {
        const size_t right = (i + 1) % raw.size();
        const size_t below = (i + kGrainSide) % raw.size();
        const size_t corner = (i + kGrainSide + 1) % raw.size();
        grain[i] = qint8(std::lround((raw[i] + raw[right] + raw[below] + raw[corner]) / 3));
    }
    return grain;
}

static std::array<int, kVignetteSteps + 1> vignetteTable(double vignette) {
    std::array<int, kVignetteSteps + 1> table{};
    for (int step = 0; step <= kVignetteSteps; ++step) {
        const double r2 = double(step) / kVignetteSteps; // 1 in the corners
        table[size_t(step)] = int(256 * (1 - vignette * r2 * r2 * (1.6 - 0.6 * r2)));
    }
    return table;
}

void finish(QImage &picture, const Finish &finish) {
    const Curve curve = toneCurve(finish.contrast);
    const Grain grain = filmGrain(finish.grain, finish.seed);
    const auto fall = vignetteTable(finish.vignette);
    std::vector<int> across(size_t(picture.width()));
    for (int x = 0; x < picture.width(); ++x) {
        const double dx = 2.0 * x / picture.width() - 1;
        across[size_t(x)] = int(dx * dx * kVignetteSteps / 2);
    }
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        const double dy = 2.0 * y / picture.height() - 1;
        const int down = int(dy * dy * kVignetteSteps / 2);
        const qint8 *speckle = grain.data() + (y % kGrainSide) * kGrainSide;
        const int shift = int((y / kGrainSide) * 197 + finish.seed % kGrainSide);
        for (int x = 0; x < picture.width(); ++x) {
            const int factor = fall[size_t(across[size_t(x)] + down)];
            const int speck = speckle[(x + shift + (x / kGrainSide) * 131) % kGrainSide];
            const auto channel = [&](int level) {
                return std::clamp((curve[size_t(level)] * factor >> 16) + speck, 0, 255);
            };
            line[x] = qRgb(channel(qRed(line[x])), channel(qGreen(line[x])), channel(qBlue(line[x])));
        }
    }
}

static quint32 seedOf(const char *slug) {
    quint32 hash = 2166136261U;
    for (; *slug != 0; ++slug) {
        hash = (hash ^ quint32(*slug)) * 16777619U;
    }
    return hash;
}

QImage renderScene(const Scene &scene, const QSize &sizePx) {
    QImage picture(sizePx, QImage::Format_RGB32);
    picture.fill(Qt::black);
    const double scale = sizePx.height() / Canvas::height;
    const quint32 seed = seedOf(scene.slug);
    {
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setPen(Qt::NoPen);
        painter.scale(scale, scale);
        Canvas canvas{painter, sizePx.width() / scale, seed};
        scene.draw(canvas);
    }
    Finish look;
    look.seed = seed;
    finish(picture, look);
    return picture;
}

} // namespace sala
