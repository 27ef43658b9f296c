#include "app/staff/touch_test.h"

#include <functional>
#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr QSizeF kScreen(1920, 1080);

using Where = std::function<QPointF(QPointF)>; ///< what the screen tells of a finger's place

TouchTest aTest() {
    return TouchTest(kScreen, 100, 16);
}

/// Touches each dot that is shown, as such a screen tells of it.
void touchCorners(TouchTest &test, const Where &where) {
    while (test.dot()) {
        test.landed(where(*test.dot()), 1);
    }
}

/// Draws over everything, row by row, in small steps.
void drawOverAll(
    TouchTest &test, const std::function<bool(QPointF)> &isAlive = [](QPointF) { return true; }) {
    for (double y = 2; y < kScreen.height() && test.step() == TouchTest::Step::Squares; y += 12) {
        QPointF before(0, y);
        for (double x = 0; x < kScreen.width(); x += 9) {
            const QPointF place(x, y);
            if (isAlive(place) && isAlive(before)) {
                test.moved(before, place, 1);
            }
            before = place;
        }
        test.moved(QPointF(kScreen.width() - 1, y), QPointF(kScreen.width() - 1, y), 1);
    }
    test.moved(QPointF(0, kScreen.height() - 1), QPointF(0, kScreen.height() - 1), 1);
    for (double x = 0; x < kScreen.width(); x += 9) {
        if (test.step() == TouchTest::Step::Squares && isAlive(QPointF(x, kScreen.height() - 1))) {
            test.moved(QPointF(x, kScreen.height() - 1), QPointF(x, kScreen.height() - 1), 1);
        }
    }
    if (test.step() == TouchTest::Step::Squares) {
        test.next();
    }
}

TouchResult resultOn(const Where &where) {
    TouchTest test = aTest();
    test.quietEnded();
    touchCorners(test, where);
    EXPECT_EQ(test.step(), TouchTest::Step::Squares);
    drawOverAll(test);
    test.moved({}, {}, 2);
    EXPECT_EQ(test.step(), TouchTest::Step::Done);
    return test.result();
}

HealthFact factOf(const TouchResult &result) {
    return result.finding(QDateTime::currentDateTimeUtc()).fact;
}

TEST(TouchTestTest, AGoodScreenIsGood) {
    EXPECT_EQ(factOf(resultOn([](QPointF place) { return place + QPointF(7, -5); })), HealthFact::TouchWell);
}

TEST(TouchTestTest, TurnedAndMirroredScreensAreKnown) {
    const auto across = [](QPointF p) { return QPointF(kScreen.width() - p.x(), p.y()); };
    const auto down = [](QPointF p) { return QPointF(p.x(), kScreen.height() - p.y()); };
    const auto quarter = [](QPointF p) {
        return QPointF(kScreen.width() - p.y() * kScreen.width() / kScreen.height(),
                       p.x() * kScreen.height() / kScreen.width());
    };
    const auto swapped = [](QPointF p) {
        return QPointF(p.y() * kScreen.width() / kScreen.height(),
                       p.x() * kScreen.height() / kScreen.width());
    };

    EXPECT_EQ(factOf(resultOn(across)), HealthFact::TouchMirrored);
    EXPECT_EQ(factOf(resultOn(down)), HealthFact::TouchMirrored);
    EXPECT_EQ(factOf(resultOn(swapped)), HealthFact::TouchMirrored);
    EXPECT_EQ(factOf(resultOn([&](QPointF p) { return across(down(p)); })), HealthFact::TouchTurned);
    EXPECT_EQ(factOf(resultOn(quarter)), HealthFact::TouchTurned);
    EXPECT_EQ(factOf(resultOn([&](QPointF p) { return quarter(quarter(quarter(p))); })),
              HealthFact::TouchTurned);
    EXPECT_EQ(factOf(resultOn([](QPointF p) { return p * 0.9; })), HealthFact::TouchAstray);
    EXPECT_EQ(factOf(resultOn([](QPointF) { return QPointF(3, 3); })), HealthFact::TouchAstray);
}

TEST(TouchTestTest, ACornerThatDoesNotAnswerIsPassedOver) {
    TouchTest test = aTest();
    test.quietEnded();
    test.landed(*test.dot(), 1);
    test.next();
    EXPECT_EQ(test.step(), TouchTest::Step::Squares);
    EXPECT_EQ(test.result().turn, TouchResult::Turn::Astray);
}

TEST(TouchTestTest, SquaresReachTheLastPixelWithoutAGap) {
    const TouchTest test = aTest();
    double area = 0;
    QRectF all;
    for (const QRectF &square : test.squares()) {
        area += square.width() * square.height();
        all = all.united(square);
    }
    EXPECT_EQ(all, QRectF(QPointF(0, 0), kScreen));
    EXPECT_DOUBLE_EQ(area, kScreen.width() * kScreen.height());
    EXPECT_EQ(test.squares().first().size(), QSizeF(16, 16)) << "the edge is asked for by itself";
}

TEST(TouchTestTest, ADeadStripIsFoundThoughAFingerJumpsOverIt) {
    TouchTest test = aTest();
    test.quietEnded();
    touchCorners(test, [](QPointF place) { return place; });

    drawOverAll(test, [](QPointF place) { return place.x() < 900 || place.x() > 1130; });

    EXPECT_EQ(factOf(test.result()), HealthFact::TouchDead);
    EXPECT_GE(test.result().deadSquares, 11) << "a column of squares, from edge to edge";
}

TEST(TouchTestTest, GhostsAreCountedOnlyWhileNobodyTouches) {
    TouchTest test = aTest();
    test.landed({500, 500}, 1);
    test.landed({900, 10}, 1);
    test.quietEnded();
    touchCorners(test, [](QPointF place) { return place; });
    drawOverAll(test);
    test.moved({}, {}, 1);
    EXPECT_EQ(test.step(), TouchTest::Step::TwoFingers) << "one finger is not two";
    test.next();

    EXPECT_EQ(test.result().ghosts, 2);
    EXPECT_FALSE(test.result().hasTwoFingers);
    EXPECT_EQ(factOf(test.result()), HealthFact::TouchGhosts);
}

} // namespace
} // namespace sala
