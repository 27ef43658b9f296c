#include "app/text/dates.h"
#include "app/text/typed_date.h"

#include <gtest/gtest.h>

using namespace sala;

namespace {

TEST(TypedDateTest, ReadsWhatSalaWritesInEveryLanguage) {
    const QList<PartialDate> dates{{2016},
                                   {2016, 5},
                                   {2016, 7, 10},
                                   {2016, 12, 31},
                                   PartialDate::ofSeason(2016, Season::Cool),
                                   PartialDate::ofSeason(2016, Season::Hot),
                                   PartialDate::ofSeason(2016, Season::Rainy)};
    for (const Language reader : kLanguages) {
        for (const Language written : kLanguages) {
            for (const PartialDate &date : dates) {
                EXPECT_EQ(dateFromTyped(formatDate(date, written), reader), date) << formatDate(date, written).toStdString();
            }
        }
    }
}

TEST(TypedDateTest, ReadsWhatPeopleType) {
    const auto english = [](const char *typed) { return dateFromTyped(QString::fromUtf8(typed), Language::English); };
    const auto thai = [](const char *typed) { return dateFromTyped(QString::fromUtf8(typed), Language::Thai); };

    EXPECT_EQ(english("May 2016"), (PartialDate{2016, 5}));
    EXPECT_EQ(english("  may   2016 "), (PartialDate{2016, 5}));
    EXPECT_EQ(english("10 Jul 2016"), (PartialDate{2016, 7, 10}));
    EXPECT_EQ(english("rainy season 2016"), PartialDate::ofSeason(2016, Season::Rainy));
    EXPECT_EQ(english("spring 2016"), PartialDate::ofSeason(2016, Season::Spring));
    EXPECT_EQ(english("2016-05-10"), (PartialDate{2016, 5, 10}));
    EXPECT_EQ(english("2016-Rainy"), PartialDate::ofSeason(2016, Season::Rainy));
    EXPECT_EQ(english(""), PartialDate());
    EXPECT_EQ(thai("2559"), PartialDate{2016});
    EXPECT_EQ(thai("พฤษภาคม 2559"), (PartialDate{2016, 5}));
    EXPECT_EQ(thai("ฤดูฝน 2559"), PartialDate::ofSeason(2016, Season::Rainy));
    EXPECT_EQ(thai("10 พฤษภาคม 2559"), (PartialDate{2016, 5, 10}));
    EXPECT_EQ(dateFromTyped(QString::fromUtf8("ဇူလိုင်"), Language::Burmese), std::nullopt) << "of no year";
    EXPECT_EQ(dateFromTyped(QString::fromUtf8("2016年7月10日"), Language::Japanese), (PartialDate{2016, 7, 10}));
    EXPECT_EQ(dateFromTyped(QString::fromUtf8("រដូវវស្សា ឆ្នាំ២០១៦"), Language::Khmer), PartialDate::ofSeason(2016, Season::Rainy));
}

TEST(TypedDateTest, RefusesWhatIsNoDate) {
    for (const char *typed : {"31 June 2016", "Maybe 2016", "season 2016", "2016-13", "16", "May", "2016 2017", "rainy", "{y}", "(2016"}) {
        EXPECT_EQ(dateFromTyped(QString::fromUtf8(typed), Language::English), std::nullopt) << typed;
    }
}

} // namespace
