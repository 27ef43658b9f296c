#include "db/records/country.h"

#include <QLocale>

#include <algorithm>

namespace sala {

bool isCountryCode(const QString &code) {
    const bool isShaped = code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar sign) {
        return sign >= u'A' && sign <= u'Z';
    });
    const QLocale::Territory territory = isShaped ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
    return territory != QLocale::AnyTerritory && QLocale::territoryToCode(territory) == code;
}

} // namespace sala
