#pragma once

#include "translations/language.h"

#include <QString>

namespace sala {

/// The text with its Latin digits in the readers' own.
QString withDigits(const QString &text, Language language);

/// A count in the readers' digits, in groups of three.
QString formatNumber(qint64 number, Language language);

/// A measure with `decimals` digits after the readers' decimal sign: "1,234.5".
QString formatDecimal(double number, int decimals, Language language);

} // namespace sala
