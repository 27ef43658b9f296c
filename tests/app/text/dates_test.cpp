#include "app/text/dates.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

const PartialDate kDay{2016, 7, 10};
const PartialDate kMonth{2016, 5, 0};
const PartialDate kYear{2016, 0, 0};

TEST(DatesTest, SaysADayAsReadersOfEachLanguageDo) {
    EXPECT_EQ(formatDate(kDay, Language::English), QStringLiteral("10 July 2016"));
    EXPECT_EQ(formatDate(kDay, Language::Thai), QStringLiteral("10 กรกฎาคม 2559"));
    EXPECT_EQ(formatDate(kDay, Language::Khmer), QStringLiteral("ថ្ងៃទី១០ ខែកក្កដា ឆ្នាំ២០១៦"));
    EXPECT_EQ(formatDate(kDay, Language::Burmese), QStringLiteral("၂၀၁၆ ခုနှစ်၊ ဇူလိုင်လ ၁၀ ရက်"));
    EXPECT_EQ(formatDate(kDay, Language::Japanese), QStringLiteral("2016年7月10日（日）"));
}

TEST(DatesTest, SaysAMonthOrAYearWhenNoMoreIsKnown) {
    EXPECT_EQ(formatDate(kMonth, Language::English), QStringLiteral("May 2016"));
    EXPECT_EQ(formatDate(kMonth, Language::Thai), QStringLiteral("พฤษภาคม 2559"));
    EXPECT_EQ(formatDate(kMonth, Language::Khmer), QStringLiteral("ខែឧសភា ឆ្នាំ២០១៦"));
    EXPECT_EQ(formatDate(kMonth, Language::Burmese), QStringLiteral("၂၀၁၆ ခုနှစ်၊ မေလ"));
    EXPECT_EQ(formatDate(kMonth, Language::Japanese), QStringLiteral("2016年5月"));
    EXPECT_EQ(formatDate(kYear, Language::Thai), QStringLiteral("พ.ศ. 2559"));
    EXPECT_EQ(formatDate(kYear, Language::Burmese), QStringLiteral("၂၀၁၆ ခုနှစ်"));
}

TEST(DatesTest, NamesTheWeekdayWhenAsked) {
    const QDate day(2016, 7, 10);

    EXPECT_EQ(formatDate(day, Language::English, Weekday::Shown), QStringLiteral("Sunday 10 July 2016"));
    EXPECT_EQ(formatDate(day, Language::Thai, Weekday::Shown), QStringLiteral("วันอาทิตย์ที่ 10 กรกฎาคม 2559"));
    EXPECT_EQ(formatDate(day, Language::Khmer, Weekday::Shown),
              QStringLiteral("ថ្ងៃអាទិត្យ ទី១០ ខែកក្កដា ឆ្នាំ២០១៦"));
    EXPECT_EQ(formatDate(day, Language::Japanese), formatDate(day, Language::Japanese, Weekday::Shown));
    EXPECT_EQ(formatDate(day, Language::English), QStringLiteral("10 July 2016"));
}

TEST(DatesTest, SaysNothingTwiceInARange) {
    const PartialDate otherMonth{2016, 6, 28};
    const PartialDate otherYear{2015, 11, 0};

    EXPECT_EQ(formatDateRange({2016, 7, 2}, kDay, Language::English), QStringLiteral("2–10 July 2016"));
    EXPECT_EQ(formatDateRange(otherMonth, kDay, Language::Thai),
              QStringLiteral("28 มิถุนายน – 10 กรกฎาคม 2559"));
    EXPECT_EQ(formatDateRange(kMonth, {2016, 7, 0}, Language::English), QStringLiteral("May–July 2016"));
    EXPECT_EQ(formatDateRange(kMonth, {2016, 7, 0}, Language::Khmer),
              QStringLiteral("ខែឧសភា ដល់ខែកក្កដា ឆ្នាំ២០១៦"));
    EXPECT_EQ(formatDateRange(kMonth, {2016, 7, 0}, Language::Burmese),
              QStringLiteral("၂၀၁၆ ခုနှစ်၊ မေလမှ ဇူလိုင်လအထိ"));
    EXPECT_EQ(formatDateRange(kMonth, {2016, 7, 0}, Language::Japanese), QStringLiteral("2016年5月〜7月"));
    EXPECT_EQ(formatDateRange(otherYear, kMonth, Language::English),
              QStringLiteral("November 2015 – May 2016"));
    EXPECT_EQ(formatDateRange(kDay, kDay, Language::English), QStringLiteral("10 July 2016"));
}

