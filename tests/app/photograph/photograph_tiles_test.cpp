#include "app/visitor/photograph_overview.h"
#include "app/visitor/photograph_tiles.h"
#include "media/picture/decode.h"
#include "media/picture/pyramid.h"
#include "tests/app/photograph/photograph_fixture.h"
#include "tests/media/test_pictures.h"

#include <QPainter>

#include <atomic>
#include <gmock/gmock.h>

namespace sala::test {
namespace {

/// A sheet of tiles, each of another colour with a fine pattern, so that a place is known by its pixels.
QImage sheet(QSize sizePx) {
    QImage image(sizePx, QImage::Format_RGB32);
    for (int y = 0; y < sizePx.height(); ++y) {
        auto *const line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < sizePx.width(); ++x) {
            const int fine = (x / 6 + y / 6) % 2 ? 40 : 0;
            line[x] =
                qRgb(40 + x * 160 / sizePx.width() + fine, 40 + y * 160 / sizePx.height() + fine, 90 + fine);
        }
    }
    return image;
}

class PhotographTilesTest : public testing::Test {
  protected:
    void add(const QImage &image) {
        Work &work = m_showing.add(QStringLiteral("panorama"), image);
        m_original = work.rendition(RenditionKind::Original)->media;
        m_bytes = makePyramid(m_showing.source()->read(m_original).value()).value();
        addTiles(work, m_bytes, image.size());
    }
    void addTiles(Work &work, const QByteArray &bytes, QSize sizePx) {
        work.renditions.append({RenditionKind::Tiles, m_showing.source()->add(bytes), sizePx,
                                QStringLiteral("image/tiff"), bytes.size()});
    }
    void open(QSize sizePx = {1280, 720}) {
        m_showing.source()->onRead = [this](const MediaHash &media) {
            m_originalsRead += media == m_original ? 1 : 0;
        };
        m_screen = std::make_unique<PageOnScreen>(m_showing, sizePx);
        m_view = &m_screen->view();
        EXPECT_TRUE(m_screen->waitForPictures());
    }
    void doubleTap() {
        const QPoint middle = m_view->contentRect().center();
        m_screen->tap(middle);
        m_screen->pass(80);
        m_screen->tap(middle);
        m_screen->passUntilRest();
    }
    bool waitUntilSharp() {
        return m_screen->waitUntil([this] { return m_view->isOriginalShown(); });
    }
    QImage shown() {
        m_view->overview().hide();
        return m_screen->frame().copy(m_view->contentRect());
    }
    QRect visible() {
        return {m_view->contentRect().topLeft() - m_view->place().origin.toPoint(),
                m_view->contentRect().size()};
    }
    void lookAt(qreal x, qreal y) { Q_EMIT m_view->overview().pointDragged({x, y}); }

    Showing m_showing;
    MediaHash m_original;
    QByteArray m_bytes;
    std::atomic_int m_originalsRead = 0;
    std::unique_ptr<PageOnScreen> m_screen;
    PhotographView *m_view = nullptr;
};

TEST_F(PhotographTilesTest, ShowsItsPixelsWithoutTheOriginalBeingRead) {
    const QImage taken = sheet({6000, 4000});
    add(taken);
    open();
    doubleTap();
    ASSERT_TRUE(waitUntilSharp());
    ASSERT_EQ(m_view->place().scale, 1.0);
    EXPECT_GT(psnr(shown(), taken.copy(visible())), 32);
    EXPECT_EQ(m_originalsRead, 0);
}

TEST_F(PhotographTilesTest, StaysSharpAcrossTheWholePhotographInBoundedMemory) {
    const QImage taken = sheet({9000, 6000});
    add(taken);
    open();
    doubleTap();
    qint64 most = 0;
    for (int step = 0; step <= 8; ++step) {
        lookAt(step / 8.0, (step * 3 % 8) / 8.0);
        ASSERT_TRUE(waitUntilSharp());
        EXPECT_GT(psnr(shown(), taken.copy(visible())), 32) << step;
        most = std::max(most, m_view->tilesBytes());
    }
    // Those in sight with a ring around them, and half as much again: a bound from the screen.
    const QSize content = m_view->contentRect().size();
    const qint64 tiles = qint64(content.width() / 512 + 4) * (content.height() / 512 + 4);
    EXPECT_LE(most, tiles * 512 * 512 * 4 * 3 / 2);
    EXPECT_LT(most, qint64(9000) * 6000 * 4 / 2);
    EXPECT_EQ(m_originalsRead, 0);
}

TEST_F(PhotographTilesTest, TakesALevelWithFewerPixelsForASmallerScale) {
    const QImage taken = sheet({9000, 6000});
    add(taken);
    open();
    m_view->zoomIn();
    m_screen->passUntilRest();
    ASSERT_TRUE(waitUntilSharp());
    EXPECT_LT(m_view->place().scale, 0.3);
    EXPECT_LT(m_view->tilesBytes(), 40'000'000);
    EXPECT_EQ(m_originalsRead, 0);
}

TEST_F(PhotographTilesTest, GivesTheMemoryBackWithTheWholePicture) {
    add(sheet({6000, 4000}));
    open();
    doubleTap();
    ASSERT_TRUE(waitUntilSharp());
    m_view->fit();
    m_screen->passUntilRest();
    EXPECT_TRUE(m_screen->waitUntil([this] { return !m_view->holdsOriginal(); }));
    EXPECT_EQ(m_view->tilesBytes(), 0);
}

TEST_F(PhotographTilesTest, TakesTheOriginalWhenTheTilesCannotBeOpened) {
    const QImage taken = sheet({3000, 2000});
    Work &work = m_showing.add(QStringLiteral("panorama"), taken);
    m_original = work.rendition(RenditionKind::Original)->media;
    addTiles(work, "these are no tiles", taken.size());
    open();
    doubleTap();
    ASSERT_TRUE(waitUntilSharp());
    EXPECT_GE(m_originalsRead, 1);
    EXPECT_GT(psnr(shown(), taken.copy(visible())), 32);
}

TEST_F(PhotographTilesTest, ShowsTheSofterPictureWhereATileIsDamaged) {
    const QImage taken = sheet({6000, 4000});
    Work &work = m_showing.add(QStringLiteral("panorama"), taken, Keeps::RenditionsOnly);
    QByteArray bytes = makePyramid(asJpeg(taken)).value();
    const qsizetype middle = bytes.size() / 4; // level 0 comes first
    bytes.replace(middle, 30'000, QByteArray(30'000, '\xff'));
    addTiles(work, bytes, taken.size());
    open();
    doubleTap();
    for (int step = 0; step <= 6; ++step) {
        lookAt(step % 3 / 2.0, step / 6.0);
        m_screen->passUntilRest();
        ASSERT_TRUE(m_screen->waitUntil([this] { return !m_view->isLoadingTiles(); }));
        EXPECT_GT(psnr(shown(), taken.copy(visible())), 17) << step; // nothing blank, nothing wrong
    }
}

TEST_F(PhotographTilesTest, KeepsUpWithAHurriedFinger) {
    add(sheet({9000, 6000}));
    open();
    for (int round = 0; round < 6; ++round) {
        doubleTap();
        lookAt(round / 6.0, 0.3);
        lookAt(0.9, round / 6.0);
        m_view->fit();
        m_screen->page().reset();
    }
    doubleTap();
    EXPECT_TRUE(waitUntilSharp());
}

} // namespace
} // namespace sala::test
