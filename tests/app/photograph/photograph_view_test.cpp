#include "tests/app/photograph/photograph_fixture.h"
#include "tests/media/test_pictures.h"

#include <QAbstractButton>
#include <QSignalSpy>

#include <gmock/gmock.h>

#include <random>

namespace sala::test {
namespace {

const QList<QColor> kColours{Qt::red, Qt::green, Qt::blue, Qt::yellow};

/// Red, green, blue and yellow photographs of 3:2.
class PhotographViewTest : public testing::Test {
  protected:
    PhotographViewTest() {
        for (const QColor &colour : kColours) {
            m_showing.add(colour.name(), plain(colour, {2400, 1600}));
        }
        m_screen = std::make_unique<PageOnScreen>(m_showing);
        m_page = &m_screen->page();
        m_view = &m_screen->view();
        EXPECT_TRUE(m_screen->waitForPictures());
        m_middle = m_view->contentRect().center();
    }

    /// The colour's name where the point is clearly inside one of them.
    static int colourIndex(const QColor &seen) {
        for (int i = 0; i < kColours.size(); ++i) {
            const QColor &colour = kColours[i];
            if (std::abs(seen.red() - colour.red()) < 12 && std::abs(seen.green() - colour.green()) < 12 &&
                std::abs(seen.blue() - colour.blue()) < 12) {
                return i;
            }
        }
        return -1;
    }
    int shownAt(QPoint point) { return colourIndex(m_screen->colourAt(point)); }

    void pinch(QPoint first, QPoint second, QPoint firstTo, QPoint secondTo) {
        m_screen->touch().press(0, first, m_view).press(1, second, m_view).commit();
        for (int step = 1; step <= 10; ++step) {
            m_screen->pass(16);
            m_screen->touch()
                .move(0, first + (firstTo - first) * step / 10, m_view)
                .move(1, second + (secondTo - second) * step / 10, m_view)
                .commit();
        }
    }

    void release(QPoint first, QPoint second) {
        m_screen->touch().release(0, first, m_view).release(1, second, m_view).commit();
    }

    void doubleTap(QPoint at) {
        m_screen->tap(at);
        m_screen->pass(80);
        m_screen->tap(at);
    }

