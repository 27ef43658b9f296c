#pragma once

#include "translations/language_row.h"

#include <QFont>
#include <QStringList>

namespace sala {

/// What setting a language takes; a part of its row in translations/rows.
const Typography &typography(Language language);

/// The font that shows `language`, named exactly (never left to the system's substitution), at `pixelSize`
/// and `weight` (100–900). Text in other scripts inside it is shown by the families named after its own.
QFont fontFor(Language language, double pixelSize, int weight = QFont::Normal);

/// The same for line edits and other stock widgets, which give a line no more height than the font itself
/// asks for: only families that ask for enough.
QFont editorFontFor(Language language, double pixelSize, int weight = QFont::Normal);

/// The fonts Sala needs that this machine lacks, each with the Debian package that brings it, as
/// "Noto Sans Khmer (fonts-noto-core)". Empty when everything is there. Needs a QGuiApplication.
QStringList missingFonts();

/// Makes `language`'s editor font the font of every stock widget (line edits, menus, dialogs) of the
/// program. Call it at the start and whenever the program's language changes. Needs a QApplication.
void setApplicationFont(Language language, double pixelSize);

} // namespace sala
