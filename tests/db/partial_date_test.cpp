#include "db/records/partial_date.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(PartialDateTest, KeepsThePrecisionItWasGiven) {
    for (const char *iso : {"", "2016", "2016-05", "2016-05-10"}) {
        const auto date = PartialDate::fromIso(QLatin1String(iso));

        ASSERT_TRUE(date) << iso;
        EXPECT_EQ(date->iso(), QLatin1String(iso));
    }
}

TEST(PartialDateTest, RefusesDaysThatDoNotExist) {
    for (const char *iso : {"2016-13", "2016-00", "2015-02-29", "0000", "16", "2016-5", "2016-05-10T12:00"}) {
        EXPECT_FALSE(PartialDate::fromIso(QLatin1String(iso))) << iso;
    }
}

TEST(PartialDateTest, SortsTheLessPreciseFirst) {
    EXPECT_LT((PartialDate{2016, 5, 0}), (PartialDate{2016, 5, 1}));
    EXPECT_LT((PartialDate{2016, 5, 31}), (PartialDate{2016, 6, 0}));
}

} // namespace
} // namespace sala
