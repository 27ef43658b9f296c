#pragma once

#include <QString>

namespace sala {

/// A row of a report, so that it is one row and says what it looks like it says: control characters, ends of
/// lines and marks that turn the direction of reading, which a file's name or a title may hold, are shown as
/// \n, \t, \x07 or \u202e. Everything else stays, a backslash too.
QString oneLine(const QString &text);

/// “…”, what has several lines on one.
QString quoted(QString text);

/// "1 film", "2 films", "0 films": `thing` is a noun whose plural ends with s, unless `things` says another.
QString counted(qsizetype count, const QString &thing, const QString &things = {});

} // namespace sala