TEST(DatesTest, NamesTheSeasonsOfBothClimates) {
    const auto rainy = PartialDate::ofSeason(2016, Season::Rainy);
    const auto winter = PartialDate::ofSeason(2016, Season::Winter);

    EXPECT_EQ(formatDate(rainy, Language::English), QStringLiteral("rainy season 2016"));
    EXPECT_EQ(formatDate(rainy, Language::Thai), QStringLiteral("ฤดูฝน พ.ศ. 2559"));
    EXPECT_EQ(formatDate(rainy, Language::Khmer), QStringLiteral("រដូវវស្សា ឆ្នាំ២០១៦"));
    EXPECT_EQ(formatDate(rainy, Language::Burmese), QStringLiteral("၂၀၁၆ ခုနှစ်၊ မိုးရာသီ"));
    EXPECT_EQ(formatDate(rainy, Language::Japanese), QStringLiteral("2016年雨季"));
    EXPECT_EQ(formatDate(winter, Language::English), QStringLiteral("winter 2016"));
    EXPECT_EQ(formatDate(winter, Language::Japanese), QStringLiteral("2016年冬"));
}

TEST(DatesTest, SaysARangeOfTwoSeasonsOrYears) {
    const auto hot = PartialDate::ofSeason(2016, Season::Hot);
    const auto rainy = PartialDate::ofSeason(2016, Season::Rainy);

    EXPECT_EQ(formatDateRange(hot, rainy, Language::English),
              QStringLiteral("hot season – rainy season 2016"));
    EXPECT_EQ(formatDateRange(hot, rainy, Language::Thai), QStringLiteral("ฤดูร้อนถึงฤดูฝน พ.ศ. 2559"));
    EXPECT_EQ(formatDateRange(hot, rainy, Language::Khmer), QStringLiteral("រដូវក្ដៅ ដល់រដូវវស្សា ឆ្នាំ២០១៦"));
    EXPECT_EQ(formatDateRange(hot, rainy, Language::Burmese), QStringLiteral("၂၀၁၆ ခုနှစ်၊ နွေရာသီမှ မိုးရာသီအထိ"));
    EXPECT_EQ(formatDateRange({2015, 0, 0}, kYear, Language::English), QStringLiteral("2015–2016"));
    EXPECT_EQ(formatDateRange({2015, 0, 0}, kYear, Language::Thai), QStringLiteral("พ.ศ. 2558–2559"));
    EXPECT_EQ(formatDateRange({2015, 0, 0}, kYear, Language::Khmer), QStringLiteral("ឆ្នាំ២០១៥ ដល់ឆ្នាំ២០១៦"));
    EXPECT_EQ(formatDateRange({2015, 0, 0}, kYear, Language::Japanese), QStringLiteral("2015年〜2016年"));
}

TEST(DatesTest, SaysARangeOfEveryTwoPrecisionsWithoutLeavingAPatternOpen) {
    const QList<PartialDate> dates{
        {2014, 0, 0}, PartialDate::ofSeason(2015, Season::Cool),   kMonth,      kDay,
        {2017, 1, 1}, PartialDate::ofSeason(2017, Season::Autumn), {2018, 0, 0}};
    for (const Language language : kLanguages) {
        for (qsizetype first = 0; first < dates.size(); ++first) {
            for (qsizetype last = first; last < dates.size(); ++last) {
                const QString text = formatDateRange(dates[first], dates[last], language);

                EXPECT_FALSE(text.contains(u'{')) << text.toStdString();
                EXPECT_TRUE(text.contains(formatDate(PartialDate{dates[last].year, 0, 0}, language)
                                              .remove(QStringLiteral("พ.ศ. "))))
                    << text.toStdString();
            }
        }
    }
    EXPECT_EQ(formatDateRange(PartialDate::ofSeason(2015, Season::Cool), kMonth, Language::English),
              QStringLiteral("cool season 2015 – May 2016"));
}

TEST(DatesTest, IsEmptyWhenNothingIsKnown) {
    EXPECT_TRUE(formatDate(PartialDate{}, Language::Thai).isEmpty());
    EXPECT_TRUE(formatDate(QDate(), Language::Thai, Weekday::Shown).isEmpty());
    EXPECT_EQ(formatDateRange({}, kMonth, Language::English), QStringLiteral("May 2016"));
}

} // namespace
} // namespace sala
