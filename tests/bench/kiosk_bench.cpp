// The real kiosk on a real library: frames of the slideshow, waiting for pictures while scrolling fast, the
// next photograph after a swipe, zooming, how soon each page is there, and memory. tests/bench/thousand.sh makes a
// library of 1,000 or more and runs it.
//
//     sala_kiosk_bench LIBRARY [WIDTHxHEIGHT]

#include "app/kiosk/exhibition_loader.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/library_pictures.h"
#include "app/stage/stage_view.h"
#include "app/visitor/browse_page.h"
#include "app/visitor/photo_grid.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/photograph_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>

using namespace sala;

namespace {

double milliseconds(const QElapsedTimer &timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

double processorMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// How long frames took, by the clock and by this thread's own work: a busy machine shows in the first alone.
struct Frames {
    QList<double> clock;
    QList<double> processor;

    void repaint(QWidget &widget) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        widget.repaint();
        processor.append(processorMs() - before);
        clock.append(milliseconds(timer));
    }
};

void print(const QByteArray &what, QList<double> values, double limit) {
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values.isEmpty() ? 0 : values[qsizetype(share * double(values.size() - 1))];
    };
    const auto within = std::upper_bound(values.begin(), values.end(), limit) - values.begin();
    QTextStream(stdout) << what << ": " << values.size() << " values, median " << at(0.5) << ", 99% "
                        << at(0.99) << ", most " << at(1) << " ms; "
                        << 100.0 * double(within) / double(values.size()) << "% within " << limit << " ms\n";
}

void print(const QByteArray &what, const Frames &frames) {
    print(what, frames.clock, 16.7);
    print(what + ", processor time alone", frames.processor, 16.7);
}

void printMemory(const char *when) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
            QTextStream(stdout) << when << " " << line << "\n";
        }
    }
}

/// Runs `step` at every tick of a 60 Hz timer for so long.
void run(double forMs, const std::function<void(double now)> &step) {
    QEventLoop loop;
    QTimer timer;
    QElapsedTimer elapsed;
    elapsed.start();
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        step(milliseconds(elapsed));
        if (milliseconds(elapsed) > forMs) {
            loop.quit();
        }
    });
    timer.start(16);
    loop.exec();
}

class KioskBench {
  public:
    KioskBench(const QString &library, QSize size)
        : m_source(std::make_shared<LibraryPictures>(library)), m_pictures(m_source, kPictureCacheBytes),
          m_languages(QStringLiteral(":/i18n")), m_window({m_pictures, m_source, m_languages}) {
        m_catalogue = loadExhibition({library, {}, {}}).value().catalogue;
        m_clock.start();
        // Six times as fast as in life: as many fades in a minute as in six.
        m_window.stage().setClock([this] { return std::chrono::milliseconds(m_clock.elapsed() * 6); });
        m_window.resize(size);
        m_window.setCatalogue(m_catalogue);
        m_window.show();
    }

    void slideshow() {
        Frames frames;
        QList<double> gaps;
        run(1000, [](double) {});
        double last = 0;
        run(25000, [&](double now) {
            frames.repaint(m_window.stage());
            gaps.append(now - std::exchange(last, now));
        });
        print("a frame of the slideshow", frames.clock, 16.7); // Qt's own threads do most of its drawing
        print("from one to the next, with all that is done between them", gaps, 33.4);
        printMemory("slideshow");
    }

    void scroll() {
        open("browse-all");
        m_grid = m_window.findChild<PhotoGrid *>(QStringLiteral("photoGrid"));
        QSet<QByteArray> arrived;
        const QObject listening; // ends with this function, like what it writes to
        QObject::connect(&m_pictures, &PictureCache::ready, &listening,
                         [&](const PictureRequest &request) { arrived.insert(request.media.bytes); });
        run(1500, [](double) {});
        Frames frames;
        m_grid->scroller().hold(0);
        run(12000, [&](double now) {
            m_grid->scroller().drag(-now * 4.0); // 4,000 pixels a second
            frames.repaint(*m_grid);
            look(now, arrived);
        });
        print("a frame of the grid", frames);
        print("waiting for a picture in sight", m_waits, 100);
        printMemory("grid");
    }

