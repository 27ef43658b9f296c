#include "db/records/country.h"
#include "db/records/kiosk_settings.h"

#include <gtest/gtest.h>

namespace sala {
namespace {

TEST(CountryTest, OnlyAssignedCodesAreCountries) {
    int countries = 0;
    for (char16_t first = u'A'; first <= u'Z'; ++first) {
        for (char16_t second = u'A'; second <= u'Z'; ++second) {
            countries += isCountryCode(QString(QChar(first)) + QChar(second)) ? 1 : 0;
        }
    }

    EXPECT_EQ(countries, 249) << "as many as ISO 3166-1 assigns";
    for (const char *country : kKioskCountries) {
        EXPECT_TRUE(isCountryCode(QLatin1String(country))) << country;
    }
    for (const char *other : {"XX", "ZZ", "XK", "EU", "UK", "QO", "th", "T", "THA", "", "T1", "419", "TH\n"}) {
        EXPECT_FALSE(isCountryCode(QLatin1String(other))) << other;
    }
}

} // namespace
} // namespace sala
