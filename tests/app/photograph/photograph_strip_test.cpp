#include "app/visitor/photograph_strip.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

MotionTime ms(double value) {
    return MotionTime(value);
}

class PhotographStripTest : public testing::Test {
  protected:
    PhotographStripTest() { m_strip.setStride(1000); }
    PhotographStrip m_strip;
};

TEST_F(PhotographStripTest, FollowsTheFingerPixelByPixel) {
    m_strip.hold(ms(0));
    m_strip.drag(-123, true, true);
    EXPECT_DOUBLE_EQ(m_strip.offset(ms(5)), -123);
}

TEST_F(PhotographStripTest, GoesOnWithoutAJumpAndRestsWithinAQuarterOfASecond) {
    m_strip.hold(ms(0));
    m_strip.drag(-400, true, true);
    EXPECT_EQ(m_strip.release(-1500, ms(100)), 1);
    EXPECT_NEAR(m_strip.offset(ms(100)), 600, 1e-6); // the same picture of both, counted from the next
    EXPECT_LT(m_strip.offset(ms(110)), 600 - 1.5 * 9);
    EXPECT_DOUBLE_EQ(m_strip.offset(ms(350)), 0);
    EXPECT_FALSE(m_strip.isMoving(ms(350)));
}

TEST_F(PhotographStripTest, NeverSwingsPastItsRest) {
    m_strip.hold(ms(0));
    m_strip.drag(-900, true, true);
    m_strip.release(-60000, ms(0));
    for (int t = 0; t <= 220; ++t) {
        EXPECT_GE(m_strip.offset(ms(t)), -1e-6) << t;
    }
}

TEST_F(PhotographStripTest, ReturnsAfterAShortSlowDrag) {
    m_strip.hold(ms(0));
    m_strip.drag(-150, true, true);
    EXPECT_EQ(m_strip.release(-100, ms(0)), 0);
    EXPECT_DOUBLE_EQ(m_strip.offset(ms(300)), 0);
}

TEST_F(PhotographStripTest, GoesNowhereWhenItIsLetGoBeforeItWasDragged) {
    m_strip.hold(ms(0));
    m_strip.drag(300, true, true);
    m_strip.release(3000, ms(50)); // now it is the first, and has no previous any more

    m_strip.hold(ms(400));

    EXPECT_EQ(m_strip.release(9000, ms(410)), 0);
}

TEST_F(PhotographStripTest, TakesAShortFlickForASwipe) {
    m_strip.hold(ms(0));
    m_strip.drag(40, true, true);
    EXPECT_EQ(m_strip.release(900, ms(0)), -1);
}

TEST_F(PhotographStripTest, ReturnsWhenTheFingerFlicksBack) {
    m_strip.hold(ms(0));
    m_strip.drag(-600, true, true);
    EXPECT_EQ(m_strip.release(900, ms(0)), 0);
}

TEST_F(PhotographStripTest, YieldsLittlePastTheLastPhotograph) {
    m_strip.hold(ms(0));
    m_strip.drag(-5000, true, false);
    EXPECT_GE(m_strip.offset(ms(0)), -250);
    EXPECT_EQ(m_strip.release(-5000, ms(0)), 0);
}

TEST_F(PhotographStripTest, CanBeCaughtOnTheWay) {
    m_strip.step(1, ms(0));
    const qreal there = m_strip.offset(ms(60));
    m_strip.hold(ms(60));
    m_strip.drag(0, true, true);
    EXPECT_DOUBLE_EQ(m_strip.offset(ms(500)), there);
}

TEST_F(PhotographStripTest, GoesNoFurtherThanTheLastWhenAFingerHurriesOnWithoutAMove) {
    m_strip.hold(ms(0));
    m_strip.drag(-500, true, true);
    ASSERT_EQ(m_strip.release(-2000, ms(100)), 1); // the last one now

    m_strip.hold(ms(110));

    EXPECT_EQ(m_strip.release(-20'000, ms(120)), 0);
}

TEST_F(PhotographStripTest, RestsAtOnceForWhoWantsLessMotion) {
    m_strip.setStill(true);
    m_strip.step(1, ms(0));
    EXPECT_DOUBLE_EQ(m_strip.offset(ms(0)), 0);

    m_strip.hold(ms(0));
    m_strip.drag(-300, true, true);
    EXPECT_DOUBLE_EQ(m_strip.offset(ms(10)), -300);
    EXPECT_EQ(m_strip.release(-3000, ms(50)), 1);
    EXPECT_DOUBLE_EQ(m_strip.offset(ms(50)), 0);
}

} // namespace
} // namespace sala
