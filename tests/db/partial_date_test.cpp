#include "db/records/partial_date.h"

#include <QList>

#include <algorithm>
#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(PartialDateTest, KeepsThePrecisionItWasGiven) {
    for (const char *iso : {"", "2016", "2016-05", "2016-05-10", "2016-cool", "2016-hot", "2016-rainy",
                            "2016-spring", "2016-summer", "2016-autumn", "2016-winter"}) {
        const auto date = PartialDate::fromIso(QLatin1String(iso));

        ASSERT_TRUE(date) << iso;
        EXPECT_EQ(date->iso(), QLatin1String(iso));
    }
}

TEST(PartialDateTest, RefusesDaysThatDoNotExist) {
    for (const char *iso :
         {"2016-13", "2016-00", "2015-02-29", "0000", "16", "2016-5", "2016-05-10T12:00", "2016-05\n"}) {
        EXPECT_FALSE(PartialDate::fromIso(QLatin1String(iso))) << iso;
    }
}

TEST(PartialDateTest, RefusesSeasonsThatDoNotExist) {
    for (const char *iso :
         {"2016-monsoon", "2016-Rainy", "2016-rainy-05", "2016-05-rainy", "2016-", "0000-hot"}) {
        EXPECT_FALSE(PartialDate::fromIso(QLatin1String(iso))) << iso;
    }
}

TEST(PartialDateTest, SortsTheLessPreciseFirst) {
    EXPECT_LT((PartialDate{2016, 5, 0}), (PartialDate{2016, 5, 1}));
    EXPECT_LT((PartialDate{2016, 5, 31}), (PartialDate{2016, 6, 0}));
}

TEST(PartialDateTest, SortsASeasonByWhenItBegins) {
    const QStringList inOrder{
        QStringLiteral("2015-cool"),   QStringLiteral("2016"),        QStringLiteral("2016-01"),
        QStringLiteral("2016-hot"),    QStringLiteral("2016-spring"), QStringLiteral("2016-03-01"),
        QStringLiteral("2016-05"),     QStringLiteral("2016-rainy"),  QStringLiteral("2016-summer"),
        QStringLiteral("2016-06"),     QStringLiteral("2016-autumn"), QStringLiteral("2016-cool"),
        QStringLiteral("2016-winter"), QStringLiteral("2016-12-31"),  QStringLiteral("2017")};
    QList<PartialDate> dates;
    for (const QString &iso : inOrder) {
        dates.prepend(PartialDate::fromIso(iso).value());
    }

    std::sort(dates.begin(), dates.end());

    QStringList sorted;
    for (const PartialDate &date : dates) {
        sorted.append(date.iso());
    }
    EXPECT_EQ(sorted, inOrder);
}

} // namespace
} // namespace sala
