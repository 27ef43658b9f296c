#include "app/text/times.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

using namespace std::chrono_literals;

TEST(TimesTest, SaysOpeningHours) {
    const QTime from(10, 0);
    const QTime until(18, 30);

    EXPECT_EQ(formatTimeRange(from, until, Language::English), QStringLiteral("10:00–18:30"));
    EXPECT_EQ(formatTimeRange(from, until, Language::Thai), QStringLiteral("10.00–18.30\u00a0น."));
    EXPECT_EQ(formatTimeRange(from, until, Language::Khmer), QStringLiteral("ម៉ោង\u00a0១០:០០–១៨:៣០"));
    EXPECT_EQ(formatTimeRange(from, until, Language::Burmese), QStringLiteral("၁၀:၀၀\u00a0နာရီမှ ၁၈:၃၀\u00a0နာရီအထိ"));
    EXPECT_EQ(formatTimeRange(from, until, Language::Japanese), QStringLiteral("10:00〜18:30"));
    EXPECT_EQ(formatTimeRange(from, QTime(), Language::Thai), QStringLiteral("10.00\u00a0น."));
    EXPECT_EQ(formatTime(QTime(9, 5), Language::Thai), QStringLiteral("09.05\u00a0น."));
    EXPECT_TRUE(formatTime(QTime(), Language::English).isEmpty());
}

TEST(TimesTest, SaysHowLongAFilmIs) {
    EXPECT_EQ(formatDuration(200s, Language::English), QStringLiteral("3 min 20 s"));
    EXPECT_EQ(formatDuration(200s, Language::Thai), QStringLiteral("3 นาที 20 วินาที"));
    EXPECT_EQ(formatDuration(200s, Language::Khmer), QStringLiteral("៣ នាទី ២០ វិនាទី"));
    EXPECT_EQ(formatDuration(200s, Language::Burmese), QStringLiteral("၃ မိနစ် ၂၀ စက္ကန့်"));
    EXPECT_EQ(formatDuration(200s, Language::Japanese), QStringLiteral("3分20秒"));
    EXPECT_EQ(formatDuration(65min, Language::Japanese), QStringLiteral("1時間5分"));
    EXPECT_EQ(formatDuration(65min, Language::Khmer), QStringLiteral("១ ម៉ោង ៥ នាទី"));
}

TEST(TimesTest, LeavesOutPartsOfADurationThatAreNothing) {
    EXPECT_EQ(formatDuration(120s, Language::English), QStringLiteral("2 min"));
    EXPECT_EQ(formatDuration(2h, Language::Thai), QStringLiteral("2 ชั่วโมง"));
    EXPECT_EQ(formatDuration(0s, Language::English), QStringLiteral("0 s"));
    EXPECT_EQ(formatDuration(-5s, Language::English), QStringLiteral("0 s"));
}

TEST(TimesTest, RoundsADurationToWhatItSays) {
    EXPECT_EQ(formatDuration(59'600ms, Language::English), QStringLiteral("1 min"));
    EXPECT_EQ(formatDuration(59min + 59'700ms, Language::English), QStringLiteral("1 h"));
    EXPECT_EQ(formatDuration(1h + 59min + 40s, Language::English), QStringLiteral("2 h"));
}

TEST(TimesTest, ShowsThePlaceInAFilmAsAClock) {
    EXPECT_EQ(formatClock(200s, Language::English), QStringLiteral("3:20"));
    EXPECT_EQ(formatClock(200s, Language::Khmer), QStringLiteral("៣:២០"));
    EXPECT_EQ(formatClock(1h + 5min + 9s, Language::Burmese), QStringLiteral("၁:၀၅:၀၉"));
    EXPECT_EQ(formatClock(9'999ms, Language::Thai), QStringLiteral("0:09"));
    EXPECT_EQ(formatClock(-1ms, Language::Thai), QStringLiteral("0:00"));
}

} // namespace
} // namespace sala
