#include "app/staff/staff_gesture.h"

#include <QApplication>
#include <QPointingDevice>
#include <QTest>
#include <QWidget>
#include <QWindow>

#include <gtest/gtest.h>

namespace sala {
namespace {

constexpr int kHoldMs = 60;
constexpr int kBetweenMs = 400;

class StaffGestureTest : public testing::Test {
  protected:
    StaffGestureTest() {
        window.resize(700, 500);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        gesture.setWindow(window.windowHandle());
        gesture.setCornerPx(60);
        gesture.setTimes(std::chrono::milliseconds(kHoldMs), std::chrono::milliseconds(kBetweenMs));
        QObject::connect(&gesture, &StaffGesture::recognised, [this] { ++recognised; });
    }

    void hold(QPoint at, int ms = kHoldMs * 2) {
        QTest::touchEvent(window.windowHandle(), screen()).press(0, at, window.windowHandle());
        QTest::qWait(ms);
        QTest::touchEvent(window.windowHandle(), screen()).release(0, at, window.windowHandle());
    }

    static QPointingDevice *screen() {
        static QPointingDevice *device = QTest::createTouchDevice();
        return device;
    }

    QWidget window;
    StaffGesture gesture{qApp};
    int recognised = 0;
    const QPoint upperLeft{10, 10};
    const QPoint upperRight{690, 12};
    const QPoint lowerLeft{8, 490};
    const QPoint lowerRight{695, 495};
};

TEST_F(StaffGestureTest, IsOneFingerHeldInTheUpperLeftThenInTheUpperRight) {
    hold(upperLeft);
    hold(upperRight);

    EXPECT_EQ(recognised, 1);
}

TEST_F(StaffGestureTest, IsDoneInTheLowerCornersByWhoCannotReachTheUpperOnes) {
    hold(lowerLeft);
    hold(lowerRight);

    EXPECT_EQ(recognised, 1);
}

TEST_F(StaffGestureTest, IsDoneWithAMouseToo) {
    for (const QPoint at : {upperLeft, upperRight}) {
        QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, at);
        QTest::qWait(kHoldMs * 2);
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, {}, at);
    }

    EXPECT_EQ(recognised, 1);
}

TEST_F(StaffGestureTest, IsNeverDoneByTapsHoweverMany) {
    for (int i = 0; i < 200; ++i) {
        for (const QPoint at : {upperLeft, upperRight, lowerLeft, lowerRight}) {
            hold(at, 0);
        }
    }

    EXPECT_EQ(recognised, 0);
}

TEST_F(StaffGestureTest, IsNotDoneByAPalmInOneCorner) {
    hold(upperLeft, kHoldMs * 6);
    hold(upperLeft);
    EXPECT_EQ(recognised, 0);

    hold({350, 250});
    hold(upperRight);
    EXPECT_EQ(recognised, 0) << "something else was touched in between";
}

TEST_F(StaffGestureTest, IsNotDoneInAnotherOrderOrAcross) {
    hold(upperRight);
    hold(upperLeft);
    EXPECT_EQ(recognised, 0);

    hold(lowerRight);
    EXPECT_EQ(recognised, 0);
}

TEST_F(StaffGestureTest, IsForgottenWhenTheSecondCornerComesLate) {
    hold(upperLeft);
    QTest::qWait(kBetweenMs + kHoldMs);
    hold(upperRight);

    EXPECT_EQ(recognised, 0);
}

TEST_F(StaffGestureTest, AFingerThatWandersOrASecondOneIsSomethingElse) {
    QWindow *handle = window.windowHandle();
    hold(upperLeft);
    QTest::touchEvent(handle, screen()).press(0, upperRight, handle);
    QTest::touchEvent(handle, screen()).move(0, upperRight - QPoint(80, 0), handle);
    QTest::qWait(kHoldMs * 2);
    QTest::touchEvent(handle, screen()).release(0, upperRight - QPoint(80, 0), handle);
    EXPECT_EQ(recognised, 0);

    hold(upperLeft);
    QTest::touchEvent(handle, screen()).press(0, upperRight, handle);
    QTest::touchEvent(handle, screen()).stationary(0).press(1, QPoint(300, 300), handle);
    QTest::qWait(kHoldMs * 2);
    QTest::touchEvent(handle, screen()).release(0, upperRight, handle).release(1, QPoint(300, 300), handle);
    EXPECT_EQ(recognised, 0);
}

} // namespace
} // namespace sala