    /// One swipe after another, each begun when the last has ended, there and back.
    void swipe() {
        open("photograph");
        m_view = &m_window.findChild<PhotographPage *>()->view();
        run(1500, [](double) {});
        Frames frames;
        for (const int direction : {1, -1}) {
            int soft = 0;
            int blank = 0;
            for (int count = 0; count < kSwipes; ++count) {
                m_view->step(direction);
                run(kSwipeMs, [&](double) { frames.repaint(*m_view); });
                const bool isSharp = isHeld(RenditionKind::Screen, m_view->contentRect().size());
                soft += isSharp ? 0 : 1;
                blank += isSharp || isHeld(RenditionKind::Thumbnail, kThumbnail) ? 0 : 1;
            }
            QTextStream(stdout) << "of " << kSwipes << " swipes " << (direction > 0 ? "onwards" : "back")
                                << ": " << soft << " ended on a photograph that was not sharp, " << blank
                                << " on one that had not even its thumbnail\n";
        }
        print("a frame of a swipe", frames);
        printMemory("photographs");
    }

    /// In and out again, step by step, as the buttons do.
    void zoom() {
        open("photograph");
        m_view = &m_window.findChild<PhotographPage *>()->view();
        run(1500, [](double) {});
        Frames frames;
        for (int round = 0; round < kZooms; ++round) {
            while (m_view->canZoomIn()) {
                m_view->zoomIn();
                run(kSwipeMs, [&](double) { frames.repaint(*m_view); });
            }
            m_view->fit();
            run(kSwipeMs, [&](double) { frames.repaint(*m_view); });
        }
        print("a frame of zooming", frames);
        printMemory("zoomed");
    }

    /// From the touch to the first frame of the page, again and again from another.
    void openPages() {
        for (const QString &page : KioskWindow::pageNames()) {
            Frames frames;
            for (int round = 0; round < kOpenings; ++round) {
                open(page == QLatin1String("about") ? "browse" : "about");
                run(100, [](double) {});
                QElapsedTimer timer;
                timer.start();
                const double before = processorMs();
                if (!m_window.showPage(page)) {
                    break; // the library has no such work
                }
                QCoreApplication::sendPostedEvents();
                m_window.repaint();
                frames.processor.append(processorMs() - before);
                frames.clock.append(milliseconds(timer));
            }
            if (!frames.clock.isEmpty()) {
                print("opening " + page.toLatin1(), frames.clock, 100);
                print("opening " + page.toLatin1() + ", processor time alone", frames.processor, 100);
            }
        }
    }

  private:
    static constexpr int kSwipes = 40;
    static constexpr int kZooms = 6;
    static constexpr int kOpenings = 12;
    static constexpr QSize kThumbnail{kThumbnailRenditionPx, kThumbnailRenditionPx};
    static constexpr double kSwipeMs = 240; // 220 of motion, and a glance

    bool isHeld(RenditionKind kind, QSize boundsPx) {
        return !m_pictures.find({m_catalogue->works[m_view->index()].rendition(kind)->media, boundsPx})
                    .isNull();
    }

    void open(const char *page) {
        if (!m_window.showPage(QLatin1String(page))) {
            qFatal("there is no page %s", page);
        }
    }

    /// Takes down how long each tile has been in sight without its picture, until it came or the tile left.
    void look(double now, const QSet<QByteArray> &arrived) {
        for (int tile = 0; tile < m_grid->count(); ++tile) {
            if (m_seen.contains(tile)) {
                continue;
            }
            const bool isInSight = m_grid->rect().intersects(m_grid->tileRect(tile));
            const Work &work = m_catalogue->works[tile];
            const bool isThere = arrived.contains(work.rendition(RenditionKind::Thumbnail)->media.bytes) ||
                                 arrived.contains(work.rendition(RenditionKind::Screen)->media.bytes);
            if (isInSight && !isThere) {
                m_since.insert(tile, m_since.value(tile, now));
            } else if (isInSight || m_since.contains(tile)) {
                m_seen.insert(tile);
                m_waits.append(now - m_since.value(tile, now));
            }
        }
    }

    std::shared_ptr<LibraryPictures> m_source;
    PictureCache m_pictures;
    LanguageSwitcher m_languages;
    KioskWindow m_window;
    std::shared_ptr<const Catalogue> m_catalogue;
    QElapsedTimer m_clock;
    PhotoGrid *m_grid = nullptr;
    PhotographView *m_view = nullptr;
    QSet<int> m_seen;
    QMap<int, double> m_since;
    QList<double> m_waits;
};

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: sala_kiosk_bench LIBRARY [WIDTHxHEIGHT]\n";
        return 2;
    }
    const QStringList parts = arguments.value(2).split(QLatin1Char('x'));
    KioskBench bench(arguments[1],
                     parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(1920, 1080));
    bench.slideshow();
    bench.scroll();
    bench.swipe();
    bench.zoom();
    bench.openPages();
    return 0;
}
