#include "app/text/countries.h"

#include "db/records/country.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace sala {

QString commonCountryName(const QString &country, Language reader) {
    icu::UnicodeString name;
    icu::Locale("", country.toLatin1().constData())
        .getDisplayCountry(icu::Locale(code(reader).toLatin1().constData()), name);
    const QString said(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
    return said.isEmpty() ? country : said;
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
