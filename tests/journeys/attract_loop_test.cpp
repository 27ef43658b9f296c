// What the loop has to show, through the real window.

#include "app/stage/stage_view.h"
#include "tests/journeys/drawn_kiosk.h"

#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

TEST(AttractLoopTest, OfNothingButSensitiveWorksIsNoneAndThePhotographsAreShownInstead) {
    DrawnKiosk kiosk({800, 800});
    ASSERT_TRUE(kiosk.window.hasAttractLoop());
    Catalogue catalogue = worstCatalogue();
    for (Work &work : catalogue.works) {
        work.isSensitive = true;
    }

    kiosk.window.setCatalogue(std::make_shared<const Catalogue>(catalogue));

    EXPECT_FALSE(kiosk.window.hasAttractLoop());
    EXPECT_TRUE(kiosk.window.isAtRest());
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("browse"));
}

TEST(AttractLoopTest, PassesSensitiveWorksOverWhileThereAreOthers) {
    DrawnKiosk kiosk({800, 800});
    Catalogue catalogue = worstCatalogue();
    catalogue.works.first().isSensitive = true;

    kiosk.window.setCatalogue(std::make_shared<const Catalogue>(catalogue));

    EXPECT_TRUE(kiosk.window.hasAttractLoop());
    EXPECT_EQ(kiosk.window.currentPage()->name(), QStringLiteral("attract"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return kiosk.window.stage().hasPicture(); }, 20000));
    EXPECT_EQ(kiosk.window.stage().currentWork(), catalogue.works.at(1).id);
}

} // namespace
} // namespace sala::test
