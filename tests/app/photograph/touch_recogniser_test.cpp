#include "app/visitor/touch_recogniser.h"

#include <gmock/gmock.h>

#include <random>

namespace sala {
namespace {

using std::chrono::milliseconds;
using testing::ElementsAre;
using testing::IsEmpty;
using Kind = Gesture::Kind;
using Phase = TouchPoint::Phase;

// One unit is one millimetre here.
class TouchRecogniserTest : public testing::Test {
  protected:
    static TouchMeasures measures() {
        TouchMeasures measures;
        measures.unitsPerMm = 1;
        return measures;
    }

    QList<Kind> feed(int ms, const QList<TouchPoint> &points) {
        QList<Kind> kinds;
        m_gestures = m_recogniser.feed({milliseconds(ms), points});
        for (const Gesture &gesture : m_gestures) {
            kinds.append(gesture.kind);
        }
        return kinds;
    }

    QList<Kind> feed(int ms, const TouchPoint &point) { return feed(ms, QList<TouchPoint>{point}); }

    static TouchPoint landed(int id, qreal x, qreal y) { return {id, {x, y}, Phase::Landed, 0}; }
    static TouchPoint down(int id, qreal x, qreal y) { return {id, {x, y}, Phase::Down, 0}; }
    static TouchPoint lifted(int id, qreal x, qreal y) { return {id, {x, y}, Phase::Lifted, 0}; }

