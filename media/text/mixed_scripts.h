#pragma once

#include <QList>
#include <QString>

namespace sala {

/// A word in which scripts are mixed as no writer means it: a Burmese sign on a Khmer letter, a Latin o
/// among Thai letters, a Cyrillic а in a Latin name. It looks nearly right, and is found by no search.
struct MixedWord {
    QString word;
    qsizetype at = 0;  ///< of the word in the text, in UTF-16 units
    QString intruders; ///< the characters that do not belong, each once, in their order

    bool operator==(const MixedWord &) const = default;
};

/// Finds them. Not reported is what people write: names in Latin letters next to Thai or Burmese without a
/// space, digits, punctuation, kanji with kana and Latin or Greek letters, words of two scripts side by
/// side. U+200B ends a word; U+200C, U+200D and U+2060 do not. Any thread.
QList<MixedWord> mixedWords(const QString &text);

/// One sentence for a report, in English, with the code points: "the word “…” at character 12 is Khmer, but
/// has U+1037 MYANMAR SIGN DOT BELOW".
QString describe(const MixedWord &word);

} // namespace sala
