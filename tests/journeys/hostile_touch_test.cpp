// Bad touch screens and hostile hands: random touches at the real window, which must stay a kiosk.
// SALA_STRESS_SECONDS=1800 makes it the half hour of the issue.

#include "app/look/each_finger.h"
#include "app/visitor/about_page.h"
#include "app/visitor/browse_page.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photo_grid.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QAbstractSlider>
#include <QApplication>
#include <QElapsedTimer>
#include <QPointingDevice>
#include <QTest>

#include <gtest/gtest.h>
#include <random>

namespace sala::test {
namespace {

constexpr QSize kWindow(790, 780); // Qt's offscreen screen has 800 x 800

class HostileTouchTest : public testing::Test {
  protected:
    HostileTouchTest() : kiosk(kWindow) {
        kiosk.window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&kiosk.window));
        kiosk.show(QStringLiteral("browse"));
    }

    static QPointingDevice *screen() {
        static QPointingDevice *device = QTest::createTouchDevice();
        return device;
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    /// Also on the very edge, where bad screens like to see fingers.
    QPoint anywhere() {
        return upTo(9) == 0 ? QPoint(upTo(1) * (kWindow.width() - 1), upTo(kWindow.height() - 1))
                            : QPoint(upTo(kWindow.width() - 1), upTo(kWindow.height() - 1));
    }
    QWidget *window() { return &kiosk.window; }

    void tap(QPoint at) {
        QTest::touchEvent(window(), screen()).press(0, at, window());
        QTest::touchEvent(window(), screen()).release(0, at, window());
    }

    /// The same touch told several times within a few milliseconds.
    void doubleFire() {
        const QPoint at = anywhere();
        for (int i = 0; i <= 1 + upTo(3); ++i) {
            tap(at);
        }
    }

    /// One finger that wanders, trembling, and may leave the window.
    void drag() {
        QPoint at = anywhere();
        const QPoint step(upTo(80) - 40, upTo(80) - 40);
        QTest::touchEvent(window(), screen()).press(0, at, window());
        for (int i = 0; i < 8 + upTo(12); ++i) {
            at += step + QPoint(upTo(6) - 3, upTo(6) - 3);
            QTest::touchEvent(window(), screen()).move(0, at, window());
        }
        QTest::touchEvent(window(), screen()).release(0, at, window());
    }

    /// A palm, or two people at once: many fingers that come, move and go in no order.
    void manyFingers() {
        const int count = 2 + upTo(8);
        QList<QPoint> points;
        {
            auto sequence = QTest::touchEvent(window(), screen());
            for (int i = 0; i < count; ++i) {
                points.append(anywhere());
                sequence.press(i, points[i], window());
            }
        }
        for (int round = 0; round < 5; ++round) {
            auto sequence = QTest::touchEvent(window(), screen());
            for (int i = 0; i < count; ++i) {
                points[i] += QPoint(upTo(60) - 30, upTo(60) - 30);
                upTo(2) ? sequence.move(i, points[i], window()) : sequence.stationary(i);
            }
        }
        while (!points.isEmpty()) { // one after the other, the others still there
            auto sequence = QTest::touchEvent(window(), screen());
            sequence.release(int(points.size()) - 1, points.last(), window());
            points.removeLast();
            for (int i = 0; i < points.size(); ++i) {
                sequence.stationary(i);
            }
        }
    }

    /// The system takes the fingers away in the middle of a gesture.
    void cancelled() {
        QTest::touchEvent(window(), screen()).press(0, anywhere(), window());
        QTest::touchEvent(window(), screen()).move(0, anywhere(), window());
        QWidget *const under = window()->childAt(anywhere());
        QTouchEvent cancel(QEvent::TouchCancel, screen());
        QCoreApplication::sendEvent(under ? under : window(), &cancel);
        QTouchEvent all(QEvent::TouchCancel, screen());
        QCoreApplication::sendEvent(window()->windowHandle(), &all);
        QTest::touchEvent(window(), screen()).release(0, anywhere(), window());
    }

    /// A mouse that nobody has, wheels and keys of a keyboard somebody plugged in.
    void otherInput() {
        static constexpr std::array kKeys{Qt::Key_Escape, Qt::Key_Return, Qt::Key_Space,  Qt::Key_Tab,
                                          Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Plus,   Qt::Key_Minus,
                                          Qt::Key_Home,   Qt::Key_End,    Qt::Key_PageUp, Qt::Key_F1};
        QWidget *const focus = QApplication::focusWidget();
        QTest::keyClick(focus && window()->isAncestorOf(focus) ? focus : window(), kKeys[size_t(upTo(11))]);
        QTest::mouseClick(window()->windowHandle(), Qt::LeftButton, {}, anywhere());
    }

    /// A button that somebody touches while other hands rest wherever they rest.
    void obeyed() {
        kiosk.window.fingers().setTimes({std::chrono::milliseconds(0), std::chrono::milliseconds(0)});
        const Language wanted = kLanguages[size_t(upTo(int(kLanguages.size()) - 1))];
        auto *const button =
            kiosk.child<QWidget>(("language-" + code(wanted).toLatin1()).constData());
        const QPoint at = button->mapTo(window(), button->rect().center());
        const QPoint first = anywhere();
        const QPoint second = anywhere();
        QTest::touchEvent(window(), screen()).press(0, first, window()).press(1, second, window());
        QTest::touchEvent(window(), screen()).stationary(0).move(1, second, window()).press(2, at, window());
        QTest::touchEvent(window(), screen()).stationary(0).stationary(1).release(2, at, window());
        EXPECT_EQ(kiosk.window.language(), wanted) << "hands at " << first.x() << "," << first.y() << " and "
                                                   << second.x() << "," << second.y();
        QTest::touchEvent(window(), screen()).release(0, first, window()).release(1, second, window());
        kiosk.window.fingers().setTimes({});
    }

    /// What stays down though no finger is there.
    QStringList held() {
        QStringList names;
        for (const QAbstractButton *const button : window()->findChildren<QAbstractButton *>()) {
            if (button->isDown()) {
                names.append(button->objectName());
            }
        }
        for (const QAbstractSlider *const slider : window()->findChildren<QAbstractSlider *>()) {
            if (slider->isSliderDown()) {
                names.append(slider->objectName());
            }
        }
        return names;
    }

    void anything() {
        switch (upTo(10)) {
        case 0:
        case 1:
            return drag();
        case 2:
            return manyFingers();
        case 3:
            return doubleFire();
        case 4:
            return cancelled();
        case 5:
            return otherInput();
        case 6:
            return obeyed();
        default:
            return tap(anywhere());
        }
    }

    DrawnKiosk kiosk;

  private:
    std::mt19937 m_random{20161120};
};

TEST_F(HostileTouchTest, NeverLeavesThePagesAndNeverGetsStuck) {
    const int seconds = std::max(12, qEnvironmentVariableIntValue("SALA_STRESS_SECONDS"));
    kiosk.window.fingers().setTimes({}); // as visitors find it
    QSet<QString> pages;
    QElapsedTimer clock;
    clock.start();
    qint64 slowest = 0;
    int gestures = 0;
    while (clock.elapsed() < seconds * 1000) {
        QElapsedTimer answer;
        answer.start();
        anything();
        QCoreApplication::processEvents();
        slowest = std::max(slowest, answer.elapsed());
        ++gestures;
        ASSERT_TRUE(kiosk.window.isVisible());
        ASSERT_TRUE(kiosk.window.currentPage() && kiosk.window.currentPage()->isVisible());
        ASSERT_EQ(QApplication::activePopupWidget(), nullptr);
        for (const QWidget *const top : QApplication::topLevelWidgets()) {
            ASSERT_TRUE(top == window() || !top->isVisible()) << top->metaObject()->className();
        }
        ASSERT_EQ(held(), QStringList());
        pages.insert(kiosk.window.currentPage()->name());
    }
    std::cout << gestures << " gestures, the slowest answered in " << slowest
              << " ms, pages: " << pages.values().join(u' ').toStdString() << "\n";
    EXPECT_GE(pages.size(), 3) << "the walk was no walk";

    // And then a quiet visitor comes, while a hand rests.
    QTest::qWait(700);
    obeyed();
    EXPECT_EQ(held(), QStringList());
    kiosk.show(QStringLiteral("browse"));
    kiosk.window.fingers().setTimes({std::chrono::milliseconds(0), std::chrono::milliseconds(0)});
    kiosk.touch("language-km");
    EXPECT_EQ(kiosk.window.language(), Language::Khmer);
    kiosk.touch("byTheme");
    EXPECT_EQ(kiosk.child<BrowsePage>("browsePage")->order(), BrowseOrder::ByTheme);
    auto *const grid = kiosk.child<PhotoGrid>("photoGrid");
    grid->reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid->scroller().isMoving(); }));
    grid->setOffset(grid->tileRect(0).top()); // which larger text, chosen by the storm, may have moved out of sight
    const QPoint tile = grid->tileRect(0).intersected(grid->rect()).center();
    QTest::touchEvent(grid, screen()).press(0, tile, grid);
    QTest::touchEvent(grid, screen()).release(0, tile, grid);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return kiosk.window.currentPage()->name() != QLatin1String("browse"); }))
        << "text " << int(kiosk.window.reading().textScale) << ", reach " << int(kiosk.window.reading().reach) << ", tile at "
        << tile.x() << "," << tile.y() << " of " << grid->width() << "x" << grid->height() << ", question "
        << kiosk.child<IdleOverlay>("idleOverlay")->isVisible();
}

