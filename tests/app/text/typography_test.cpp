#include "app/text/typography.h"

#include <QFontInfo>
#include <QRawFont>

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(TypographyTest, EveryFontOfTheTableIsInstalled) {
    EXPECT_TRUE(missingFonts().isEmpty()) << "Install the fonts that the text needs: "
                                          << missingFonts().join(QStringLiteral(", ")).toStdString();
}

TEST(TypographyTest, GivesEachLanguageItsOwnFamily) {
    const auto familyOf = [](Language language) {
        return QRawFont::fromFont(fontFor(language, 30)).familyName();
    };

    EXPECT_EQ(familyOf(Language::English), QStringLiteral("Noto Sans"));
    EXPECT_EQ(familyOf(Language::Thai), QStringLiteral("Noto Sans Thai"));
    EXPECT_EQ(familyOf(Language::Khmer), QStringLiteral("Noto Sans Khmer"));
    EXPECT_EQ(familyOf(Language::Burmese), QStringLiteral("Noto Sans Myanmar"));
    EXPECT_EQ(familyOf(Language::Japanese), QStringLiteral("Noto Sans CJK JP"));
}

TEST(TypographyTest, LeavesJapanesePunctuationToTheJapaneseFont) {
    EXPECT_FALSE(fontFor(Language::Japanese, 30).families().contains(QStringLiteral("Noto Sans")));
}

TEST(TypographyTest, HasRoomForAWholeLineInEveryStep) {
    for (const Language language : kLanguages) {
        const Typography &row = typography(language);

        EXPECT_GE(row.inkAboveEm + row.inkBelowEm, 1.2) << code(language).toStdString();
        EXPECT_GE(row.baselineStepEm, 1.4) << code(language).toStdString();
    }
}

TEST(TypographyTest, AsksForTheWeightItIsGiven) {
    EXPECT_EQ(QFontInfo(fontFor(Language::Khmer, 30, 700)).weight(), 700);
    EXPECT_EQ(fontFor(Language::Khmer, 30).pixelSize(), 30);
}

} // namespace
} // namespace sala
