#pragma once

#include <QString>

namespace sala {

/// Whether it is a country's code of ISO 3166-1 alpha-2 that is assigned: two capital letters, "TH". Codes that are only
/// reserved (EU, UK) or left to their users (XK, XX, ZZ) are none: no consent names them.
bool isCountryCode(const QString &code);

} // namespace sala
