#pragma once

#include "translations/language.h"

#include <QString>

namespace sala {

/// What a language is called (BCP 47, such as "shn"): each of Sala's own in its own script, others as readers call them, by
/// CLDR; its code where nobody has a name for it.
QString languageName(const QString &code, Language reader);

} // namespace sala
