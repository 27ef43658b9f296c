// Draws the photographs of the sample exhibition at build time: every scene of sample.json to
// FOLDER/<slug>.jpg.

#include "media/sample/photograph_metadata.h"
#include "media/sample/sample_list.h"
#include "media/sample/scenes/light.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QSaveFile>
#include <QThread>
#include <QThreadPool>
#include <QTransform>

#include <algorithm>
#include <atomic>
#include <cstdio>

namespace sala {

namespace {

struct Order {
    QDir folder;
    int longSidePx = 0; ///< 0: as large as the scene says
};

} // namespace

static QSize sizeOf(const Scene &scene, int longSidePx) {
    if (longSidePx <= 0) {
        return scene.sizePx;
    }
    return scene.sizePx.scaled(longSidePx, longSidePx, Qt::KeepAspectRatio);
}

/// As a camera held on its side stores it: turned, with an orientation that turns it back.
static QImage asStored(const QImage &upright, int orientation) {
    switch (orientation) {
    case 6:
        return upright.transformed(QTransform().rotate(-90));
    case 8:
        return upright.transformed(QTransform().rotate(90));
    default:
        return upright;
    }
}

static Result<QByteArray> encoded(QImage picture) {
    picture.setColorSpace(QColorSpace(QColorSpace::SRgb));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpg");
    writer.setQuality(90);
    writer.setOptimizedWrite(true);
    if (!writer.write(picture)) {
        return fail(ErrorCode::Io, writer.errorString());
    }
    return bytes;
}

static Result<void> saved(const QString &path, const QByteArray &bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    return {};
}

static Result<void> drawPhotograph(const Scene &scene, const SampleWork &work, const Order &order) {
    QImage picture = renderScene(scene, sizeOf(scene, order.longSidePx));
    const double brightness = meanBrightness(picture);
    picture = asStored(picture, work.orientation);
    const auto jpeg = encoded(std::move(picture));
    if (!jpeg) {
        return tl::unexpected(jpeg.error());
    }
    const auto photograph = withMetadata(*jpeg, work, brightness);
    if (!photograph) {
        return tl::unexpected(photograph.error());
    }
    return saved(order.folder.filePath(work.slug + QStringLiteral(".jpg")), *photograph);
}

/// Each scene in turn goes to the next free core; six at most, because each needs some 250 MB.
static int drawAll(const QList<Scene> &scenes, const QHash<QString, SampleWork> &works, const Order &order) {
    std::atomic<int> failures = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 6));
    for (const Scene &scene : scenes) {
        const SampleWork work = works.value(QString::fromLatin1(scene.slug));
        pool.start([scene, work, &order, &failures] {
            if (const auto drawn = drawPhotograph(scene, work, order); !drawn) {
                std::fprintf(stderr, "%s: %s\n", scene.slug, qPrintable(drawn.error().detail));
                ++failures;
            }
        });
    }
    pool.waitForDone();
    return failures == 0 ? 0 : 1;
}

static QList<Scene> chosenScenes(const QStringList &slugs) {
    QList<Scene> scenes = scenesOfThailandAndMyanmar() + scenesOfCambodiaAndJapan();
    if (!slugs.isEmpty()) {
        scenes.removeIf([&](const Scene &scene) { return !slugs.contains(QLatin1String(scene.slug)); });
    }
    return scenes;
}

static int run(const QStringList &arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Draws the photographs of the sample exhibition."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addPositionalArgument(QStringLiteral("list"), QStringLiteral("sample.json"));
    parser.addPositionalArgument(QStringLiteral("texts"), QStringLiteral("en.json"),
                                 QStringLiteral("[texts]"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("draw this scene; may be repeated"),
                                  QStringLiteral("slug"));
    const QCommandLineOption longSide(QStringLiteral("long-side"), QStringLiteral("draw smaller"),
                                      QStringLiteral("pixels"));
    parser.addOptions({only, longSide});
    parser.process(arguments);
    const QStringList paths = parser.positionalArguments();
    if (paths.size() < 2) {
        parser.showHelp(2);
    }
    const auto works = readSampleList(paths[1], paths.value(2));
    if (!works) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(works.error().subject), qPrintable(works.error().detail));
        return 1;
    }
    if (!QDir().mkpath(paths[0])) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(paths[0]));
        return 1;
    }
    return drawAll(chosenScenes(parser.values(only)), *works,
                   Order{QDir(paths[0]), parser.value(longSide).toInt()});
}

} // namespace sala

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    return sala::run(QCoreApplication::arguments());
}
