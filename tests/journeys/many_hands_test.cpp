// Several fingers at once on the real window: each is heard by what it touches.

#include "app/look/each_finger.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photo_grid.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/seek_bar.h"
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

enum class Lifts { RestingLast, RestingFirst };

class ManyHandsTest : public testing::Test {
  protected:
    ManyHandsTest() : kiosk(kWindow) {
        kiosk.window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&kiosk.window));
    }

    static QPointingDevice *screen() {
        static QPointingDevice *device = QTest::createTouchDevice();
        return device;
    }
    auto fingers() { return QTest::touchEvent(static_cast<QWidget *>(&kiosk.window), screen()); }
    QPoint middleOf(const QWidget *widget) { return widget->mapTo(&kiosk.window, widget->rect().center()); }

    void rest(QPoint at) { fingers().press(0, at, &kiosk.window); }

    /// The second finger's, while the first rests at `resting`.
    void tapBeside(QPoint at, QPoint resting, Lifts lifts = Lifts::RestingLast) {
        fingers().stationary(0).press(1, at, &kiosk.window);
        if (lifts == Lifts::RestingLast) {
            fingers().stationary(0).release(1, at, &kiosk.window);
            fingers().release(0, resting, &kiosk.window);
        } else {
            fingers().release(0, resting, &kiosk.window).stationary(1);
            fingers().release(1, at, &kiosk.window);
        }
    }

    template<class T>
    T *on(const char *page, const char *name) {
        return kiosk.child<QWidget>(page)->findChild<T *>(QLatin1String(name));
    }

    DrawnKiosk kiosk;
};

class RestingHandTest : public ManyHandsTest, public testing::WithParamInterface<Lifts> {};
INSTANTIATE_TEST_SUITE_P(BothOrdersOfLifting, RestingHandTest,
                         testing::Values(Lifts::RestingLast, Lifts::RestingFirst));

TEST_P(RestingHandTest, OnAPhotographSilencesNoButton) {
    kiosk.show(QStringLiteral("photograph"));
    const QPoint resting(390, 250);

    rest(resting);
    tapBeside(middleOf(kiosk.child<QWidget>("language-km")), resting, GetParam());
    EXPECT_EQ(kiosk.window.language(), Language::Khmer);

    rest(resting);
    tapBeside(middleOf(on<QWidget>("photographPage", "back")), resting, GetParam());
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
}

TEST_P(RestingHandTest, OnTheGridSilencesNoLanguage) {
    kiosk.show(QStringLiteral("browse"));
    const QPoint resting(390, 400);

    rest(resting);
    tapBeside(middleOf(kiosk.child<QWidget>("language-my")), resting, GetParam());

    EXPECT_EQ(kiosk.window.language(), Language::Burmese);
}

TEST_P(RestingHandTest, OnAFilmOrItsTextLetsOthersPauseAndPlay) {
    kiosk.show(QStringLiteral("interview"));
    InterviewPage &page = *kiosk.window.interview();
    for (QWidget *const below : {static_cast<QWidget *>(&page.text()), static_cast<QWidget *>(&page.bar())}) {
        const bool wasPlaying = page.isPlaying();
        const QPoint resting = below->mapTo(&kiosk.window, QPoint(2, 2));

        rest(resting);
        fingers().move(0, resting + QPoint(0, 40), &kiosk.window); // no tap of the text
        tapBeside(middleOf(on<QWidget>("interviewPage", "play")), resting + QPoint(0, 40), GetParam());

        EXPECT_NE(page.isPlaying(), wasPlaying) << below->objectName().toStdString();
    }
}

TEST_P(RestingHandTest, LetsOthersAnswerThatTheyAreStillHere) {
    kiosk.show(QStringLiteral("photograph"));
    const QPoint resting(390, 120);
    rest(resting);
    auto *const overlay = kiosk.child<IdleOverlay>("idleOverlay");
    overlay->ask();
    ASSERT_TRUE(overlay->isVisible());

    tapBeside(middleOf(kiosk.child<QWidget>("stillHere")), resting, GetParam());

    EXPECT_FALSE(overlay->isVisible());
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("photograph"));
}

TEST_F(ManyHandsTest, AFingerThatLeavesWhileAnotherScrollsLeavesNothingDown) {
    kiosk.show(QStringLiteral("interview"));
    InterviewPage &page = *kiosk.window.interview();
    auto *const play = on<QAbstractButton>("interviewPage", "play");
    SeekBar &seek = page.bar().seekBar();
    const QPoint text = middleOf(&page.text());
    for (QWidget *const held : {static_cast<QWidget *>(play), static_cast<QWidget *>(&seek)}) {
        const QPoint at = middleOf(held);
        fingers().press(0, at, &kiosk.window);
        fingers().stationary(0).press(1, text, &kiosk.window);
        EXPECT_TRUE(held == play ? play->isDown() : seek.isSliderDown());

        fingers().release(0, at, &kiosk.window).move(1, text - QPoint(0, 30), &kiosk.window);
        fingers().release(1, text - QPoint(0, 30), &kiosk.window);

        EXPECT_FALSE(play->isDown());
        EXPECT_FALSE(seek.isSliderDown());
    }
}