TEST_F(HostileTouchTest, ComesBackToTheAttractLoopThoughAGhostTrembles) {
    auto now = std::chrono::milliseconds(0);
    kiosk.child<IdleOverlay>("idleOverlay")->setClock([&now] { return now; });
    kiosk.window.idleMonitor().setTimeout(std::chrono::milliseconds(150));
    kiosk.window.idleMonitor().setGhostAfter(std::chrono::milliseconds(200));
    const QPoint ghost(300, 500);
    QTest::touchEvent(window(), screen()).press(0, ghost, window());
    const auto isAtRest = [&] { return kiosk.window.currentPage()->name() == QLatin1String("attract"); };

    for (int i = 0; i < 500 && !isAtRest(); ++i) {
        QTest::touchEvent(window(), screen()).move(0, ghost + QPoint(upTo(3), upTo(3)), window());
        QTest::qWait(10);
        now += kiosk.child<QWidget>("idleOverlay")->isVisible() ? std::chrono::seconds(1) : std::chrono::seconds(0);
    }

    EXPECT_TRUE(isAtRest());
    QTest::touchEvent(window(), screen()).release(0, ghost, window());
    EXPECT_TRUE(isAtRest()) << "nor does its end open anything";
}

TEST_F(HostileTouchTest, AnInterviewInKhmerIsTwoTouchesFromTheAttractLoop) {
    kiosk.window.showAttract();
    ASSERT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("attract"));

    kiosk.touch("language-km");
    ASSERT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
    auto *const grid = kiosk.child<PhotoGrid>("photoGrid");
    tap(grid->mapTo(window(), grid->tileRect(0).center())); // films come first

    ASSERT_TRUE(
        QTest::qWaitFor([&] { return kiosk.window.currentPage()->name() == QLatin1String("interview"); }));
    EXPECT_EQ(kiosk.window.language(), Language::Khmer);
    kiosk.touch(kiosk.window.currentPage()->findChild<QAbstractButton *>(QStringLiteral("back")));
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse")) << "one touch back";
}

} // namespace
} // namespace sala::test
