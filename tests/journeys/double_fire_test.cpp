// A bad screen tells one touch twice: it is one, and what has come under the finger meanwhile is left alone.

#include "app/keyboard/touch_keyboard.h"
#include "app/look/each_finger.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photo_grid.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/photograph_view.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QElapsedTimer>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace sala::test {
namespace {

constexpr QSize kWindow(790, 780); // Qt's offscreen screen has 800 x 800
constexpr int kDoubleTapMs = 400;  ///< after which a photograph knows that no second tap comes

QPointingDevice *screen() {
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

void tap(QWidget &window, QPoint at) {
    QTest::touchEvent(&window, screen()).press(0, at, &window);
    QTest::touchEvent(&window, screen()).release(0, at, &window);
}

class DoubleFireTest : public testing::Test {
  protected:
    DoubleFireTest() : kiosk(kWindow) {
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&kiosk.window));
        kiosk.window.fingers().setTimes({});
    }

    void show(const char *page) {
        kiosk.show(QLatin1String(page));
        settle();
    }
    void settle() { QTest::qWait(int(EachFinger::Times().settling.count()) + 20); }

    /// Twice within a few milliseconds, the second a little beside the first; told late by a busy machine, all the same.
    void fire(QPoint at) {
        kiosk.window.fingers().setTimes({std::chrono::seconds(5), EachFinger::Times().settling});
        tap(kiosk.window, at);
        tap(kiosk.window, at + QPoint(2, 1));
        kiosk.window.fingers().setTimes({});
        QTest::qWait(kDoubleTapMs);
    }
    void fire(const QWidget *widget) { fire(widget->mapTo(&kiosk.window, widget->rect().center())); }

    template<class T>
    T *on(const char *page, const char *name) {
        return kiosk.child<QWidget>(page)->findChild<T *>(QLatin1String(name));
    }
    QString page() { return kiosk.window.currentPage()->name(); }

    DrawnKiosk kiosk;
};

TEST_F(DoubleFireTest, PausesAFilmAndDoesNotPlayItAgain) {
    show("interview");
    fire(on<QWidget>("interviewPage", "play"));
    EXPECT_FALSE(kiosk.window.interview()->isPlaying());

    fire(on<QWidget>("interviewPage", "film"));
    EXPECT_TRUE(kiosk.window.interview()->isPlaying());
}

TEST_F(DoubleFireTest, OpensTheLoopButNoTileThatHasJustAppeared) {
    kiosk.window.showAttract();
    settle();
    auto *const grid = kiosk.child<PhotoGrid>("photoGrid");
    fire(grid->mapTo(&kiosk.window, QPoint(kWindow.width() / 4, grid->height() / 2)));

    EXPECT_EQ(page(), QStringLiteral("browse"));
}

TEST_F(DoubleFireTest, LeadsBackAndOpensNothingThere) {
    show("photograph");
    fire(on<QWidget>("photographPage", "back"));

    EXPECT_EQ(page(), QStringLiteral("browse"));
}

TEST_F(DoubleFireTest, AnswersTheIdleQuestionAndTouchesNothingBelow) {
    show("photograph");
    auto *const view = kiosk.child<QWidget>("photographPage")->findChild<PhotographView *>();
    QSignalSpy tapped(view, &PhotographView::tapped);
    kiosk.child<IdleOverlay>("idleOverlay")->ask();
    settle();

    fire(kiosk.child<QWidget>("stillHere"));

    EXPECT_FALSE(kiosk.child<QWidget>("idleOverlay")->isVisible());
    EXPECT_EQ(tapped.size(), 0);
    EXPECT_TRUE(view->isFitted());
}

TEST_F(DoubleFireTest, IsOneTapOfAPhotographAndADeliberateDoubleTapIsStillOne) {
    show("photograph");
    auto *const view = kiosk.child<QWidget>("photographPage")->findChild<PhotographView *>();
    QSignalSpy tapped(view, &PhotographView::tapped);
    const QPoint middle(390, 250);
    fire(middle);
    EXPECT_EQ(tapped.size(), 1);

    bool isQuick = false;
    for (int i = 0; i < 5 && !isQuick; ++i) { // a busy machine may be too slow for it
        tapped.clear();
        QElapsedTimer between;
        tap(kiosk.window, middle);
        between.start();
        QTest::qWait(90);
        tap(kiosk.window, middle);
        isQuick = between.elapsed() < 250;
        QTest::qWait(kDoubleTapMs);
    }
    EXPECT_TRUE(!isQuick || tapped.isEmpty()) << "those two mean something else";
}

TEST_F(DoubleFireTest, OpensAPageAndASecondTapOfSomebodyInAHurryIsNotMeantForIt) {
    tap(kiosk.window, QPoint(5, 5)); // a touch screen's clock is one of its own
    show("photograph");
    const QWidget *const back = on<QWidget>("photographPage", "back");
    const QPoint at = back->mapTo(&kiosk.window, back->rect().center());
    tap(kiosk.window, at);
    kiosk.window.fingers().setTimes({EachFinger::Times().bounce, std::chrono::seconds(5)}); // however busy the machine is
    QTest::qWait(100);
    tap(kiosk.window, at);
    QTest::qWait(20);
    EXPECT_EQ(page(), QStringLiteral("browse"));

    const QWidget *const km = kiosk.child<QWidget>("language-km");
    tap(kiosk.window, km->mapTo(&kiosk.window, km->rect().center()));
    EXPECT_EQ(kiosk.window.language(), Language::Khmer) << "what has not changed is heard at once";

    kiosk.window.fingers().setTimes({});
    settle();
    auto *const grid = kiosk.child<PhotoGrid>("photoGrid");
    grid->reset();
    tap(kiosk.window, grid->mapTo(&kiosk.window, grid->tileRect(0).center()));
    EXPECT_NE(page(), QStringLiteral("browse")) << "the next deliberate touch";
}

TEST_F(DoubleFireTest, OfAMouseIsOneToo) {
    QTest::mouseClick(kiosk.window.windowHandle(), Qt::LeftButton, {}, QPoint(5, 5)); // its clock is one of its own
    show("interview");
    const QWidget *const play = on<QWidget>("interviewPage", "play");
    const QPoint at = play->mapTo(&kiosk.window, play->rect().center());
    QTest::mouseDClick(kiosk.window.windowHandle(), Qt::LeftButton, {}, at);

    EXPECT_FALSE(kiosk.window.interview()->isPlaying());
}

TEST(FastTypingTest, EightTapsASecondOnOneKeyAreEight) {
    QWidget window;
    window.resize(kWindow);
    EachFinger fingers(window);
    auto *const keyboard = new TouchKeyboard(&window);
    keyboard->setGeometry(0, 300, 790, 400);
    keyboard->setLayoutOf(Language::English);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    fingers.setWindow(window.windowHandle());
    QSignalSpy written(keyboard, &TouchKeyboard::written);
    const auto &keys = keyboard->keys();
    const auto sign = std::find_if(keys.begin(), keys.end(), [](const PlacedKey &key) { return key.does == PlacedKey::Does::Write; });
    ASSERT_NE(sign, keys.end());
    const QPoint at = keyboard->mapTo(&window, sign->rect.center());

    for (int i = 0; i < 8; ++i) {
        QTest::touchEvent(&window, screen()).press(0, at, &window);
        QTest::qWait(61);
        QTest::touchEvent(&window, screen()).release(0, at, &window);
        QTest::qWait(64);
    }

    EXPECT_EQ(written.size(), 8);
}

} // namespace
} // namespace sala::test