TEST_F(ManyHandsTest, WhatIsHiddenUnderAFingerIsLetGoWithoutAClick) {
    kiosk.show(QStringLiteral("interview"));
    InterviewPage &page = *kiosk.window.interview();
    SeekBar &seek = page.bar().seekBar();
    auto *const back = on<QAbstractButton>("interviewPage", "back");
    QSignalSpy clicked(back, &QAbstractButton::clicked);
    fingers().press(0, middleOf(&seek), &kiosk.window);
    fingers().stationary(0).press(1, middleOf(back), &kiosk.window);
    ASSERT_TRUE(seek.isSliderDown() && back->isDown());

    kiosk.window.showAttract();
    EXPECT_FALSE(seek.isSliderDown());
    EXPECT_FALSE(back->isDown());

    fingers().release(0, middleOf(&seek), &kiosk.window).release(1, middleOf(back), &kiosk.window);
    EXPECT_EQ(clicked.size(), 0);
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("attract"));
}

TEST_F(ManyHandsTest, WhatTheSystemTakesAwayIsLetGoWithoutAClick) {
    kiosk.show(QStringLiteral("photograph"));
    auto *const back = on<QAbstractButton>("photographPage", "back");
    fingers().press(0, middleOf(back), &kiosk.window);
    ASSERT_TRUE(back->isDown());

    QTouchEvent cancel(QEvent::TouchCancel, screen());
    QCoreApplication::sendEvent(kiosk.window.windowHandle(), &cancel);
    EXPECT_FALSE(back->isDown());

    fingers().release(0, middleOf(back), &kiosk.window);
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("photograph"));
}

TEST_F(ManyHandsTest, OneTouchIsOneClickAndAFingerThatSlidesOffIsNone) {
    kiosk.show(QStringLiteral("photograph"));
    auto *const km = kiosk.child<QAbstractButton>("language-km");
    QSignalSpy clicked(km, &QAbstractButton::clicked);
    fingers().press(0, middleOf(km), &kiosk.window);
    fingers().release(0, middleOf(km), &kiosk.window);
    EXPECT_EQ(clicked.size(), 1);

    fingers().press(0, middleOf(km), &kiosk.window);
    fingers().move(0, QPoint(390, 250), &kiosk.window);
    EXPECT_FALSE(km->isDown());
    fingers().release(0, QPoint(390, 250), &kiosk.window);
    EXPECT_EQ(clicked.size(), 1);
}

TEST_F(ManyHandsTest, AGhostOnAButtonDoesNotKeepOthersFromIt) {
    kiosk.show(QStringLiteral("photograph"));
    auto *const km = kiosk.child<QAbstractButton>("language-km");
    rest(middleOf(km));

    tapBeside(middleOf(km) + QPoint(5, 5), middleOf(km));

    EXPECT_EQ(kiosk.window.language(), Language::Khmer);
    EXPECT_FALSE(km->isDown());
}

TEST_F(ManyHandsTest, AHandThatLeanedOnTheGridOpensNothingWhenItLeaves) {
    kiosk.show(QStringLiteral("browse"));
    auto *const grid = kiosk.child<PhotoGrid>("photoGrid");
    grid->setLongestTap(std::chrono::milliseconds(50));
    const QPoint tile = grid->mapTo(&kiosk.window, grid->tileRect(0).center());

    rest(tile);
    QTest::qWait(80);
    fingers().release(0, tile, &kiosk.window);
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));

    rest(tile);
    QTest::qWait(80);
    const QPoint beside = tile + QPoint(10, 0);
    fingers().stationary(0).press(1, beside, &kiosk.window);
    grid->setLongestTap(std::chrono::seconds(10)); // of a busy machine
    fingers().stationary(0).release(1, beside, &kiosk.window);
    fingers().release(0, tile, &kiosk.window);
    EXPECT_NE(kiosk.window.currentPage()->name(), QStringLiteral("browse")) << "others are heard beside it";
}

TEST_F(ManyHandsTest, AFingerWhoseEndWasLostDoesNotKeepTheGridFromTheNextOne) {
    kiosk.show(QStringLiteral("browse"));
    auto *const grid = kiosk.child<PhotoGrid>("photoGrid");
    const QPoint tile = grid->mapTo(&kiosk.window, grid->tileRect(0).center());

    rest(tile + QPoint(0, 100));
    rest(tile); // under the same number
    fingers().release(0, tile, &kiosk.window);

    EXPECT_NE(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
}

TEST_F(ManyHandsTest, AGhostThatTremblesIsNobodyAndAFingerIsSomebody) {
    kiosk.show(QStringLiteral("browse"));
    IdleMonitor &idle = kiosk.window.idleMonitor();
    idle.setTimeout(std::chrono::milliseconds(300));
    idle.setGhostAfter(std::chrono::milliseconds(400));
    QSignalSpy missed(&idle, &IdleMonitor::idle);
    const QPoint ghost(390, 400);
    QElapsedTimer there;
    there.start();
    rest(ghost);
    qint64 longest = 0;
    for (int i = 0; missed.isEmpty() && i < 300; ++i) {
        const qint64 before = there.elapsed();
        fingers().move(0, ghost + QPoint(i % 2, 0), &kiosk.window);
        QTest::qWait(10);
        longest = std::max(longest, there.elapsed() - before);
    }
    EXPECT_EQ(missed.size(), 1);
    const bool wasStill = longest > 200; // on a busy machine
    EXPECT_GE(there.elapsed(), wasStill ? 300 : 600) << "a finger that moves is somebody at first";
    fingers().release(0, ghost, &kiosk.window);
}

} // namespace
} // namespace sala::test
