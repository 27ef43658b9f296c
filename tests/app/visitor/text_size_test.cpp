// Thousands of titles in another text size: what is in sight is right at once and stays, the rest comes while nobody waits.

#include "app/visitor/photo_grid.h"
#include "tests/app/visitor/visitor_fixture.h"

#include <QMap>
#include <QTest>

#include <gtest/gtest.h>

namespace sala::test {
namespace {

constexpr QSize kScreen(1366, 768);
constexpr int kPatienceMs = 60'000;

class TextSizeTest : public testing::Test {
  protected:
    TextSizeTest() {
        Catalogue catalogue = aCatalogue(1000);
        for (qsizetype i = 0; i < catalogue.works.size(); i += 3) {
            catalogue.texts[{catalogue.works[i].id, TextField::Title, Language::English}] =
                QStringLiteral("A title with more words than one line beneath a narrow photograph holds, %1").arg(i);
        }
        grid.resize(1366, 600);
        grid.setTheme(themeWith(TextScale::Usual));
        grid.setCatalogue(catalogue);
        grid.show();
        EXPECT_TRUE(waitUntilMeasured());
    }

    static GalleryTheme themeWith(TextScale scale) { return GalleryTheme::forScreen(kScreen, 0, {scale}); }
    bool waitUntilMeasured() {
        return QTest::qWaitFor([this] { return grid.isMeasured(); }, kPatienceMs);
    }

    QMap<int, QRect> inSight() const {
        QMap<int, QRect> tiles;
        for (int tile = 0; tile < grid.count(); ++tile) {
            if (grid.tileRect(tile).intersects(grid.rect())) {
                tiles.insert(tile, grid.tileRect(tile));
            }
        }
        return tiles;
    }

    PictureCache cache{std::make_shared<DrawnPictures>(), 50'000'000};
    PhotoGrid grid{&cache};
};

TEST_F(TextSizeTest, IsExactInSightAtOnceAndMovesNothingThereWhenTheRestIsMeasured) {
    for (const double place : {0.0, 20'000.0}) {
        grid.setTheme(themeWith(TextScale::Usual));
        ASSERT_TRUE(waitUntilMeasured());
        grid.setOffset(place);

        grid.setTheme(themeWith(place > 0 ? TextScale::Large : TextScale::Largest));
        EXPECT_FALSE(grid.isMeasured()) << "a thousand titles are not measured while somebody waits";
        const QMap<int, QRect> atOnce = inSight();
        ASSERT_FALSE(atOnce.isEmpty());

        ASSERT_TRUE(waitUntilMeasured());
        EXPECT_EQ(inSight(), atOnce);
    }
}

TEST_F(TextSizeTest, ThatTheNextVisitorFindsAgainAndOtherColoursMeasureNothing) {
    grid.setTheme(GalleryTheme::forScreen(kScreen, 0, {TextScale::Usual, Contrast::High}));
    EXPECT_TRUE(grid.isMeasured());

    grid.setTheme(themeWith(TextScale::Largest));
    EXPECT_FALSE(grid.isMeasured());
    grid.setTheme(themeWith(TextScale::Usual));
    EXPECT_TRUE(grid.isMeasured());
}

} // namespace
} // namespace sala::test
