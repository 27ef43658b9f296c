#pragma once

#include <QString>

namespace sala {

/// Whether it is the ISO 3166-1 alpha-2 code of a country, in capital letters ("KH"), as the Unicode CLDR has them in Qt.
bool isCountryCode(const QString &code);

} // namespace sala
