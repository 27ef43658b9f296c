#pragma once

#include "translations/language.h"

#include <QList>
#include <QString>

namespace sala {

/// A word that a dictionary does not have, in UTF-16 offsets.
struct MisspeltWord {
    int from = 0;
    int to = 0;

    bool operator==(const MisspeltWord &) const = default;
};

/// Whether this machine has a Hunspell dictionary of the language, and this program was built with Hunspell.
bool hasDictionary(Language language);

/// The words of `text` that its language's dictionary does not have; names are let pass: the glossary's words, and in English
/// what begins with a capital inside a sentence. Empty without a dictionary. Any thread, one at a time for each language; the
/// first call reads the dictionary, some 100 ms.
QList<MisspeltWord> misspeltWords(const QString &text, Language language);

} // namespace sala
