#pragma once

#include "translations/language.h"

#include <QString>

namespace sala {

struct HistoryEntry;

/// What the history is about, of what is stored under this name: "Work", "Consent"…, in the program's language. Of what this
/// program does not know: that it is something else.
QString pastRecordWord(const QString &record);
/// The same of a record's field: "Where", "The last day"…
QString pastFieldWord(const QString &field);
bool isPastFieldKnown(const QString &field); ///< it has a word, or only programs read it

/// What only a program can read, or says again what stands above.
bool isPastForPrograms(const HistoryEntry &entry);

/// A field's value as people say it, in the program's language and the reader's digits; at most 200 characters.
QString pastValue(const QString &field, const QString &value, Language reader);

} // namespace sala
