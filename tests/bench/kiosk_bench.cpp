// The real kiosk on a real library: frames of the slideshow, waiting for pictures while scrolling fast, the next
// photograph after a swipe, and memory. tests/bench/thousand.sh makes a library of 1,000 and runs it.
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
#include <functional>

using namespace sala;

namespace {

double milliseconds(const QElapsedTimer &timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, QList<double> values, double limit) {
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values.isEmpty() ? 0 : values[qsizetype(share * double(values.size() - 1))];
    };
    const auto within = std::upper_bound(values.begin(), values.end(), limit) - values.begin();
    QTextStream(stdout) << what << ": " << values.size() << " values, median " << at(0.5) << ", 99% " << at(0.99)
                        << ", most " << at(1) << " ms; " << 100.0 * double(within) / double(values.size())
                        << "% within " << limit << " ms\n";
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
        m_catalogue = loadExhibition({library, {}, {}}).value();
        m_clock.start();
        // Six times as fast as in life: as many fades in a minute as in six.
        m_window.stage().setClock([this] { return std::chrono::milliseconds(m_clock.elapsed() * 6); });
        m_window.resize(size);
        m_window.setCatalogue(m_catalogue);
        m_window.show();
    }

    void slideshow() {
        QList<double> frames;
        run(1000, [](double) {});
        run(25000, [&](double) {
            QElapsedTimer timer;
            timer.start();
            m_window.stage().repaint();
            frames.append(milliseconds(timer));
        });
        print("a frame of the slideshow", frames, 16.7);
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
        QList<double> frames;
        m_grid->scroller().hold(0);
        run(12000, [&](double now) {
            QElapsedTimer timer;
            timer.start();
            m_grid->scroller().drag(-now * 4.0); // 4,000 pixels a second
            m_grid->repaint();
            frames.append(milliseconds(timer));
            look(now, arrived);
        });
        print("a frame of the grid", frames, 16.7);
        print("waiting for a picture in sight", m_waits, 100);
        printMemory("grid");
    }

    void swipe() {
        open("photograph");
        PhotographView &view = m_window.findChild<PhotographPage *>()->view();
        run(1500, [](double) {});
        QSet<QByteArray> arrived;
        const QObject listening;
        QObject::connect(&m_pictures, &PictureCache::ready, &listening,
                         [&](const PictureRequest &request) { arrived.insert(request.media.bytes); });
        QList<double> frames;
        int late = 0;
        int count = 0;
        for (; count < 40; ++count) {
            const int next = view.index() + 1;
            view.step(1);
            run(320, [&](double) { // 220 ms of motion, then a glance
                QElapsedTimer timer;
                timer.start();
                view.repaint();
                frames.append(milliseconds(timer));
            });
            const Rendition *screen = m_catalogue->works[next].rendition(RenditionKind::Screen);
            late += count > 2 && !arrived.contains(screen->media.bytes) ? 1 : 0;
        }
        print("a frame of a swipe", frames, 16.7);
        QTextStream(stdout) << "photographs that were not there when the swipe ended: " << late << " of " << count
                            << "\n";
        printMemory("photographs");
    }

  private:
    void open(const char *page) {
        if (!m_window.showPage(QLatin1String(page))) {
            qFatal("there is no page %s", page);
        }
    }

    void look(double now, const QSet<QByteArray> &arrived) {
        const int middle = m_grid->tileAt(QPoint(m_grid->width() / 2, m_grid->height() / 2));
        for (int tile = qMax(0, middle - 40); tile < qMin(middle + 40, m_grid->count()); ++tile) {
            if (!m_grid->rect().intersects(m_grid->tileRect(tile)) || m_seen.contains(tile)) {
                continue;
            }
            const Work &work = m_catalogue->works[tile];
            const bool isThere = arrived.contains(work.rendition(RenditionKind::Thumbnail)->media.bytes) ||
                                 arrived.contains(work.rendition(RenditionKind::Screen)->media.bytes);
            if (isThere) {
                m_seen.insert(tile);
                m_waits.append(m_since.contains(tile) ? now - m_since.take(tile) : 0);
            } else {
                m_since.insert(tile, m_since.value(tile, now));
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
    return 0;
}
