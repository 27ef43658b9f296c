#include "app/visitor/photograph_zoom.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

MotionTime ms(double value) {
    return MotionTime(value);
}

/// 24 megapixels on a screen of 1920x1080, the original stored.
class PhotographZoomTest : public testing::Test {
  protected:
    PhotographZoomTest() { m_zoom.setGeometry({QRectF(0, 0, 1920, 1080), QSize(6000, 4000), 1}, ms(0)); }

    static void expectNear(QPointF a, QPointF b) {
        EXPECT_NEAR(a.x(), b.x(), 0.01);
        EXPECT_NEAR(a.y(), b.y(), 0.01);
    }

    PhotographZoom m_zoom;
};

TEST_F(PhotographZoomTest, FitsAndCentres) {
    const ZoomPlace place = m_zoom.place(ms(0));
    EXPECT_DOUBLE_EQ(place.scale, 0.27);
    EXPECT_EQ(place.origin, QPointF(150, 0));
    EXPECT_TRUE(m_zoom.isFitted());
}

TEST_F(PhotographZoomTest, KeepsThePointUnderTheFingersWhilePinching) {
    const QPointF middle(700, 300);
    const QPointF seen = m_zoom.place(ms(0)).toPicture(middle);
    m_zoom.beginPinch(middle, ms(0));
    for (qreal scale : {1.1, 1.7, 2.6, 3.4}) {
        const QPointF moved = middle + QPointF(20 * scale, -9 * scale);
        m_zoom.pinch(moved, scale);
        expectNear(m_zoom.place(ms(0)).toView(seen), moved);
    }
}

TEST_F(PhotographZoomTest, YieldsALittleBeyondTheOriginalsPixelsAndComesBack) {
    m_zoom.beginPinch({960, 540}, ms(0));
    m_zoom.pinch({960, 540}, 100);
    EXPECT_GT(m_zoom.place(ms(0)).scale, 1);
    EXPECT_LT(m_zoom.place(ms(0)).scale, 1.5);
    m_zoom.rest({960, 540}, ms(0));
    EXPECT_DOUBLE_EQ(m_zoom.place(ms(300)).scale, 1);
    EXPECT_FALSE(m_zoom.canGrow());
}

TEST_F(PhotographZoomTest, ComesBackToFittedWhenPinchedSmaller) {
    m_zoom.beginPinch({100, 100}, ms(0));
    m_zoom.pinch({300, 200}, 0.3);
    EXPECT_LT(m_zoom.place(ms(0)).scale, 0.27);
    m_zoom.rest({300, 200}, ms(0));
    EXPECT_EQ(m_zoom.place(ms(300)), m_zoom.geometry().fitted());
}

TEST_F(PhotographZoomTest, GlidesAroundAPointThatLiesStill) {
    const QPointF point(1000, 500);
    const QPointF seen = m_zoom.place(ms(0)).toPicture(point);
    m_zoom.glideToScale(1, point, ms(0));
    for (int t = 0; t <= 220; t += 20) {
        const QPointF there = m_zoom.place(ms(t)).toView(seen);
        EXPECT_NEAR(there.x(), point.x(), 1) << t; // whole device pixels at rest
        EXPECT_NEAR(there.y(), point.y(), 1) << t;
    }
}

TEST_F(PhotographZoomTest, RestsOnWholeDevicePixels) {
    m_zoom.glideToScale(1, {333.3, 444.4}, ms(0));
    const QPointF origin = m_zoom.place(ms(300)).origin;
    EXPECT_EQ(origin, QPointF(origin.toPoint()));
}

TEST_F(PhotographZoomTest, ShowsNoGapAtAnEdgeAfterAThrow) {
    m_zoom.glideToScale(1, {960, 540}, ms(0));
    m_zoom.hold(ms(300));
    m_zoom.pan({50, 0});
    m_zoom.throwOff({90000, -90000}, ms(300));
    const ZoomPlace rest = m_zoom.place(ms(5000));
    EXPECT_EQ(rest.rect({6000, 4000}).left(), 0);
    EXPECT_EQ(rest.rect({6000, 4000}).bottom(), 1080);
    EXPECT_FALSE(m_zoom.isMoving(ms(5000)));
}

TEST_F(PhotographZoomTest, LeavesWithTheFingersSpeed) {
    m_zoom.glideToScale(1, {960, 540}, ms(0));
    m_zoom.hold(ms(300));
    const QPointF before = m_zoom.place(ms(300)).origin;
    m_zoom.throwOff({-1000, 0}, ms(300));
    EXPECT_NEAR(m_zoom.place(ms(310)).origin.x() - before.x(), -10, 0.5);
}

TEST_F(PhotographZoomTest, FollowsLessPastAnEdgeAndGoesBack) {
    m_zoom.glideToScale(1, {0, 0}, ms(0));
    m_zoom.hold(ms(300));
    m_zoom.pan({400, 0});
    const qreal shown = m_zoom.place(ms(300)).origin.x();
    EXPECT_GT(shown, 0);
    EXPECT_LT(shown, 200);
    m_zoom.throwOff({}, ms(300));
    EXPECT_EQ(m_zoom.place(ms(600)).origin.x(), 0);
}

TEST_F(PhotographZoomTest, KeepsTheMiddleWhenTheViewChanges) {
    m_zoom.glideToScale(1, {960, 540}, ms(0));
    const QPointF seen = m_zoom.place(ms(300)).toPicture({960, 540});
    m_zoom.setGeometry({QRectF(0, 0, 1440, 900), QSize(6000, 4000), 1}, ms(300));
    expectNear(m_zoom.place(ms(300)).toPicture({720, 450}), seen);
}

TEST_F(PhotographZoomTest, StopsAtTwiceTheRenditionWhereNoOriginalIsStored) {
    m_zoom.setGeometry({QRectF(0, 0, 1440, 960), QSize(1920, 1280), 2}, ms(0));
    m_zoom.glideToScale(50, {10, 10}, ms(0));
    EXPECT_DOUBLE_EQ(m_zoom.place(ms(300)).scale, 2);
}

TEST_F(PhotographZoomTest, StaysSaneForAPictureOfOnePixelAndAViewOfNone) {
    m_zoom.setGeometry({QRectF(), QSize(0, 0), 1}, ms(0));
    m_zoom.glideToScale(7, {3, 3}, ms(0));
    EXPECT_TRUE(std::isfinite(m_zoom.place(ms(100)).scale));
    m_zoom.setGeometry({QRectF(0, 0, 1920, 1080), QSize(1, 1), 1}, ms(0));
    EXPECT_DOUBLE_EQ(m_zoom.place(ms(0)).scale, 3);
}

TEST_F(PhotographZoomTest, IsThereAtOnceForWhoWantsLessMotion) {
    m_zoom.setStill(true);
    m_zoom.glideToScale(0.8, {960, 540}, ms(0));
    EXPECT_DOUBLE_EQ(m_zoom.place(ms(0)).scale, 0.8);
    EXPECT_FALSE(m_zoom.isMoving(ms(0)));

    m_zoom.hold(ms(0));
    m_zoom.pan({-100, 0});
    const ZoomPlace held = m_zoom.place(ms(0));
    m_zoom.throwOff({-4000, 0}, ms(0));
    EXPECT_EQ(m_zoom.place(ms(500)), held);
}

} // namespace
} // namespace sala
