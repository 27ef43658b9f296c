#pragma once

#include "translations/language.h"

#include <QFont>
#include <QStringList>
#include <QStringView>

#include <span>

namespace sala {

/// What setting a language takes; one row a language. Lengths are in em of the size asked for.
struct Typography {
    Language language = Language::English;
    const char *breakLocale = "";  ///< ICU locale whose rules break its lines
    const char *phraseLocale = ""; ///< the same between phrases, for titles; empty where words are enough
    std::span<const char *const> families; ///< its own first, then those for names in other scripts
    double sizeFactor = 1.0;     ///< the font's own size for one asked-for pixel, so that scripts look alike
    double baselineStepEm = 1.4; ///< from baseline to baseline; smaller ones let lines touch
    double inkAboveEm = 1.0;     ///< room the tallest marks need above the first baseline
    double inkBelowEm = 0.3;     ///< room the deepest marks need below the last baseline
    char16_t zeroDigit = u'0';   ///< the zero of the digits its readers expect
    std::span<const QStringView> leaningOnNext;     ///< words that should not end a line of a title
    std::span<const QStringView> leaningOnPrevious; ///< words that should not begin one
    bool hasSpacesBetweenWords = true;              ///< if not, a space is a pause
};

const Typography &typography(Language language);

/// The font that shows `language`, named exactly (never left to the system's substitution), at `pixelSize`
/// and `weight` (100–900). Text in other scripts inside it is shown by the families named after its own.
QFont fontFor(Language language, double pixelSize, int weight = QFont::Normal);

/// The fonts Sala needs that this machine lacks, each with the Debian package that brings it, as
/// "Noto Sans Khmer (fonts-noto-core)". Empty when everything is there. Needs a QGuiApplication.
QStringList missingFonts();

/// Makes `language`'s font the font of every stock widget (line edits, menus, dialogs) of the program. Call
/// it at the start and whenever the program's language changes. Needs a QApplication.
void setApplicationFont(Language language, double pixelSize);

} // namespace sala
