#include "app/look/kinetic_scroller.h"

#include <gtest/gtest.h>

namespace sala {

namespace {

using Milliseconds = KineticScroller::Milliseconds;

/// A scroller of 10,000 px of content in a window of 1,000 with a clock that only moves when told.
class KineticScrollerTest : public testing::Test {
  protected:
    KineticScrollerTest() {
        scroller.setClock([this] { return now; });
        scroller.setLengths(10000, 1000);
    }

    void wait(double milliseconds) { now += Milliseconds(milliseconds); }

    void swipe(double from, double to, int steps = 5) {
        scroller.hold(from);
        for (int i = 1; i <= steps; ++i) {
            wait(10);
            scroller.drag(from + (to - from) * i / steps);
        }
    }

    void run(double milliseconds, double stepMs = 16) {
        for (double t = 0; t < milliseconds; t += stepMs) {
            wait(stepMs);
            scroller.advance();
        }
    }

    Milliseconds now{1000};
    KineticScroller scroller;
};

} // namespace

TEST_F(KineticScrollerTest, FollowsTheFingerWhileItIsHeld) {
    swipe(800, 500);

    EXPECT_DOUBLE_EQ(scroller.offset(), 300);
}

TEST_F(KineticScrollerTest, RunsOnAfterAThrowAndComesToRest) {
    swipe(800, 500);
    scroller.release();
    run(100);
    const double soon = scroller.offset();
    run(4000);

    EXPECT_GT(soon, 500);
    EXPECT_GT(scroller.offset(), soon);
    EXPECT_FALSE(scroller.isMoving());
}

TEST_F(KineticScrollerTest, StaysWhereAFingerRestedBeforeItLeft) {
    swipe(800, 500);
    wait(300);
    scroller.release();

    EXPECT_FALSE(scroller.isMoving());
    EXPECT_DOUBLE_EQ(scroller.offset(), 300);
}

TEST_F(KineticScrollerTest, GoesAsFarWithLateFramesAsWithPunctualOnes) {
    swipe(800, 500);
    scroller.release();
    run(320, 16);
    const double punctual = scroller.offset();

    scroller.setOffset(0);
    swipe(800, 500);
    scroller.release();
    run(320, 80);

    EXPECT_NEAR(scroller.offset(), punctual, 1);
}

TEST_F(KineticScrollerTest, StopsUnderAFinger) {
    swipe(800, 500);
    scroller.release();
    run(100);
    const double caught = scroller.offset();
    scroller.hold(400);
    run(500);

    EXPECT_DOUBLE_EQ(scroller.offset(), caught);
}

TEST_F(KineticScrollerTest, YieldsPastAnEndAndSpringsBack) {
    swipe(200, 800);
    const double yielded = scroller.offset();
    scroller.release();
    run(1500);

    EXPECT_LT(yielded, -100);
    EXPECT_GT(yielded, -500);
    EXPECT_DOUBLE_EQ(scroller.offset(), 0);
    EXPECT_FALSE(scroller.isMoving());
}

TEST_F(KineticScrollerTest, SpringsBackAfterAThrowBeyondTheEnd) {
    scroller.setOffset(8900);
    swipe(900, 300);
    scroller.release();
    run(3000);

    EXPECT_DOUBLE_EQ(scroller.offset(), 9000);
}

TEST_F(KineticScrollerTest, AddsUpTheNotchesOfAWheel) {
    scroller.scrollBy(120);
    run(32);
    scroller.scrollBy(120);
    run(2000);

    EXPECT_DOUBLE_EQ(scroller.offset(), 240);
}

TEST_F(KineticScrollerTest, StaysInsideWhenTheContentGetsShorter) {
    scroller.setOffset(9000);
    scroller.setLengths(3000, 1000);

    EXPECT_DOUBLE_EQ(scroller.offset(), 2000);
}

TEST_F(KineticScrollerTest, DoesNotMoveContentThatFits) {
    scroller.setLengths(500, 1000);
    swipe(800, 700);
    scroller.release();
    run(1500);

    EXPECT_DOUBLE_EQ(scroller.offset(), 0);
}

TEST_F(KineticScrollerTest, IsThereAtOnceForWhoWantsLessMotion) {
    int stops = 0;
    QObject::connect(&scroller, &KineticScroller::stopped, [&] { ++stops; });
    scroller.setStill(true);

    scroller.scrollTo(400);
    EXPECT_DOUBLE_EQ(scroller.offset(), 400);
    EXPECT_FALSE(scroller.isMoving());
    EXPECT_EQ(stops, 1);

    swipe(800, 500);
    EXPECT_DOUBLE_EQ(scroller.offset(), 700) << "it follows the finger";
    scroller.release();
    run(500);
    EXPECT_DOUBLE_EQ(scroller.offset(), 700) << "and does not run on";

    swipe(0, 3000);
    EXPECT_LT(scroller.offset(), 0);
    scroller.release();
    EXPECT_DOUBLE_EQ(scroller.offset(), 0);
}

TEST_F(KineticScrollerTest, TakesTheFirstSlipForAThrowAndNotForADrag) {
    scroller.setOffset(500);
    scroller.hold(800);
    wait(20);
    scroller.slip(760); // all that a poor screen tells of a short swipe
    EXPECT_DOUBLE_EQ(scroller.offset(), 500) << "it jumped by what may have been a tremble";
    scroller.release();
    run(4000);

    EXPECT_GT(scroller.offset(), 700);
    EXPECT_FALSE(scroller.isMoving());
}

} // namespace sala
