#include "app/text/countries.h"

#include "db/records/country.h"

#include <QCoreApplication>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace sala {
namespace {

struct CountryWords {
    Q_DECLARE_TR_FUNCTIONS(sala::CountryWords)
};

} // namespace

QString commonCountryName(const QString &country, Language reader) {
    icu::UnicodeString name;
    icu::Locale("", country.toLatin1().constData())
        .getDisplayCountry(icu::Locale(code(reader).toLatin1().constData()), name);
    const QString said(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
    return said.isEmpty() ? country : said;
}

QString countryWord(const QString &country, Language reader) {
    if (country == QLatin1String("TH")) {
        return CountryWords::tr("Thailand");
    }
    if (country == QLatin1String("KH")) {
        return CountryWords::tr("Cambodia");
    }
    if (country == QLatin1String("MM")) {
        return CountryWords::tr("Myanmar");
    }
    if (country == QLatin1String("LA")) {
        return CountryWords::tr("Laos");
    }
    if (country == QLatin1String("VN")) {
        return CountryWords::tr("Viet Nam");
    }
    if (country == QLatin1String("CN")) {
        return CountryWords::tr("China");
    }
    return country == QLatin1String("JP") ? CountryWords::tr("Japan") : commonCountryName(country, reader);
}

QStringList allCountries() {
    QStringList countries;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const QString country = QString(QLatin1Char(first)) + QLatin1Char(second);
            if (isCountryCode(country)) {
                countries.append(country);
            }
        }
    }
    return countries;
}

} // namespace sala
