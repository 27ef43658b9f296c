#include "db/records/country.h"

#include <QLocale>
#include <QStringList>

namespace sala {

bool isCountryCode(const QString &code) {
    // What CLDR, where Qt's table comes from, has besides countries.
    static const QStringList others{QStringLiteral("AC"), QStringLiteral("CP"), QStringLiteral("DG"), QStringLiteral("EA"),
                                    QStringLiteral("EU"), QStringLiteral("EZ"), QStringLiteral("IC"), QStringLiteral("QO"),
                                    QStringLiteral("TA"), QStringLiteral("UN"), QStringLiteral("XK")};
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return code.size() == 2 && territory != QLocale::AnyTerritory && QLocale::territoryToCode(territory) == code &&
           !others.contains(code);
}

} // namespace sala
