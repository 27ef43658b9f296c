// How long the grid of photographs takes to lay out, to change language and to draw a frame, and how long
// tiles in sight wait for their pictures while a finger moves fast: sala_grid_bench [WIDTHxHEIGHT].

#include "app/visitor/browse_page.h"
#include "app/visitor/photo_grid.h"
#include "media/picture/picture_cache.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QSet>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace sala;

namespace {

constexpr int kPhotographs = 5000;
constexpr int kFrames = 400;
constexpr double kFingerPxPerSecond = 4000;

/// The same bytes for every medium of a size, so that reading costs nothing and decoding is real.
class ReadyPictures final : public PictureSource {
  public:
    Result<QByteArray> read(const MediaHash &media) override {
        const QByteArray size = media.bytes.mid(media.bytes.indexOf(' '));
        const std::lock_guard guard(m_lock);
        if (!m_bytes.contains(size)) {
            m_bytes.insert(size, test::DrawnPictures().read(MediaHash{"1" + size}).value());
        }
        return m_bytes.value(size);
    }

  private:
    std::mutex m_lock;
    QHash<QByteArray, QByteArray> m_bytes;
};

double milliseconds(const QElapsedTimer &timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, QList<double> values) {
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values.isEmpty() ? 0 : values[qsizetype(share * double(values.size() - 1))];
    };
    QTextStream(stdout) << what << ": " << values.size() << " values, median " << at(0.5) << ", 99% "
                        << at(0.99) << ", most " << at(1) << " ms\n";
}

/// Photographs with the sample's titles in all five languages.
Catalogue titledCatalogue() {
    Catalogue catalogue = test::aCatalogue(kPhotographs);
    const Catalogue sample = test::sampleCatalogue();
    for (qsizetype i = 0; i < catalogue.works.size(); ++i) {
        const WorkId from = sample.works[i % sample.works.size()].id;
        for (const Language language : kLanguages) {
            const QString title = sample.text(from, TextField::Title, language).body;
            catalogue.texts.insert({catalogue.works[i].id, TextField::Title, language}, title);
        }
    }
    return catalogue;
}

struct Bench {
    explicit Bench(QSize size) {
        page.resize(size);
        page.setTheme(GalleryTheme::forScreen(size));
        QElapsedTimer timer;
        timer.start();
        page.setCatalogue(catalogue);
        page.setOrder(BrowseOrder::All);
        print("laying out", {milliseconds(timer)});
        page.show();
        grid = page.findChild<PhotoGrid *>(QStringLiteral("photoGrid"));
        QObject::connect(&cache, &PictureCache::ready, &page,
                         [this](const PictureRequest &request) { arrived.insert(request.media.bytes); });
    }

    void changeLanguages() {
        QList<double> times;
        for (const Language language :
             {Language::Khmer, Language::Burmese, Language::Thai, Language::Japanese, Language::English}) {
            QElapsedTimer timer;
            timer.start();
            page.setLanguage(language);
            grid->repaint();
            times.append(milliseconds(timer));
        }
        print("changing the language, first frame included", times);
    }

    void drawFrames() {
        QList<double> times;
        grid->scroller().setOffset(2000);
        for (int frame = 0; frame < kFrames; ++frame) {
            QElapsedTimer timer;
            timer.start();
            grid->scroller().setOffset(2000 + frame * 40);
            grid->repaint();
            times.append(milliseconds(timer));
            for (int i = 0; i < 20 && !cache.isIdle(); ++i) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
        }
        print("a frame", times);
    }

    void waitForPictures() {
        arrived.clear();
        cache.clear();
        grid->scroller().setOffset(60000);
        QElapsedTimer timer;
        timer.start();
        QTimer finger;
        finger.setTimerType(Qt::PreciseTimer);
        finger.setInterval(8);
        QEventLoop loop;
        QObject::connect(&finger, &QTimer::timeout, &page, [&] {
            const double now = milliseconds(timer);
            if (now > 8000) {
                loop.quit();
            }
            grid->scroller().drag(-now * kFingerPxPerSecond / 1000);
            look(now);
        });
        grid->scroller().hold(0);
        finger.start();
        loop.exec();
        print("waiting for a picture in sight", waits);
    }

    void look(double now) {
        const int first = qMax(0, grid->tileAt(QPoint(grid->width() / 2, grid->height() / 2)) - 40);
        for (int tile = first; tile < qMin(first + 80, grid->count()); ++tile) {
            const bool isSeen = grid->rect().intersects(grid->tileRect(tile));
            const Rendition *thumbnail = catalogue.works[tile].rendition(RenditionKind::Thumbnail);
            const Rendition *screen = catalogue.works[tile].rendition(RenditionKind::Screen);
            const bool isThere =
                arrived.contains(thumbnail->media.bytes) || arrived.contains(screen->media.bytes);
            if (isSeen && !isThere) {
                since.insert(tile, since.value(tile, now));
            } else if (isSeen && !seen.contains(tile)) {
                seen.insert(tile);
                waits.append(since.contains(tile) ? now - since.take(tile) : 0);
            }
        }
    }

    Catalogue catalogue = titledCatalogue();
    PictureCache cache{std::make_shared<ReadyPictures>(), 150'000'000};
    BrowsePage page{&cache};
    PhotoGrid *grid = nullptr;
    QSet<QByteArray> arrived;
    QMap<int, double> since;
    QSet<int> seen;
    QList<double> waits;
};

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    const QStringList parts = QCoreApplication::arguments().value(1).split(QLatin1Char('x'));
    Bench bench(parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(1920, 1080));
    bench.changeLanguages();
    bench.drawFrames();
    bench.waitForPictures();
    return 0;
}
