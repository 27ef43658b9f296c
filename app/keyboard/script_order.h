#pragma once

#include <QString>

namespace sala {

/// What a key does to the text before the cursor: the last `replaced` UTF-16 units give way to `text`.
struct KeyStroke {
    int replaced = 0;
    QString text;

    bool operator==(const KeyStroke &) const = default;
};

/// Writes `sign` behind `before` so that a syllable is stored in Unicode's order, however its marks were touched: Khmer
/// subscripts before the vowel (with the subscript RO last), Burmese medials, vowels and tones by their rank, a Burmese
/// E that was touched first behind its consonant, Thai tones behind their vowel. Japanese "゛", "゜" and "小" turn the
/// kana before them into its voiced, half-voiced or small one, and back. Nothing but the last syllable is changed.
KeyStroke strokeAfter(const QString &before, const QString &sign);

/// As a key of its own shows it: a mark stands on a dotted circle.
QString shownAlone(const QString &sign);

} // namespace sala
