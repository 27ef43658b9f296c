// Testing the touch screen and a film, by touch, at the real kiosk.

#include "app/staff/film_test_page.h"
#include "app/staff/screen_test_page.h"
#include "db/storage/kiosk/kiosk_health.h"
#include "tests/journeys/staff_fixture.h"

namespace sala {
namespace {

class StaffMachineTest : public StaffTest {
  protected:
    void goTo(const char *button, const char *page) {
        prepare();
        begin();
        ASSERT_NO_FATAL_FAILURE(signInTo("openHealth", "staff-health"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return find<TextButton>(button) != nullptr; }, kPatienceMs));
        find<TextButton>(button)->click(); // it may have to be scrolled to
        ASSERT_TRUE(waitForPage(page));
    }

    ScreenTestPage *screenPage() const { return static_cast<ScreenTestPage *>(area->page()); }
    TouchField *field() const { return screenPage()->field(); }

    /// The test has begun and nobody has touched for as long as it asks.
    void beginScreenTest() {
        ASSERT_NO_FATAL_FAILURE(goTo("openScreenTest", "staff-screen-test"));
        screenPage()->begin()->setQuietTime(std::chrono::milliseconds(1));
        field()->hide();
        field()->show(); // with that time
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return field()->test().step() == TouchTest::Step::Corners; }, kPatienceMs));
    }

    void tap(QPoint place) {
        QWindow *handle = window->windowHandle();
        QTest::touchEvent(handle, screen()).press(0, place, handle);
        QTest::touchEvent(handle, screen()).release(0, place, handle);
        QCoreApplication::processEvents();
    }

    void touchCorners() {
        for (int corner = 0; corner < 4 && field()->test().dot(); ++corner) {
            tap(field()->test().dot()->toPoint());
        }
        ASSERT_EQ(field()->test().step(), TouchTest::Step::Squares);
    }

    /// One finger, from edge to edge, over every square.
    void drawOverAll() {
        QWindow *handle = window->windowHandle();
        const QList<QRectF> squares = field()->test().squares();
        QTest::touchEvent(handle, screen()).press(0, squares.first().center().toPoint(), handle);
        for (const QRectF &square : squares) {
            QTest::touchEvent(handle, screen()).move(0, square.center().toPoint(), handle);
        }
        QTest::touchEvent(handle, screen()).release(0, squares.last().center().toPoint(), handle);
        QCoreApplication::processEvents();
    }

    void touchInField(const char *name) {
        QTest::qWait(1); // what has just appeared is laid out
        auto *button = field()->findChild<TextButton *>(QLatin1String(name));
        ASSERT_TRUE(button && button->isVisible());
        tap(button->mapTo(window.get(), button->rect().center()));
    }

    KioskHealth health() const { return readKioskHealth(folder(), QDateTime::currentDateTimeUtc()); }
    bool becomes(HealthFact touch) {
        return QTest::qWaitFor([&] { return health().touch.fact == touch; }, kPatienceMs);
    }
};

TEST_F(StaffMachineTest, AScreenThatAnswersEverywhereIsWellAndKept) {
    ASSERT_NO_FATAL_FAILURE(beginScreenTest());
    EXPECT_EQ(field()->size(), window->size()) << "to the last pixel";
    ASSERT_NO_FATAL_FAILURE(touchCorners());
    drawOverAll();
    ASSERT_EQ(field()->test().step(), TouchTest::Step::TwoFingers);
    QWindow *handle = window->windowHandle();
    QTest::touchEvent(handle, screen()).press(0, {100, 100}, handle).press(1, {600, 100}, handle);
    QTest::touchEvent(handle, screen()).release(0, {100, 100}, handle).release(1, {600, 100}, handle);
    QCoreApplication::processEvents();

    EXPECT_EQ(field(), nullptr);
    EXPECT_TRUE(becomes(HealthFact::TouchWell));
    EXPECT_TRUE(said("screenTestResult").contains(QLatin1String("it answers everywhere")));
    touch("leaveScreenTest");
    EXPECT_TRUE(waitForPage("staff-health"));
}

TEST_F(StaffMachineTest, WhatStaysDarkIsDeadAndOneFingerIsEnoughForAllOfIt) {
    ASSERT_NO_FATAL_FAILURE(beginScreenTest());
    ASSERT_NO_FATAL_FAILURE(touchCorners());
    tap({20, 300});
    touchInField("touchNext");
    ASSERT_EQ(field()->test().step(), TouchTest::Step::TwoFingers);
    touchInField("touchNext");

    EXPECT_EQ(field(), nullptr);
    EXPECT_TRUE(becomes(HealthFact::TouchDead));
    EXPECT_GT(health().touch.numbers.value(QStringLiteral("deadSquares")), 10);
}

TEST_F(StaffMachineTest, StoppingKeepsWhatWasFoundBefore) {
    ASSERT_NO_FATAL_FAILURE(beginScreenTest());
    touchInField("touchStop");

    EXPECT_EQ(field(), nullptr);
    EXPECT_TRUE(said("screenTestResult").contains(QLatin1String("The test was stopped")));
    EXPECT_EQ(health().touch.fact, HealthFact::TouchUntested);

    screenPage()->begin();
    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_EQ(field(), nullptr);
}

TEST_F(StaffMachineTest, TouchesThatNobodyMadeAreCounted) {
    ASSERT_NO_FATAL_FAILURE(goTo("openScreenTest", "staff-screen-test"));
    screenPage()->begin();
    tap({30, 30});
    tap({700, 650});

    EXPECT_EQ(field()->test().step(), TouchTest::Step::Quiet);
    EXPECT_EQ(field()->test().result().ghosts, 2);
}

TEST_F(StaffMachineTest, AScreenThatAnswersNobodyDoesNotKeepStaffsPagesOpen) {
    ASSERT_NO_FATAL_FAILURE(beginScreenTest());
    const QPointer<TouchField> over = field();

    area->setLockAfter(std::chrono::milliseconds(50));

    EXPECT_TRUE(QTest::qWaitFor([&] { return !area->isVisible() && !over; }, kPatienceMs));
}

TEST_F(StaffMachineTest, TheFilmPlaysAndTheAnswerIsKept) {
    ASSERT_NO_FATAL_FAILURE(goTo("openFilmTest", "staff-film-test"));
    const auto *page = static_cast<FilmTestPage *>(area->page());
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->player()->framesShown() > 5; }, kPatienceMs))
        << int(page->player()->state());

    touch("filmSilent");

    EXPECT_TRUE(QTest::qWaitFor([&] { return health().film.fact == HealthFact::FilmSilent; }, kPatienceMs));
    EXPECT_TRUE(said("filmResult").contains(QLatin1String("seen, but not heard")));
    touch("leaveFilmTest");
    ASSERT_TRUE(waitForPage("staff-health"));
    EXPECT_EQ(page->player()->state(), FilmPlayer::State::Empty) << "nothing is played unseen";
}

} // namespace
} // namespace sala
