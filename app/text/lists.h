#pragma once

#include "translations/language.h"

#include <QStringList>

namespace sala {

/// The items as its readers write a list: "A, B and C", "A、B、C". Empty items are left out; one alone
/// stays as it is.
QString formatList(const QStringList &items, Language language);

} // namespace sala
