// Measures films out of a library against a minimal QMediaPlayer on the same file from disk, in turn.
//
//   sala_film_bench first FILM [ROUNDS]   from the touch to the first frame, and from a seek to its frame
//   sala_film_bench cpu FILM [SECONDS]    processor time while a film plays on a surface of 1280 x 720
//   sala_film_bench plays FILM [TIMES]    memory and open files over many plays
//   sala_film_bench stage FILM [SECONDS]  a film in the attract loop of 1920 x 1080: what a frame costs
//   sala_film_bench big FOLDER [GB]       a made film of so many GB: import, seek to its end, play
//
// Exit code 0 when within the limits of the issue: 1.2, 1.2, 1.15; 5 MB and no handle; 16 ms; 300 MB.

#include "app/kiosk/library_films.h"
#include "app/stage/film_surface.h"
#include "app/stage/stage_view.h"
#include "db/storage/library_film_sink.h"
#include "db/storage/media_store.h"
#include "media/film/film_player.h"
#include "tests/media/film/test_films.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMediaPlayer>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>
#include <functional>
#include <sys/resource.h>

namespace sala {
namespace {

constexpr int kWaitMs = 20'000;

QTextStream &out() {
    static QTextStream stream(stdout);
    return stream;
}

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

bool within(const QString &what, double ours, double theirs, double limit) {
    const double ratio = theirs > 0 ? ours / theirs : 0;
    out() << QStringLiteral("%1: %2 against %3, ratio %4 (limit %5)\n")
                 .arg(what)
                 .arg(ours, 0, 'f', 1)
                 .arg(theirs, 0, 'f', 1)
                 .arg(ratio, 0, 'f', 3)
                 .arg(limit)
          << Qt::flush;
    return ratio <= limit;
}

qint64 statusKb(const char *name) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name)) {
            return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return 0;
}

qsizetype openFiles() {
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

double processorMs() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// A library with this one film in it.
struct FilmLibrary {
    explicit FilmLibrary(const QString &film) : path(folder.filePath(QStringLiteral("film.sala"))) {
        QFile file(film);
        Result<Library> library = Library::create(path);
        if (!library || !file.open(QIODevice::ReadOnly)) {
            qFatal("the film cannot be read, or the library not be written");
        }
        const Result<MediaHash> stored = MediaStore(*library).put(file, QStringLiteral("video/mp4"));
        medium = stored ? *stored : MediaHash();
    }

    QTemporaryDir folder;
    QString path;
    MediaHash medium;
};

/// What any program would do with Qt: one player, one sink, a file.
struct MinimalPlayer {
    MinimalPlayer() {
        player.setVideoSink(&sink);
        QObject::connect(&sink, &QVideoSink::videoFrameChanged, &player, [this](const QVideoFrame &frame) {
            if (frame.isValid()) {
                last = frame;
                ++frames;
            }
        });
    }

    QVideoSink sink;
    QMediaPlayer player;
    QVideoFrame last;
    int frames = 0;
};

bool waitFor(const std::function<bool()> &condition) {
    return QTest::qWaitFor(condition, kWaitMs);
}

int first(const QString &film, int rounds) {
    const FilmLibrary library(film);
    LibraryFilms films(library.path);
    QList<double> ours;
    QList<double> theirs;
    QList<double> oursSeeking;
    QList<double> theirsSeeking;
    FilmPlayer player(films);
    MinimalPlayer minimal;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        player.prepare({library.medium});
        player.play();
        waitFor([&] { return player.framesShown() > 0; });
        ours.append(double(timer.nsecsElapsed()) / 1e6);
        const auto target = player.duration() * (30 + i % 5 * 10) / 100;
        timer.start();
        player.seek(target);
        waitFor([&] { return player.frame().startTime() / 1000 >= target.count() - 50; });
        oursSeeking.append(double(timer.nsecsElapsed()) / 1e6);
        player.clear();

        minimal.frames = 0;
        timer.start();
        minimal.player.setSource(QUrl::fromLocalFile(film));
        minimal.player.play();
        waitFor([&] { return minimal.frames > 0; });
        theirs.append(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        minimal.player.setPosition(target.count());
        waitFor([&] { return minimal.last.startTime() / 1000 >= target.count() - 50; });
        theirsSeeking.append(double(timer.nsecsElapsed()) / 1e6);
        minimal.player.stop();
        minimal.player.setSource({});
        minimal.last = {};
    }
    const bool starts = within(QStringLiteral("first frame, ms"), median(ours), median(theirs), 1.2);
    return within(QStringLiteral("seek, ms"), median(oursSeeking), median(theirsSeeking), 1.2) && starts ? 0
                                                                                                         : 1;
}

class MinimalWidget final : public QWidget {
  public:
    MinimalPlayer minimal;

    MinimalWidget() {
        setAttribute(Qt::WA_OpaquePaintEvent);
        QObject::connect(&minimal.sink, &QVideoSink::videoFrameChanged, this, [this] { update(); });
    }

  protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        minimal.last.paint(&painter, rect(), {});
    }
};

