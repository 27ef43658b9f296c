#include "app/visitor/theme.h"

#include <gtest/gtest.h>

namespace sala {

TEST(ThemeTest, KeepsEveryTextReadableOnEverySurface) {
    for (const QColor &wall : {colour::kBackground, colour::kSurface, colour::kTile}) {
        EXPECT_GE(contrast(colour::kText, wall), 7.0);
        EXPECT_GE(contrast(colour::kQuietText, wall), 7.0);
        EXPECT_GE(contrast(colour::kAccent, wall), 7.0);
    }
    EXPECT_GE(contrast(colour::kText, colour::kPressed), 7.0);
    EXPECT_GE(contrast(colour::kOnAccent, colour::kAccent), 7.0);
}

TEST(ThemeTest, AssumesAFortyThreeInchScreenWhenTheMillimetresAreUnknown) {
    EXPECT_NEAR(GalleryTheme::forScreen(QSize(1920, 1080)).pxPerMm, 2.02, 0.01);
    EXPECT_NEAR(GalleryTheme::forScreen(QSize(3840, 2160)).pxPerMm, 4.03, 0.01);
}

TEST(ThemeTest, GivesBodyTextCapitalsOfTwelveMillimetresOnAStandingKiosk) {
    const GalleryTheme theme = GalleryTheme::forScreen(QSize(1920, 1080));

    const double capitalMm = theme.textPx(TextSize::Body) * 0.71 / theme.pxPerMm;

    EXPECT_NEAR(capitalMm, 12, 0.3);
}

TEST(ThemeTest, NeverAsksForATargetBelowFiftySixPixels) {
    for (const QSize px : {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768), QSize(640, 480)}) {
        EXPECT_GE(GalleryTheme::forScreen(px).touchTargetPx(), 56);
    }
}

TEST(ThemeTest, LetsTheMillimetresGiveWayToASmallDenseScreen) {
    const GalleryTheme dense = GalleryTheme::forScreen(QSize(1366, 768), 4.0);

    EXPECT_LE(dense.textPx(TextSize::Body), 32);
    EXPECT_LE(dense.touchTargetPx(), 768 / 9);
    EXPECT_GE(dense.touchTargetPx(), 80);
}

} // namespace sala
