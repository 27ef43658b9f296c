#include "translations/language_row.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(LanguageTest, KnowsALanguageByItsCodeWithOrWithoutARegion) {
    for (const Language language : kLanguages) {
        EXPECT_EQ(languageFromCode(code(language)), language);
        EXPECT_EQ(languageFromCode(code(language) + QStringLiteral("-XX")), language);
        EXPECT_EQ(languageFromCode(code(language).toUpper() + QStringLiteral("_XX")), language);
    }
    EXPECT_FALSE(languageFromCode(QStringLiteral("fr")));
    EXPECT_FALSE(languageFromCode(QStringLiteral("tha")));
    EXPECT_FALSE(languageFromCode({}));
}

TEST(LanguageTest, TriesEveryLanguageOnceBeginningWithItself) {
    for (const Language language : kLanguages) {
        const QList<Language> order = fallbackOrder(language);

        EXPECT_EQ(order.first(), language);
        EXPECT_EQ(order.size(), qsizetype(kLanguages.size()));
        for (const Language each : kLanguages) {
            EXPECT_EQ(order.count(each), 1);
        }
    }
}

TEST(LanguageTest, EveryRowIsWhole) {
    for (const Language language : kLanguages) {
        const LanguageRow &row = languageRow(language);
        const auto isThere = [](const char16_t *text) { return text != nullptr && text[0] != u'\0'; };

        EXPECT_EQ(row.language, language);
        EXPECT_TRUE(isThere(row.ownName));
        EXPECT_FALSE(row.typography.scripts.empty()) << row.code;
        EXPECT_NE(std::string(row.typography.font.package), std::string()) << row.code;
        EXPECT_NE(std::string(row.typography.editorFont.package), std::string()) << row.code;
        EXPECT_NE(std::string(row.lines.breakLocale), std::string()) << row.code;
        for (const auto *const month : row.dates.months) {
            EXPECT_TRUE(isThere(month)) << row.code;
        }
        for (const auto *const weekday : row.dates.weekdays) {
            EXPECT_TRUE(isThere(weekday)) << row.code;
        }
        for (const auto *const season : row.dates.seasons) {
            EXPECT_TRUE(isThere(season)) << row.code;
        }
        for (const auto *const pattern :
             {row.dates.year, row.dates.season, row.dates.month, row.dates.day, row.dates.dayWithWeekday,
              row.dates.years, row.dates.seasonsOfOneYear, row.dates.monthsOfOneYear,
              row.dates.daysOfOneMonth, row.dates.daysOfOneYear, row.dates.betweenOthers, row.times.hours,
              row.times.minutes, row.times.seconds, row.lists.last, row.lists.two}) {
            EXPECT_TRUE(isThere(pattern)) << row.code;
        }
    }
}

TEST(LanguageTest, WordsThatAreNeverBrokenAreComposedAndHaveNoSpaces) {
    for (const Language language : kLanguages) {
        for (const QStringView word : languageRow(language).lines.unbroken) {
            EXPECT_EQ(word, word.toString().normalized(QString::NormalizationForm_C));
            EXPECT_FALSE(word.contains(u' ')) << word.toString().toStdString();
        }
    }
}

} // namespace
} // namespace sala
