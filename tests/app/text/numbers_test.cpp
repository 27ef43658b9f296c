#include "app/text/numbers.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(NumbersTest, WritesCountsInTheReadersDigits) {
    EXPECT_EQ(formatNumber(24, Language::English), QStringLiteral("24"));
    EXPECT_EQ(formatNumber(24, Language::Thai), QStringLiteral("24"));
    EXPECT_EQ(formatNumber(24, Language::Khmer), QStringLiteral("២៤"));
    EXPECT_EQ(formatNumber(1234567, Language::Burmese), QStringLiteral("၁,၂၃၄,၅၆၇"));
    EXPECT_EQ(formatNumber(1234567, Language::Khmer), QStringLiteral("១.២៣៤.៥៦៧"));
    EXPECT_EQ(formatNumber(-1000, Language::English), QStringLiteral("-1,000"));
    EXPECT_EQ(formatNumber(-100, Language::English), QStringLiteral("-100"));
}

TEST(NumbersTest, WritesMeasuresWithTheReadersDecimalSign) {
    EXPECT_EQ(formatDecimal(1234.56, 1, Language::English), QStringLiteral("1,234.6"));
    EXPECT_EQ(formatDecimal(1234.5, 1, Language::Khmer), QStringLiteral("១.២៣៤,៥"));
    EXPECT_EQ(formatDecimal(0.25, 2, Language::Burmese), QStringLiteral("၀.၂၅"));
    EXPECT_EQ(formatDecimal(12, 0, Language::Japanese), QStringLiteral("12"));
}

} // namespace
} // namespace sala
