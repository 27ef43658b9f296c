#pragma once

#include <QList>
#include <QString>

namespace sala {

/// `offsets` (places where a line may begin in `paragraph`, ascending) without those inside a word of the
/// tables (`unbroken` in translations/rows).
///
/// The tables say what ICU's dictionaries get wrong: words and names they do not know, and neighbours whose
/// border they see at the wrong place. They hold for every language, since a name also stands in another
/// language's text. A break that a curator marks by U+200B stays. Any thread.
///
/// To add a word: see a wrong break (`sala text break --language my FILE` prints them all), write the word
/// into its language's row, in the composed form (NFC) and without spaces, and run sala_text_test.
QList<int> withoutBreaksInWords(const QString &paragraph, QList<int> offsets);

/// `offsets` without those between a prefix of the tables and its word (ผู้|หญิง), and those between a word and
/// what only follows one (သင်္ဘော|များ|သည်). A break at a space or at a curator's U+200B stays. Any thread.
QList<int> withoutBreaksAtAffixes(const QString &paragraph, QList<int> offsets);

} // namespace sala
