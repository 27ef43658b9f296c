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

TEST(DatesTest, IsEmptyWhenNothingIsKnown) {
    EXPECT_TRUE(formatDate(PartialDate{}, Language::Thai).isEmpty());
    EXPECT_TRUE(formatDate(QDate(), Language::Thai, Weekday::Shown).isEmpty());
    EXPECT_EQ(formatDateRange({}, kMonth, Language::English), QStringLiteral("May 2016"));
    EXPECT_TRUE(formatTime(QTime(), Language::English).isEmpty());
}

TEST(DatesTest, SaysOpeningHours) {
    const QTime from(10, 0);
    const QTime until(18, 30);

    EXPECT_EQ(formatTimeRange(from, until, Language::English), QStringLiteral("10:00–18:30"));
    EXPECT_EQ(formatTimeRange(from, until, Language::Thai), QStringLiteral("10.00–18.30 น."));
    EXPECT_EQ(formatTimeRange(from, until, Language::Khmer), QStringLiteral("ម៉ោង ១០:០០–១៨:៣០"));
    EXPECT_EQ(formatTimeRange(from, until, Language::Burmese), QStringLiteral("၁၀:၀၀ နာရီမှ ၁၈:၃၀ နာရီအထိ"));
    EXPECT_EQ(formatTime(QTime(9, 5), Language::Thai), QStringLiteral("09.05 น."));
}

TEST(DatesTest, WritesCountsInTheReadersDigits) {
    EXPECT_EQ(formatNumber(24, Language::English), QStringLiteral("24"));
    EXPECT_EQ(formatNumber(24, Language::Thai), QStringLiteral("24"));
    EXPECT_EQ(formatNumber(24, Language::Khmer), QStringLiteral("២៤"));
    EXPECT_EQ(formatNumber(1234567, Language::Burmese), QStringLiteral("၁,၂၃၄,၅၆၇"));
    EXPECT_EQ(formatNumber(-1000, Language::Japanese), QStringLiteral("-1,000"));
}

} // namespace
} // namespace sala
