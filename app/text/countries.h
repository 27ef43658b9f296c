#pragma once

#include "translations/language.h"

#include <QString>
#include <QStringList>

namespace sala {

/// What readers of a language call a country (ISO 3166-1 alpha-2), by CLDR; its code where nobody has a name for it.
QString commonCountryName(const QString &country, Language reader);

/// The same as Sala says it: by its own words for the countries of its journeys. GUI thread.
QString countryWord(const QString &country, Language reader);

/// The codes of all countries that there are.
QStringList allCountries();

} // namespace sala