int cpu(const QString &film, int seconds) {
    const FilmLibrary library(film);
    LibraryFilms films(library.path);
    QList<double> ours;
    QList<double> theirs;
    constexpr QSize kSurfacePx(1280, 720);
    for (int round = 0; round < 5; ++round) {
        {
            FilmSurface surface;
            FilmPlayer player(films);
            surface.resize(kSurfacePx);
            surface.setPlayer(&player);
            surface.show();
            player.prepare({library.medium});
            player.play();
            waitFor([&] { return player.framesShown() > 10; });
            const double before = processorMs();
            const qint64 framesBefore = player.framesShown();
            QTest::qWait(seconds * 1000);
            ours.append((processorMs() - before) /
                        double(std::max<qint64>(1, player.framesShown() - framesBefore)));
        }
        {
            MinimalWidget widget;
            widget.resize(kSurfacePx);
            widget.show();
            widget.minimal.player.setSource(QUrl::fromLocalFile(film));
            widget.minimal.player.play();
            waitFor([&] { return widget.minimal.frames > 10; });
            const double before = processorMs();
            const int framesBefore = widget.minimal.frames;
            QTest::qWait(seconds * 1000);
            theirs.append((processorMs() - before) / std::max(1, widget.minimal.frames - framesBefore));
        }
    }
    return within(QStringLiteral("processor ms a frame"), median(ours), median(theirs), 1.15) ? 0 : 1;
}

int plays(const QString &film, int times) {
    const FilmLibrary library(film);
    LibraryFilms films(library.path);
    FilmPlayer player(films);
    constexpr int kWarmUp = 20;
    qint64 memoryBefore = 0;
    qsizetype filesBefore = 0;
    int stuck = 0;
    for (int i = 0; i < times + kWarmUp; ++i) {
        if (i == kWarmUp) {
            memoryBefore = statusKb("VmRSS:");
            filesBefore = openFiles();
        }
        player.prepare({library.medium});
        player.play();
        stuck +=
            !waitFor([&] { return player.state() == FilmPlayer::State::Ended || player.framesShown() > 25; });
        player.clear();
    }
    const qint64 grown = statusKb("VmRSS:") - memoryBefore;
    const qsizetype left = openFiles() - filesBefore;
    out() << QStringLiteral("%1 plays: memory %2 KiB more (from %3), %4 files more, %5 stuck\n")
                 .arg(times)
                 .arg(grown)
                 .arg(memoryBefore)
                 .arg(left)
                 .arg(stuck)
          << Qt::flush;
    return grown <= 5 * 1024 && left <= 0 && stuck == 0 ? 0 : 1;
}

/// The GUI thread's time for one frame: to make a picture of it, and to paint the stage.
int stage(const QString &path, int seconds) {
    MemoryFilms films;
    Catalogue catalogue;
    Work work;
    work.id = WorkId::generate();
    work.renditions = {{RenditionKind::Film, films.addFile(path), QSize(1280, 720), {}, 0}};
    catalogue.works = {work};
    catalogue.films.insert(work.id, {});
    catalogue.playlist.entries.append({work.id});
    PictureCache cache(nullptr, 100'000'000);
    StageView stage(cache);
    stage.setTheme(GalleryTheme::forScreen({1920, 1080}));
    stage.setFilms(&films);
    stage.resize(1920, 1080);
    stage.setCatalogue(std::make_shared<const Catalogue>(catalogue));
    stage.show();
    stage.start();
    if (!waitFor([&] { return stage.film().time.count() > 1500; })) {
        return 1;
    }
    FilmPlayer player(films);
    player.prepare({work.renditions.first().media});
    waitFor([&] { return player.frame().isValid(); });
    QList<double> converting;
    QList<double> painting;
    QElapsedTimer timer;
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    const bool isMeasured = QTest::qWaitFor(
        [&] {
            timer.start();
            const QImage picture = pictureOf(player.frame());
            converting.append(double(timer.nsecsElapsed()) / 1e6);
            timer.start();
            stage.repaint();
            painting.append(double(timer.nsecsElapsed()) / 1e6);
            return std::chrono::steady_clock::now() > end;
        },
        seconds * 2000);
    const double whole = median(converting) + median(painting);
    out() << QStringLiteral("a frame: %1 ms to a picture, %2 ms to paint, %3 ms in all (limit 16)\n")
                 .arg(median(converting), 0, 'f', 2)
                 .arg(median(painting), 0, 'f', 2)
                 .arg(whole, 0, 'f', 2)
          << Qt::flush;
    return isMeasured && whole < 16 ? 0 : 1;
}

