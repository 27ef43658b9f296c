#pragma once

#include "translations/language.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sala {

/// What the keys of one language write: four rows from the top, each in what it writes usually and with shift. A key
/// may write several code points.
struct KeyLayout {
    enum class Shift {
        Once,  ///< the next key, or locked by a second touch
        Switch ///< to another set of signs that is written for long: katakana
    };

    Language language = Language::English;
    Shift shift = Shift::Once;
    QList<QStringList> usual;
    QList<QStringList> shifted; ///< of as many keys
    QStringList signs;          ///< its own punctuation and rare letters, below the common signs
};

inline constexpr int kKeyRows = 4; ///< above the one with the space bar

const KeyLayout &keyLayout(Language language);
/// Digits and punctuation, with those of the language in the last row.
QList<QStringList> signRows(Language language);

/// "a b c", row by row.
QList<QStringList> keyRows(std::initializer_list<const char *> rows);

KeyLayout englishKeys();  ///< QWERTY
KeyLayout thaiKeys();     ///< Kedmanee (TIS 820-2538)
KeyLayout khmerKeys();    ///< NiDA's, whose third level is among the signs
KeyLayout burmeseKeys();  ///< Myanmar3: Unicode, in the order of its storage
KeyLayout japaneseKeys(); ///< kana in the order of the fifty sounds; kanji are not converted

} // namespace sala