    Showing m_showing;
    std::unique_ptr<PageOnScreen> m_screen;
    PhotographPage *m_page = nullptr;
    PhotographView *m_view = nullptr;
    QPoint m_middle;
};

TEST_F(PhotographViewTest, AnswersAFingerInTheNextFrame) {
    const QImage before = m_screen->frame();

    m_screen->touch().press(0, m_middle, m_view).commit();
    EXPECT_NE(m_screen->frame(), before);
    m_screen->touch().release(0, m_middle, m_view).commit();

    m_screen->pass(300);
    EXPECT_EQ(m_screen->frame(), before) << "and leaves nothing behind";
}

TEST_F(PhotographViewTest, HasTheNextPhotographOnScreenInTheFrameAfterASwipe) {
    m_screen->swipe(m_middle, m_middle - QPoint(300, 0), 120);

    EXPECT_EQ(m_view->index(), 1);
    EXPECT_EQ(shownAt(QPoint(m_view->contentRect().right() - 60, m_middle.y())), 1);
    m_screen->pass(250);
    EXPECT_FALSE(m_view->isMoving());
    EXPECT_EQ(shownAt(m_middle), 1);
}

TEST_F(PhotographViewTest, IsSharpAtOnceAtEveryPhotographOfAWalk) {
    for (int index = 1; index < kColours.size(); ++index) {
        m_screen->swipe(m_middle, m_middle - QPoint(200, 0), 60);
        ASSERT_EQ(m_view->index(), index);
        m_screen->pass(250);
        EXPECT_EQ(shownAt(m_middle), index);
        EXPECT_TRUE(m_screen->waitForPictures());
    }
}

TEST_F(PhotographViewTest, HasThreeSharpWhereTheSwipesGo) {
    const auto isSharp = [this](int index) {
        const MediaHash screen = m_showing.catalogue()->works[index].rendition(RenditionKind::Screen)->media;
        return !m_screen->cache().find({screen, m_view->contentRect().size()}).isNull();
    };
    EXPECT_TRUE(isSharp(1) && isSharp(2) && isSharp(3));

    m_view->step(1);
    m_view->step(1);
    m_view->step(1);
    m_screen->cache().clear();
    m_view->step(-1);
    EXPECT_TRUE(m_screen->waitForPictures());

    EXPECT_TRUE(isSharp(0) && isSharp(1) && isSharp(2) && isSharp(3));
}

TEST_F(PhotographViewTest, FollowsTheFingerWhileItMoves) {
    m_screen->touch().press(0, m_middle, m_view).commit();
    m_screen->touch().move(0, m_middle - QPoint(20, 0), m_view).commit();
    m_screen->touch().move(0, m_middle - QPoint(220, 0), m_view).commit();
    EXPECT_EQ(m_view->offset(), -200);
}

TEST_F(PhotographViewTest, ReturnsAfterAShortSlowDrag) {
    m_screen->swipe(m_middle, m_middle - QPoint(90, 0), 2000);
    EXPECT_EQ(m_view->index(), 0);
    m_screen->passUntilRest();
    EXPECT_EQ(m_view->offset(), 0);
    EXPECT_EQ(shownAt(m_middle), 0);
}

TEST_F(PhotographViewTest, StaysAtTheEnds) {
    m_screen->swipe(m_middle, m_middle + QPoint(400, 0), 100);
    EXPECT_EQ(m_view->index(), 0);
    m_view->step(-1);
    EXPECT_EQ(m_view->index(), 0);
}

TEST_F(PhotographViewTest, TakesHurriedSwipesOneByOne) {
    for (int swipe = 0; swipe < 3; ++swipe) {
        m_screen->swipe(m_middle, m_middle - QPoint(200, 0), 50);
        m_screen->pass(20);
    }
    EXPECT_EQ(m_view->index(), 3);
}

TEST_F(PhotographViewTest, SwipesWithTheMouseToo) {
    QTest::mousePress(m_view, Qt::LeftButton, {}, m_middle);
    for (int step = 1; step <= 10; ++step) {
        m_screen->pass(10);
        QMouseEvent move(QEvent::MouseMove, m_middle - QPoint(30 * step, 0), m_view->mapToGlobal(m_middle),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view, &move);
    }
    QTest::mouseRelease(m_view, Qt::LeftButton, {}, m_middle - QPoint(300, 0));
    EXPECT_EQ(m_view->index(), 1);
}

TEST_F(PhotographViewTest, KeepsThePointUnderTheFingersWhilePinching) {
    const QPoint first = m_middle - QPoint(150, 80);
    const QPoint second = m_middle - QPoint(50, 20);
    const QPointF seen = m_view->place().toPicture((first + second) / 2.0);
    const QPoint firstTo = first - QPoint(120, 60);
    const QPoint secondTo = second + QPoint(160, 40);

    pinch(first, second, firstTo, secondTo);

    const QPointF there = m_view->place().toView(seen);
    EXPECT_NEAR(there.x(), (firstTo.x() + secondTo.x()) / 2.0, 1.5);
    EXPECT_NEAR(there.y(), (firstTo.y() + secondTo.y()) / 2.0, 1.5);
    EXPECT_FALSE(m_view->isFitted());
    release(firstTo, secondTo);
}

TEST_F(PhotographViewTest, ShrinksBackToFittedAfterAPinchInwards) {
    pinch(m_middle - QPoint(200, 0), m_middle + QPoint(200, 0), m_middle - QPoint(60, 0), m_middle + QPoint(60, 0));
    release(m_middle - QPoint(60, 0), m_middle + QPoint(60, 0));
    m_screen->passUntilRest();
    EXPECT_TRUE(m_view->isFitted());
    EXPECT_EQ(shownAt(m_middle), 0);
}

TEST_F(PhotographViewTest, FitsAgainAtTheSecondDoubleTap) {
    doubleTap(m_middle);
    m_screen->passUntilRest();
    EXPECT_EQ(m_view->place().scale, 1.0);
    EXPECT_FALSE(m_view->canZoomIn());
    doubleTap(m_middle);
    m_screen->passUntilRest();
    EXPECT_TRUE(m_view->isFitted());
}

TEST_F(PhotographViewTest, PansWhatIsZoomedAndGoesOnToTheNextOnlyFromItsEdge) {
    doubleTap(m_middle);
    m_screen->passUntilRest();
    const QPointF before = m_view->place().origin;

    m_screen->swipe(m_middle, m_middle - QPoint(100, 40), 1000);
    m_screen->passUntilRest();
    EXPECT_EQ(m_view->index(), 0);
    EXPECT_LT(m_view->place().origin.x(), before.x() - 60);

    for (int pull = 0; pull < 4; ++pull) {
        m_screen->swipe(m_middle + QPoint(300, 0), m_middle - QPoint(300, 0), 150);
        m_screen->passUntilRest();
    }
    EXPECT_GE(m_view->index(), 1);
    EXPECT_TRUE(m_view->isFitted());
}

TEST_F(PhotographViewTest, ZoomsWithWheelKeysAndButtons) {
    QTest::keyClick(m_view, Qt::Key_Plus);
    m_screen->passUntilRest();
    EXPECT_FALSE(m_view->isFitted());
    QTest::keyClick(m_view, Qt::Key_0);
    m_screen->passUntilRest();
    EXPECT_TRUE(m_view->isFitted());

    const QPointF seen = m_view->place().toPicture(QPointF(200, 300));
    QWheelEvent wheel({200, 300}, m_view->mapToGlobal(QPointF(200, 300)), {}, {0, 240}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view, &wheel);
    m_screen->passUntilRest();
    EXPECT_FALSE(m_view->isFitted());
    EXPECT_NEAR(m_view->place().toView(seen).x(), 200, 1.5);

    auto *const whole = m_page->findChild<QAbstractButton *>(QStringLiteral("wholePicture"));
    auto *const zoomIn = m_page->findChild<QAbstractButton *>(QStringLiteral("zoomIn"));
    whole->click();
    m_screen->passUntilRest();
    EXPECT_TRUE(m_view->isFitted());
    EXPECT_FALSE(whole->isEnabled());
    while (zoomIn->isEnabled()) {
        zoomIn->click();
    }
    m_screen->passUntilRest();
    EXPECT_EQ(m_view->place().scale, 1.0);
}

TEST_F(PhotographViewTest, WalksWithTheArrowKeys) {
    QTest::keyClick(m_view, Qt::Key_Right);
    QTest::keyClick(m_view, Qt::Key_PageDown);
    EXPECT_EQ(m_view->index(), 2);
    QTest::keyClick(m_view, Qt::Key_Left);
    EXPECT_EQ(m_view->index(), 1);
}

TEST_F(PhotographViewTest, GoesToTheNextFromAZoomedPhotographAndShowsItWhole) {
    doubleTap(m_middle);
    m_screen->passUntilRest();
    m_view->step(1);
    EXPECT_TRUE(m_view->isFitted());
    m_screen->passUntilRest();
    EXPECT_EQ(shownAt(m_middle), 1);
}

TEST_F(PhotographViewTest, IsNeverWedgedByAFingerWhoseEndIsLost) {
    m_screen->touch().press(0, m_middle, m_view).commit();
    m_screen->touch().move(0, m_middle - QPoint(200, 0), m_view).commit();
    QTouchEvent cancel(QEvent::TouchCancel);
    QCoreApplication::sendEvent(m_view, &cancel);
    m_screen->passUntilRest();
    EXPECT_EQ(m_view->offset(), 0);

    m_screen->touch().release(0, m_middle - QPoint(200, 0), m_view).commit();
    m_screen->swipe(m_middle, m_middle - QPoint(300, 0), 100);
    EXPECT_EQ(m_view->index(), 1);
}

TEST_F(PhotographViewTest, ComesToRestAfterTenFingersDoWhatTheyLike) {
    std::mt19937 random(7);
    const auto somewhere = [&] {
        return QPoint(int(random() % unsigned(m_view->width())), int(random() % unsigned(m_view->height())));
    };
    for (int round = 0; round < 40; ++round) {
        auto down = m_screen->touch();
        for (int finger = 0; finger < 10; ++finger) {
            down.press(finger, somewhere(), m_view);
        }
        down.commit();
        for (int step = 0; step < 5; ++step) {
            m_screen->pass(16);
            auto moves = m_screen->touch();
            for (int finger = 0; finger < 10; ++finger) {
                moves.move(finger, somewhere(), m_view);
            }
            moves.commit();
            (void)m_screen->frame();
        }
        auto up = m_screen->touch();
        for (int finger = 0; finger < 10; ++finger) {
            up.release(finger, somewhere(), m_view);
        }
        up.commit();
    }
    m_screen->passUntilRest();
    EXPECT_FALSE(m_view->isMoving());

    m_view->reset();
    const int before = m_view->index();
    m_view->step(before == 0 ? 1 : -1);
    m_screen->passUntilRest();
    EXPECT_TRUE(m_screen->waitForPictures());
    EXPECT_EQ(shownAt(m_middle), m_view->index());
}

} // namespace
} // namespace sala::test
