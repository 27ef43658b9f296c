// From anywhere to a film and back, through the real window.

#include "app/visitor/interview_page.h"
#include "app/visitor/photo_grid.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QTest>

#include <algorithm>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

constexpr QSize kTouchable(800, 800);

TEST(InterviewJourneyTest, NobodyIsMissedWhileAFilmPlays) {
    DrawnKiosk kiosk(kTouchable);
    kiosk.show(QStringLiteral("interview"));
    EXPECT_FALSE(kiosk.window.idleMonitor().isActive());

    kiosk.touch("play");

    EXPECT_TRUE(kiosk.window.idleMonitor().isActive());
    kiosk.touch("play");
    EXPECT_FALSE(kiosk.window.idleMonitor().isActive());
    kiosk.touch(kiosk.window.interview()->findChild<QAbstractButton *>(QStringLiteral("back")));
    EXPECT_TRUE(kiosk.window.idleMonitor().isActive());
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
}

TEST(InterviewJourneyTest, IsTwoTouchesAwayFromTheAttractLoopInAnyLanguage) {
    DrawnKiosk kiosk(kTouchable);
    ASSERT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("attract"));
    kiosk.touch("language-km");
    ASSERT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
    auto *grid = kiosk.window.findChild<PhotoGrid *>();

    const QPoint film = grid->tileRect(0).center();
    static QPointingDevice *screen = QTest::createTouchDevice();
    QTest::touchEvent(grid, screen).press(0, film, grid);
    QTest::touchEvent(grid, screen).release(0, film, grid);

    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("interview"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return kiosk.window.interview()->player().framesShown() > 0; }, 20000));
    EXPECT_EQ(kiosk.window.interview()->text().transcript().language, Language::Khmer);
}

TEST(InterviewJourneyTest, TheWordsOfASensitiveFilmWaitUntilItIsUncovered) {
    Catalogue catalogue = worstCatalogue();
    for (Work &work : catalogue.works) {
        work.isSensitive = work.kind == WorkKind::Interview;
    }
    DrawnKiosk kiosk(kTouchable, catalogue);
    ASSERT_TRUE(kiosk.window.showPage(QStringLiteral("interview")));
    QCoreApplication::sendPostedEvents();
    InterviewPage &page = *kiosk.window.interview();
    ASSERT_TRUE(page.isCovered());
    EXPECT_TRUE(page.text().transcript().lines.isEmpty());

    kiosk.touch("language-km");
    ASSERT_EQ(kiosk.window.language(), Language::Khmer);
    EXPECT_TRUE(page.text().transcript().lines.isEmpty());

    kiosk.touch("play");

    EXPECT_FALSE(page.isCovered()) << "whoever asks for it sees it";
    EXPECT_FALSE(page.text().transcript().lines.isEmpty());
    EXPECT_EQ(page.text().transcript().language, Language::Khmer);
}

} // namespace
} // namespace sala::test
