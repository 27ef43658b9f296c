#include "app/visitor/photo_grid_layout.h"

#include <gtest/gtest.h>

namespace sala {

namespace {

constexpr GridMetrics kMetrics{.widthPx = 1920,
                               .marginPx = 48,
                               .gapPx = 20,
                               .titleGapPx = 6,
                               .rowGapPx = 30,
                               .sectionGapPx = 48,
                               .rowHeightPx = 290};

int oneLine(int, int, int) {
    return 40;
}

PhotoGridLayout layoutOf(const QList<double> &aspects) {
    return PhotoGridLayout(kMetrics, 100, {{0, aspects}}, oneLine);
}

} // namespace

TEST(PhotoGridLayoutTest, FillsEveryFullRowFromEdgeToEdge) {
    const PhotoGridLayout layout = layoutOf({1.5, 1.5, 1.0, 1.5, 1.5, 1.33, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5});

    for (int r = 0; r + 1 < layout.rows().size(); ++r) {
        const GridRow &row = layout.rows()[r];
        EXPECT_EQ(layout.tiles()[row.firstTile].slot.left(), 48);
        EXPECT_NEAR(layout.tiles()[row.firstTile + row.tileCount - 1].slot.right() + 1, 1920 - 48, 2);
    }
}

TEST(PhotoGridLayoutTest, KeepsEveryPicturesShape) {
    const QList<double> aspects{1.5, 0.667, 1.0, 3.0, 1.5, 1.33, 5.0, 0.4};
    const PhotoGridLayout layout = layoutOf(aspects);

    for (const GridTile &tile : layout.tiles()) {
        EXPECT_NEAR(double(tile.picture.width()) / tile.picture.height(), aspects[tile.index],
                    aspects[tile.index] * 0.02);
        EXPECT_TRUE(tile.slot.contains(tile.picture));
    }
}

TEST(PhotoGridLayoutTest, DoesNotBlowUpTheFewPicturesOfALastRow) {
    const PhotoGridLayout layout = layoutOf({1.5, 1.5, 1.5, 1.5, 1.5});

    EXPECT_EQ(layout.tiles().last().picture.height(), layout.tiles().first().picture.height());
}

TEST(PhotoGridLayoutTest, KeepsRoomForTheLongestTitleOfARow) {
    const PhotoGridLayout layout(kMetrics, 0, {{0, {1.5, 1.5, 1.5, 1.5}}},
                                 [](int, int index, int) { return index == 2 ? 120 : 40; });

    EXPECT_EQ(layout.rows().size(), 1);
    EXPECT_EQ(layout.tiles()[0].titlePx, 120);
    EXPECT_GE(layout.rows()[0].bottom - layout.tiles()[0].picture.bottom(), 120);
}

TEST(PhotoGridLayoutTest, FindsTheTileUnderAFingerOnPictureAndTitleAlike) {
    const PhotoGridLayout layout = layoutOf(QList<double>(40, 1.5));
    const GridTile &tile = layout.tiles()[17];

    EXPECT_EQ(layout.tileAt(tile.picture.center()), 17);
    EXPECT_EQ(layout.tileAt(QPoint(tile.slot.center().x(), tile.slot.bottom() + 20)), 17);
    EXPECT_EQ(layout.tileAt(QPoint(10, tile.slot.center().y())), -1);
}

TEST(PhotoGridLayoutTest, FindsOnlyTheRowsInSight) {
    const PhotoGridLayout layout = layoutOf(QList<double>(4000, 1.5));
    const int top = layout.rows()[500].top;

    const PhotoGridLayout::Range range = layout.rowsBetween(top, top + 900);

    EXPECT_EQ(range.first, 500);
    EXPECT_LE(range.last - range.first, 4);
}

TEST(PhotoGridLayoutTest, GoesToTheNeighbourInTheNextRow) {
    const PhotoGridLayout layout = layoutOf(QList<double>(12, 1.5));

    EXPECT_EQ(layout.tileBelow(1, 1), 5);
    EXPECT_EQ(layout.tileBelow(5, -1), 1);
    EXPECT_EQ(layout.tileBelow(1, -1), 1);
    EXPECT_EQ(layout.tileBelow(11, 1), 11);
}

TEST(PhotoGridLayoutTest, HasNoRowsWithoutPictures) {
    const PhotoGridLayout layout(kMetrics, 100, {}, oneLine);

    EXPECT_EQ(layout.tileAt(QPoint(100, 100)), -1);
    EXPECT_EQ(layout.rowsBetween(0, 1000), PhotoGridLayout::Range{});
}

} // namespace sala
