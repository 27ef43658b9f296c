#pragma once

#include "translations/language.h"

#include <QString>

#include <optional>

namespace sala {

/// The language in whose script most of a text is written, when that cannot be `language`: Burmese among the
/// Khmer captions, a column of a table that is headed wrongly. Nothing for text in the language's own script,
/// and for Latin letters anywhere: names are often left as they are. Japanese is kana and kanji. Any thread.
std::optional<Language> writtenForAnother(const QString &text, Language language);

/// One sentence for a report, in English: "it is written in Burmese (မြန်မာ) letters, and is to be Khmer".
QString describeOtherLanguage(Language written, Language wanted);

} // namespace sala