    TouchRecogniser m_recogniser{measures()};
    QList<Gesture> m_gestures; ///< of the last frame
};

TEST_F(TouchRecogniserTest, ReportsATapOnlyWhenNoSecondOneFollows) {
    feed(0, landed(1, 10, 10));
    EXPECT_THAT(feed(80, lifted(1, 11, 10)), ElementsAre(Kind::FirstTap));
    ASSERT_TRUE(m_recogniser.tapDeadline());
    EXPECT_EQ(*m_recogniser.tapDeadline(), milliseconds(380));

    EXPECT_TRUE(m_recogniser.expire(milliseconds(379)).isEmpty());
    const QList<Gesture> tap = m_recogniser.expire(milliseconds(380));

    ASSERT_EQ(tap.size(), 1);
    EXPECT_EQ(tap.first().kind, Kind::Tap);
    EXPECT_EQ(tap.first().position, QPointF(10, 10));
    EXPECT_FALSE(m_recogniser.tapDeadline());
}

TEST_F(TouchRecogniserTest, MakesOneDoubleTapOfTwoTapsInOnePlace) {
    feed(0, landed(1, 10, 10));
    feed(60, lifted(1, 10, 10));
    EXPECT_THAT(feed(200, landed(2, 18, 10)), ElementsAre(Kind::Press));
    EXPECT_THAT(feed(260, lifted(2, 18, 10)), ElementsAre(Kind::DoubleTap));
    EXPECT_TRUE(m_recogniser.expire(milliseconds(5000)).isEmpty());
}

TEST_F(TouchRecogniserTest, MakesTwoTapsOfTwoPlaces) {
    feed(0, landed(1, 10, 10));
    feed(60, lifted(1, 10, 10));
    EXPECT_THAT(feed(200, landed(2, 200, 10)), ElementsAre(Kind::Tap, Kind::Press));
    EXPECT_THAT(feed(260, lifted(2, 200, 10)), ElementsAre(Kind::FirstTap));
    EXPECT_EQ(m_recogniser.expire(milliseconds(900)).size(), 1);
}

TEST_F(TouchRecogniserTest, TakesALongPressForNoTap) {
    feed(0, landed(1, 10, 10));
    feed(900, lifted(1, 10, 10));
    EXPECT_FALSE(m_recogniser.tapDeadline());
}

TEST_F(TouchRecogniserTest, BeginsADragOnlyBeyondTheSlop) {
    feed(0, landed(1, 10, 10));
    EXPECT_THAT(feed(10, down(1, 12, 10)), IsEmpty());
    EXPECT_THAT(feed(20, down(1, 14, 10)), ElementsAre(Kind::DragBegin));
    EXPECT_THAT(feed(30, down(1, 24, 10)), ElementsAre(Kind::DragMove));
    EXPECT_EQ(m_gestures.first().movement, QPointF(10, 0)); // from where it began: nothing jumps
}

TEST_F(TouchRecogniserTest, MeasuresTheVelocityByTheDevicesTime) {
    feed(1000, landed(1, 0, 0));
    for (int ms = 10; ms <= 100; ms += 10) {
        feed(1000 + ms, down(1, ms * 0.5, 0));
    }
    EXPECT_THAT(feed(1104, lifted(1, 50, 0)), ElementsAre(Kind::DragEnd));
    EXPECT_NEAR(m_gestures.first().velocity.x(), 500, 1);
}

TEST_F(TouchRecogniserTest, HasNoVelocityLeftWhenTheFingerRestedBeforeItLeft) {
    feed(0, landed(1, 0, 0));
    feed(10, down(1, 10, 0));
    feed(20, down(1, 20, 0));
    feed(300, lifted(1, 20, 0));
    EXPECT_EQ(m_gestures.first().kind, Kind::DragEnd);
    EXPECT_EQ(m_gestures.first().velocity, QPointF());
}

TEST_F(TouchRecogniserTest, StaysFiniteWhenAllReportsHaveOneTime) {
    feed(7, landed(1, 0, 0));
    feed(7, down(1, 4, 0));
    feed(7, down(1, 40, 0));
    feed(7, lifted(1, 40, 0));
    EXPECT_EQ(m_gestures.first().kind, Kind::DragEnd);
    EXPECT_LE(m_gestures.first().velocity.x(), 40 / 0.008);
}

TEST_F(TouchRecogniserTest, PinchesWithTwoFingersAroundTheirMiddle) {
    feed(0, landed(1, 0, 0));
    EXPECT_THAT(feed(5, {down(1, 0, 0), landed(2, 20, 0)}), ElementsAre(Kind::PinchBegin));
    EXPECT_EQ(m_gestures.first().position, QPointF(10, 0));
    EXPECT_THAT(feed(20, {down(1, -10, 0), down(2, 30, 0)}), ElementsAre(Kind::PinchMove));
    EXPECT_DOUBLE_EQ(m_gestures.first().scale, 2);
    EXPECT_EQ(m_gestures.first().movement, QPointF());
    EXPECT_THAT(feed(30, {lifted(1, -10, 0), down(2, 30, 0)}), ElementsAre(Kind::PinchEnd));
}

TEST_F(TouchRecogniserTest, LeavesNoTapAndNoDragWhenAPinchEndsFingerByFinger) {
    feed(0, landed(1, 0, 0));
    feed(5, {down(1, 0, 0), landed(2, 20, 0)});
    feed(30, {lifted(1, 0, 0), down(2, 20, 0)});
    EXPECT_THAT(feed(35, down(2, 21, 0)), IsEmpty());
    EXPECT_THAT(feed(60, lifted(2, 21, 0)), IsEmpty());
    EXPECT_FALSE(m_recogniser.tapDeadline());
}

TEST_F(TouchRecogniserTest, GoesOnAsADragWhenTheLastFingerOfAPinchMovesAway) {
    feed(0, landed(1, 0, 0));
    feed(5, {down(1, 0, 0), landed(2, 20, 0)});
    feed(30, {lifted(1, 0, 0), down(2, 20, 0)});
    EXPECT_THAT(feed(50, down(2, 40, 0)), ElementsAre(Kind::DragBegin));
}

TEST_F(TouchRecogniserTest, CancelsADragWhenASecondFingerLands) {
    feed(0, landed(1, 0, 0));
    feed(10, down(1, 30, 0));
    EXPECT_THAT(feed(20, {down(1, 30, 0), landed(2, 60, 0)}),
                ElementsAre(Kind::DragCancelled, Kind::PinchBegin));
}

TEST_F(TouchRecogniserTest, IgnoresAThirdFingerAndAllThatFollow) {
    feed(0, {landed(1, 0, 0), landed(2, 20, 0)});
    EXPECT_THAT(feed(10, {down(1, 0, 0), down(2, 20, 0), landed(3, 90, 90)}), IsEmpty());
    EXPECT_THAT(feed(20, {down(1, 0, 0), down(2, 20, 0), down(3, 10, 90)}), IsEmpty());
    EXPECT_THAT(feed(30, {down(1, 0, 0), down(2, 40, 0), lifted(3, 10, 90)}), ElementsAre(Kind::PinchMove));
}

TEST_F(TouchRecogniserTest, IgnoresAPalm) {
    TouchPoint palm = landed(1, 50, 50);
    palm.contactMm = 45;
    EXPECT_THAT(feed(0, palm), IsEmpty());
    palm.phase = Phase::Down;
    EXPECT_THAT(feed(10, {palm, landed(2, 0, 0)}), ElementsAre(Kind::Press));
    EXPECT_THAT(feed(20, {palm, down(2, 10, 0)}), ElementsAre(Kind::DragBegin));
}

TEST_F(TouchRecogniserTest, HearsAFingerWhileAHandLeansOnTheGlass) {
    feed(0, landed(1, 300, 500));
    EXPECT_THAT(feed(4000, {down(1, 300, 500), landed(2, 0, 0)}), ElementsAre(Kind::Press));
    EXPECT_THAT(feed(4010, {down(1, 301, 500), down(2, 10, 0)}), ElementsAre(Kind::DragBegin));
    EXPECT_THAT(feed(4020, {down(1, 301, 500), lifted(2, 20, 0)}), ElementsAre(Kind::DragMove, Kind::DragEnd));
}

TEST_F(TouchRecogniserTest, CancelsWhatAFingerDidWhoseEndWasLost) {
    feed(0, landed(1, 0, 0));
    feed(10, down(1, 30, 0));
    EXPECT_THAT(feed(500, landed(1, 200, 200)), ElementsAre(Kind::DragCancelled, Kind::Press));
    EXPECT_THAT(feed(520, lifted(1, 200, 200)), ElementsAre(Kind::FirstTap));
    EXPECT_TRUE(m_recogniser.tapDeadline());
}

TEST_F(TouchRecogniserTest, MakesNoTapOfAFingerThatVanished) {
    feed(0, landed(1, 0, 0));
    EXPECT_THAT(feed(50, QList<TouchPoint>{}), IsEmpty());
    EXPECT_FALSE(m_recogniser.tapDeadline());
}

TEST_F(TouchRecogniserTest, ForgetsCancelledFingersUntilTheyLandAgain) {
    feed(0, landed(1, 0, 0));
    feed(10, down(1, 30, 0));
    const QList<Gesture> ended = m_recogniser.cancel();
    ASSERT_EQ(ended.size(), 1);
    EXPECT_EQ(ended.first().kind, Kind::DragCancelled);
    EXPECT_THAT(feed(20, down(1, 90, 0)), IsEmpty());
    EXPECT_THAT(feed(30, lifted(1, 90, 0)), IsEmpty());
    EXPECT_THAT(feed(40, landed(1, 0, 0)), ElementsAre(Kind::Press));
}

TEST_F(TouchRecogniserTest, EndsWhateverItBeganInAnySequenceOfFrames) {
    std::mt19937 random(20160710);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    int drags = 0;
    int pinches = 0;
    for (int step = 0; step < 20000; ++step) {
        QList<TouchPoint> points;
        for (int id = 0; id < below(11); ++id) {
            points.append({below(10), QPointF(below(300), below(300)), Phase(below(3)), qreal(below(40))});
        }
        const QList<Gesture> gestures = step % 97 == 0 ? m_recogniser.cancel()
                                                       : m_recogniser.feed({milliseconds(step * below(40)), points});
        for (const Gesture &gesture : gestures) {
            drags += gesture.kind == Kind::DragBegin;
            drags -= gesture.kind == Kind::DragEnd || gesture.kind == Kind::DragCancelled;
            pinches += gesture.kind == Kind::PinchBegin;
            pinches -= gesture.kind == Kind::PinchEnd;
            ASSERT_TRUE(drags + pinches == 0 || drags + pinches == 1) << "step " << step;
            ASSERT_TRUE(std::isfinite(gesture.scale) && std::isfinite(gesture.velocity.x()));
        }
    }
    m_recogniser.cancel();
    EXPECT_THAT(feed(0, landed(1, 5, 5)), ElementsAre(Kind::Press));
    EXPECT_THAT(feed(10, down(1, 30, 5)), ElementsAre(Kind::DragBegin));
}

} // namespace
} // namespace sala
