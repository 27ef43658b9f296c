// The question whether somebody is still here, answered by the keyboard.

#include "app/kiosk/kiosk_window.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/visitor_page.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {

namespace {

using namespace std::chrono_literals;

class IdleKeyTest : public testing::Test {
  protected:
    IdleKeyTest() {
        overlay->setClock([this] { return now; });
        kiosk.show(QStringLiteral("browse"));
        kiosk.window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&kiosk.window));
        kiosk.show(QStringLiteral("idle"));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(kiosk.window.focusWidget(), key, modifiers);
    }

    std::chrono::milliseconds now{0};
    DrawnKiosk kiosk{{1366, 768}};
    IdleOverlay *overlay = kiosk.child<IdleOverlay>("idleOverlay");
};

} // namespace

TEST_F(IdleKeyTest, TabWalksBetweenTheTwoAnswersAndNowhereElse) {
    QStringList stops;
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_Tab);
        stops.append(kiosk.window.focusWidget()->objectName());
    }
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    stops.append(kiosk.window.focusWidget()->objectName());

    const QString stay = QStringLiteral("stillHere");
    const QString leave = QStringLiteral("startAgain");
    EXPECT_EQ(stops, (QStringList{stay, leave, stay, leave, stay}));
    EXPECT_TRUE(overlay->isVisible());
}

TEST_F(IdleKeyTest, WhoLooksForAnAnswerIsNotTimedOut) {
    now = 14s;
    key(Qt::Key_Tab);
    now = 20s;
    overlay->tick();

    EXPECT_TRUE(overlay->isVisible());
    EXPECT_EQ(overlay->secondsLeft(), 9);
}

TEST_F(IdleKeyTest, EnterTakesTheAnswerThatTheKeyboardIsOn) {
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);

    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("attract"));
}

TEST_F(IdleKeyTest, EveryOtherKeyIsSomebodyWhereverTheKeyboardIs) {
    key(Qt::Key_Tab);
    key(Qt::Key_A);

    EXPECT_FALSE(overlay->isVisible());
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
}

TEST_F(IdleKeyTest, APageThatOpensTakesTheQuestionAway) {
    kiosk.show(QStringLiteral("about"));

    EXPECT_FALSE(overlay->isVisible());
    now = 60s;
    overlay->tick();
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("about"));
}

} // namespace sala::test
