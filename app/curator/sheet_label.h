#pragma once

#include "translations/language.h"

#include <QString>

namespace sala {

class TextLabel;

/// How words on a sheet stand out.
enum class SheetText { Plain, Quiet, Name, Head, Urgent };

/// A label for a sheet's layout, which owns it.
TextLabel *sheetLabel(const QString &words, Language language, SheetText kind = SheetText::Plain);

} // namespace sala