/// A short film of noise, over and over until it is large enough.
bool makeBigFilm(const QString &path, qint64 bytes) {
    const QString piece = path + QStringLiteral(".piece.mp4");
    makeFilm(piece, {.size = QStringLiteral("1280x720"),
                     .seconds = 10,
                     .picture = QStringLiteral("testsrc2"),
                     .more = {QStringLiteral("-vf"), QStringLiteral("noise=alls=60:allf=t"),
                              QStringLiteral("-qp"), QStringLiteral("8")}});
    const qint64 pieceBytes = QFileInfo(piece).size();
    const bool isMade =
        pieceBytes > 0 &&
        runFfmpeg({QStringLiteral("-stream_loop"), QString::number(bytes / pieceBytes), QStringLiteral("-i"),
                   piece, QStringLiteral("-c"), QStringLiteral("copy"), path});
    QFile::remove(piece);
    return isMade && QFileInfo(path).size() >= bytes;
}

void say(const QString &line) {
    out() << line << QStringLiteral("; at most %1 MiB of memory\n").arg(statusKb("VmHWM:") / 1024)
          << Qt::flush;
}

MediaHash storeBig(const QString &path, const QString &libraryPath) {
    Result<Library> library = Library::create(libraryPath);
    QFile file(path);
    if (!library || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    NewFilm film;
    film.source = QStringLiteral("big.mp4");
    const auto stored = LibraryFilmSink(*library).addFilm(
        film, {{RenditionKind::Film, &file, QStringLiteral("video/mp4"), {}}}, {});
    return stored ? MediaStore(*library).all()->value(0) : MediaHash();
}

int big(const QString &folder, int gigabytes) {
    const QString path = folder + QStringLiteral("/big.mp4");
    const QString libraryPath = folder + QStringLiteral("/big.sala");
    if (!makeBigFilm(path, qint64(gigabytes) << 30)) {
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    const MediaHash medium = storeBig(path, libraryPath);
    say(QStringLiteral("%1 GB stored in %2 s").arg(gigabytes).arg(double(timer.elapsed()) / 1000));
    LibraryFilms films(libraryPath);
    FilmPlayer player(films);
    timer.start();
    player.prepare({medium});
    player.play();
    const bool plays = waitFor([&] { return player.framesShown() > 5; });
    say(QStringLiteral("sixth frame after %1 ms").arg(timer.elapsed()));
    const auto target = player.duration() * 99 / 100;
    timer.start();
    player.seek(target);
    const bool seeks = waitFor([&] { return player.frame().startTime() / 1000 >= target.count() - 2000; });
    const qint64 before = player.framesShown();
    const bool goesOn = waitFor([&] { return player.framesShown() > before + 10; });
    say(QStringLiteral("at the end after %1 ms").arg(timer.elapsed()));
    return plays && seeks && goesOn && statusKb("VmHWM:") < 300 * 1024 ? 0 : 1;
}

} // namespace
} // namespace sala

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString what = arguments.value(1);
    const int number = arguments.value(3).toInt();
    if (what == QLatin1String("first")) {
        return sala::first(arguments.value(2), number > 0 ? number : 30);
    }
    if (what == QLatin1String("cpu")) {
        return sala::cpu(arguments.value(2), number > 0 ? number : 5);
    }
    if (what == QLatin1String("plays")) {
        return sala::plays(arguments.value(2), number > 0 ? number : 200);
    }
    if (what == QLatin1String("stage")) {
        return sala::stage(arguments.value(2), number > 0 ? number : 5);
    }
    if (what == QLatin1String("big")) {
        return sala::big(arguments.value(2), number > 0 ? number : 5);
    }
    return 2;
}
