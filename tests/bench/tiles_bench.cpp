/// sala_tiles_bench [MEGAPIXELS]   zooming into a photograph too large to decode: its tiles against all of it
///
/// Each way runs in a process of its own: time until a screen of the original's pixels can be drawn, and the
/// most memory that process ever had.

#include "app/visitor/photograph_overview.h"
#include "app/visitor/photograph_view.h"
#include "media/picture/decode.h"
#include "media/picture/jpeg_writer.h"
#include "media/picture/pyramid.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sala;

namespace {

constexpr QSize kScreen(1920, 1080);

struct Cost {
    double ms = 0;
    double megabytes = 0;
};

/// Gradients, edges and grain, 3:2.
QByteArray drawnJpeg(qint64 pixels) {
    const int width = int(std::sqrt(double(pixels) * 1.5));
    const int height = int(pixels / width);
    QImage image(width, height, QImage::Format_RGB32);
    quint32 noise = 1;
    for (int y = 0; y < height; ++y) {
        auto *const line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            noise = noise * 1664525U + 1013904223U;
            const int grain = int(noise >> 28);
            const int edge = (x / 97 + y / 61) % 5 * 20;
            line[x] = qRgb(int(x * 140LL / width) + edge + grain, int(y * 140LL / height) + edge + grain,
                           60 + edge);
        }
    }
    return encodeJpeg(image, 90).value();
}

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Runs `way` in a child and says what it took; -1 ms when it failed.
Cost costOf(const std::function<bool()> &way) {
    int ends[2];
    if (pipe(ends) != 0) {
        return {-1, 0};
    }
    const pid_t child = fork();
    if (child == 0) {
        QElapsedTimer timer;
        timer.start();
        const bool isDone = way();
        Cost cost{isDone ? double(timer.nsecsElapsed()) / 1e6 : -1, 0};
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        cost.megabytes = double(usage.ru_maxrss) / 1024;
        _exit(::write(ends[1], &cost, sizeof cost) == sizeof cost ? 0 : 1);
    }
    Cost cost{-1, 0};
    (void)!::read(ends[0], &cost, sizeof cost);
    waitpid(child, nullptr, 0);
    close(ends[0]);
    close(ends[1]);
    return cost;
}

bool byTiles(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const auto read = [&file](qint64 offset, qint64 length) -> Result<QByteArray> {
        file.seek(offset);
        return file.read(length);
    };
    Result<Pyramid> pyramid = Pyramid::open(read, file.size());
    if (!pyramid) {
        return false;
    }
    const Pyramid::Level &level = pyramid->levels().first();
    QList<QImage> tiles;
    for (int row = 0; row <= kScreen.height() / level.tilePx; ++row) {
        for (int column = 0; column <= kScreen.width() / level.tilePx; ++column) {
            const Result<QImage> tile = pyramid->tile(0, level.columns / 2 + column, level.rows / 2 + row);
            if (!tile) {
                return false;
            }
            tiles.append(*tile);
        }
    }
    return !tiles.isEmpty();
}

/// As it is done for a photograph without tiles: all of it at 32 megapixels, then what is in view.
bool byRegion(const QString &path, QSize sizePx) {
    const QByteArray bytes = contents(path);
    const double scale = std::sqrt(32e6 / (double(sizePx.width()) * sizePx.height()));
    const auto whole = decodePicture(bytes, sizePx * scale);
    return whole && decodeRegion(bytes, QRect(QPoint(sizePx.width() / 2, sizePx.height() / 2), kScreen), 1);
}

/// The tiles' file, and for the screen's picture a plain one.
class Files final : public PictureSource {
  public:
    explicit Files(QString path) : m_path(std::move(path)) {}
    Result<QByteArray> read(const MediaHash &) override {
        return fail(ErrorCode::NotFound, QStringLiteral("none"));
    }
    Result<QByteArray> readPart(const MediaHash &, qint64 offset, qint64 length) override {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) && file.seek(offset) ? file.read(length) : QByteArray();
    }

  private:
    QString m_path;
};

/// A finger drags the overview from corner to corner at full size; prints what the frames took to draw.
void measureFrames(const QString &path, QSize sizePx) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 0;
    const QApplication application(argc, nullptr);
    const auto source = std::make_shared<Files>(path);
    PictureCache cache(source, 32 << 20);
    PhotographView view(cache, source);
    PhotographSlide slide;
    slide.sizePx = sizePx;
    slide.tiles = MediaHash{QByteArray(32, 't')};
    slide.tilesBytes = QFile(path).size();
    view.resize(kScreen);
    view.setSlides({slide}, 0);
    view.show();
    while (view.canZoomIn()) {
        view.zoomIn();
    }
    QImage frame(kScreen, QImage::Format_RGB32);
    std::vector<double> costs;
    qint64 most = 0;
    constexpr int kFrames = 600;
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        Q_EMIT view.overview().pointDragged({i / double(kFrames), i / double(kFrames)});
        QCoreApplication::processEvents();
        view.render(&frame);
        costs.push_back(double(timer.nsecsElapsed()) / 1e6);
        most = std::max(most, view.tilesBytes());
        while (timer.nsecsElapsed() < 16'000'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        }
    }
    std::sort(costs.begin(), costs.end());
    std::printf(
        "frames while it is dragged from corner to corner in 10 s: median %.1f ms, 99%% within %.1f ms; "
        "tiles held at most %.0f MB; sharp at the end: %s\n",
        costs[costs.size() / 2], costs[costs.size() * 99 / 100], double(most) / 1e6,
        view.isOriginalShown() ? "yes" : "no");
}

void print(const char *way, const Cost &cost, const Cost &whole) {
    std::printf("%-22s %9.0f ms %8.0f MB    %.3f of the time, %.3f of the memory\n", way, cost.ms,
                cost.megabytes, cost.ms / whole.ms, cost.megabytes / whole.megabytes);
}

} // namespace

int main(int argc, char **argv) {
    const qint64 megapixels = argc > 1 ? std::atoll(argv[1]) : 200;
    const QTemporaryDir folder;
    const QString jpeg = folder.filePath(QStringLiteral("large.jpg"));
    const QString tiles = folder.filePath(QStringLiteral("large.tif"));
    QSize sizePx;
    // Made by children, too: a process that was large once would pass its memory on.
    const Cost drawn = costOf([&] { return write(jpeg, drawnJpeg(megapixels * 1'000'000)); });
    const Cost made = costOf([&] {
        const auto pyramid = makePyramid(contents(jpeg));
        return pyramid && write(tiles, *pyramid);
    });
    sizePx = pictureInfo(contents(jpeg))
                 .map([](const PictureInfo &info) { return info.sizePx; })
                 .value_or(QSize());
    if (drawn.ms < 0 || made.ms < 0 || sizePx.isEmpty()) {
        std::fprintf(stderr, "the picture could not be made\n");
        return 1;
    }
    std::printf("%d x %d pixels, %.1f MB as JPEG, %.1f MB as tiles, made in %.0f ms with %.0f MB\n",
                sizePx.width(), sizePx.height(), double(QFile(jpeg).size()) / 1e6,
                double(QFile(tiles).size()) / 1e6, made.ms, made.megabytes);
    const Cost whole = costOf([&] { return bool(decodeWhole(contents(jpeg))); });
    print("the whole original", whole, whole);
    print("32 MP, then a region", costOf([&] { return byRegion(jpeg, sizePx); }), whole);
    print("tiles", costOf([&] { return byTiles(tiles); }), whole);
    measureFrames(tiles, sizePx);
    return 0;
}
