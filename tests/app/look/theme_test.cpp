#include "app/look/theme.h"

#include <gtest/gtest.h>

namespace sala {

TEST(ThemeTest, KeepsEveryTextReadableOnEveryGroundInBothThemes) {
    for (const Contrast choice : {Contrast::Gallery, Contrast::High}) {
        const GalleryTheme theme = GalleryTheme::forScreen(QSize(1920, 1080), 0, {TextScale::Usual, choice});
        for (const TextGround &pair : textGrounds(theme.colours)) {
            EXPECT_GE(contrast(pair.text, pair.ground), 7.0) << pair.name << ", theme " << int(choice);
        }
    }
}

TEST(ThemeTest, HasNothingTranslucentUnderTextInHighContrastAndThickerLines) {
    const GalleryTheme gallery = GalleryTheme::forScreen(QSize(1920, 1080));
    const GalleryTheme high = GalleryTheme::forScreen(QSize(1920, 1080), 0, {TextScale::Usual, Contrast::High});

    for (const QColor &ground : {high.colours.background, high.colours.surface, high.colours.scrim, high.colours.veil}) {
        EXPECT_EQ(ground.alpha(), 255);
    }
    EXPECT_GT(high.linePx(), gallery.linePx());
    EXPECT_NE(high.outline().style(), Qt::NoPen);
}

TEST(ThemeTest, MakesEveryTextLargerAndNothingElse) {
    const GalleryTheme usual = GalleryTheme::forScreen(QSize(1366, 768));
    const GalleryTheme largest =
        GalleryTheme::forScreen(QSize(1366, 768), 0, {TextScale::Largest, Contrast::Gallery});

    for (const TextSize size : {TextSize::Display, TextSize::Title, TextSize::Body, TextSize::Label, TextSize::Small}) {
        EXPECT_NEAR(double(largest.textPx(size)) / usual.textPx(size), 1.5, 0.04);
    }
    EXPECT_EQ(largest.touchTargetPx(), usual.touchTargetPx());
    EXPECT_EQ(largest.marginPx(), usual.marginPx());
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
