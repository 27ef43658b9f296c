#pragma once

#include <QString>

namespace sala {

/// A line of the log without anything that was not written by programmers: what stays are the words that this program says
/// in its warnings and errors (collected from its sources when it is built), those of the system, of SQLite and of
/// FFmpeg, short numbers, signs, and ids of works and media, which name nobody. All others are "<words>": names of people,
/// too, wherever they stand. A name that is also one of those words (May) stays, as a word.
QString onlyPlainWords(const QString &line);

} // namespace sala
