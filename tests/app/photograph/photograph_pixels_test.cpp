#include "media/picture/decode.h"
#include "app/visitor/photograph_overview.h"
#include "tests/app/photograph/photograph_fixture.h"
#include "tests/media/test_pictures.h"

#include <gmock/gmock.h>

#include <QSemaphore>

#include <atomic>

namespace sala::test {
namespace {

/// What the pixels on screen are drawn from.
class PhotographPixelsTest : public testing::Test {
  protected:
    void doubleTapAt(PageOnScreen &screen, QPoint at) {
        screen.tap(at);
        screen.pass(80);
        screen.tap(at);
        screen.passUntilRest();
    }

    Showing m_showing;
};

TEST_F(PhotographPixelsTest, ShowsTheOriginalPixelForPixelAfterADoubleTap) {
    const QImage taken = photograph({3000, 2000});
    const Work work = m_showing.add(QStringLiteral("fine detail"), taken);
    const QByteArray bytes = m_showing.source()->read(work.rendition(RenditionKind::Original)->media).value();
    const QImage original = decodeWhole(bytes).value();
    PageOnScreen screen(m_showing);
    const QRect content = screen.view().contentRect();
    doubleTapAt(screen, content.center() + QPoint(80, -40));
    ASSERT_TRUE(screen.waitForOriginal());

    screen.view().overview().hide(); // it lies over some of them
    const QImage shown = screen.frame().copy(content);

    const ZoomPlace place = screen.view().place();
    ASSERT_EQ(place.scale, 1.0);
    const QRect visible(content.topLeft() - place.origin.toPoint(), content.size());
    ASSERT_TRUE(original.rect().contains(visible));
    EXPECT_EQ(shown, original.copy(visible));
}

TEST_F(PhotographPixelsTest, ShowsTheOriginalsPixelsOfAPhotographTooLargeToHold) {
    // A sheet of fine lines of 40 megapixels: anything but its own pixels turns them grey.
    QImage taken(8000, 5000, QImage::Format_RGB32);
    for (int y = 0; y < taken.height(); ++y) {
        auto *const line = reinterpret_cast<QRgb *>(taken.scanLine(y));
        std::fill(line, line + taken.width(), y / 8 % 2 ? 0xffffffffU : 0xff000000U);
    }
    m_showing.add(QStringLiteral("large"), taken);
    PageOnScreen screen(m_showing);
    const QRect content = screen.view().contentRect();
    doubleTapAt(screen, content.center());
    ASSERT_TRUE(screen.waitForOriginal());
    ASSERT_TRUE(screen.waitUntil([&] { return screen.view().hasDetail(); }));

    const QImage shown = screen.frame();

    const qreal top = screen.view().place().origin.y();
    for (int y = content.top() + 20; y < content.bottom() - 20; ++y) {
        const int line = y - int(top);
        const QColor pixel = shown.pixelColor(content.center().x(), y);
        ASSERT_NEAR(pixel.red(), line / 8 % 2 ? 255 : 0, 12) << y;
    }
    screen.view().fit();
    screen.passUntilRest();
    EXPECT_TRUE(screen.waitUntil([&] { return !screen.view().holdsOriginal() && !screen.view().hasDetail(); }));
}

TEST_F(PhotographPixelsTest, SwapsTheOriginalInWithoutAJump) {
    // Colours that JPEG keeps, with edges that would show a shift by one pixel.
    m_showing.add(QStringLiteral("quarters"), quarters({3200, 2000}));
    PageOnScreen screen(m_showing);
    ASSERT_TRUE(screen.waitForPictures());
    QSemaphore gate;
    m_showing.source()->onRead = [&gate](const MediaHash &) { gate.acquire(); };
    const QPoint middle = screen.view().contentRect().center();
    doubleTapAt(screen, middle);
    const QImage before = screen.frame();
    gate.release();
    ASSERT_TRUE(screen.waitForOriginal());

    const QImage after = screen.frame();

    const QPoint edge = screen.view().place().toView({1600, 1000}).toPoint();
    for (const QPoint away : {QPoint(-12, -12), QPoint(12, -12), QPoint(-12, 12), QPoint(12, 12)}) {
        const QColor was = before.pixelColor(edge + away);
        const QColor is = after.pixelColor(edge + away);
        EXPECT_NEAR(was.red(), is.red(), 20);
        EXPECT_NEAR(was.green(), is.green(), 20);
        EXPECT_NEAR(was.blue(), is.blue(), 20);
    }
}

TEST_F(PhotographPixelsTest, GivesTheOriginalsMemoryBackWhenItIsLeft) {
    m_showing.add(QStringLiteral("one"), photograph({2000, 1300}));
    m_showing.add(QStringLiteral("two"), photograph({2000, 1300}));
    PageOnScreen screen(m_showing);
    const QPoint middle = screen.view().contentRect().center();
    doubleTapAt(screen, middle);
    ASSERT_TRUE(screen.waitForOriginal());
    screen.view().fit();
    screen.passUntilRest();
    EXPECT_TRUE(screen.waitUntil([&] { return !screen.view().holdsOriginal(); }));

    doubleTapAt(screen, middle);
    ASSERT_TRUE(screen.waitForOriginal());
    screen.view().step(1);
    screen.passUntilRest();
    EXPECT_TRUE(screen.waitUntil([&] { return !screen.view().holdsOriginal(); }));
}

TEST_F(PhotographPixelsTest, TriesADamagedOriginalOnceAndKeepsTheRendition) {
    Work &work = m_showing.add(QStringLiteral("damaged original"), plain(Qt::red, {2400, 1600}));
    const MediaHash damaged = m_showing.source()->add("no picture");
    work.renditions.last().media = damaged;
    std::atomic<int> reads = 0;
    m_showing.source()->onRead = [&](const MediaHash &media) { reads += media == damaged; };
    PageOnScreen screen(m_showing);
    ASSERT_TRUE(screen.waitForPictures());
    const QPoint middle = screen.view().contentRect().center();
    doubleTapAt(screen, middle);
    ASSERT_TRUE(screen.waitUntil([&] { return reads == 1 && !screen.view().holdsOriginal(); }));

    screen.view().zoomOut();
    screen.view().zoomIn();
    screen.passUntilRest();

    EXPECT_FALSE(screen.view().holdsOriginal());
    EXPECT_EQ(reads, 1);
    EXPECT_GT(screen.colourAt(middle).red(), 240);
}

TEST_F(PhotographPixelsTest, StopsAtTwiceTheScreenRenditionInAnEdition) {
    m_showing.add(QStringLiteral("edition"), photograph({3000, 2000}), Keeps::RenditionsOnly);
    PageOnScreen screen(m_showing);
    ASSERT_TRUE(screen.waitForPictures());
    doubleTapAt(screen, screen.view().contentRect().center());
    EXPECT_EQ(screen.view().place().scale, 2.0); // of 1920x1280
    EXPECT_FALSE(screen.view().canZoomIn());
    EXPECT_FALSE(screen.view().holdsOriginal());
}

TEST_F(PhotographPixelsTest, ShowsTheThumbnailUntilTheScreenRenditionIsThere) {
    Work &work = m_showing.add(QStringLiteral("slow"), plain(Qt::red, {2400, 1600}));
    const MediaHash slow = work.rendition(RenditionKind::Screen)->media;
    QSemaphore gate;
    m_showing.source()->onRead = [&, slow](const MediaHash &media) {
        if (media == slow) {
            gate.acquire();
        }
    };
    PageOnScreen screen(m_showing);
    const QPoint middle = screen.view().contentRect().center();
    EXPECT_TRUE(screen.waitUntil([&] { return screen.colourAt(middle).red() > 240; }));
    EXPECT_TRUE(screen.cache().find({slow, screen.view().contentRect().size()}).isNull());
    gate.release(2); // it is begun a second time when it comes in sight before it is there
    EXPECT_TRUE(screen.waitForPictures());
}

} // namespace
} // namespace sala::test
