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
/// subscripts before the vowel (with the subscript RO last), Burmese medials, vowels and tones by their rank, a Burmese E and
/// a Khmer E, AE and AI that were touched with nothing before them behind their consonant (behind a bare consonant they are
/// that one's, as on NiDA's and Myanmar3's keys), the two halves of a Khmer OO or OE as one, Thai tones behind their vowel. Japanese "゛", "゜" and "小" turn the
/// kana before them into its voiced, half-voiced or small one, and back. Nothing but the last syllable is changed.
KeyStroke strokeAfter(const QString &before, const QString &sign);

/// As a key of its own shows it: a mark stands on a dotted circle.
QString shownAlone(const QString &sign);

} // namespace sala
