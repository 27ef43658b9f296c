#pragma once

#include "db/storage/text_repository.h"

#include <functional>

namespace sala {

/// What became of a text in the library since a file was written.
enum class Since {
    Same,      ///< nothing
    Unknown,   ///< the file does not say what it started from
    Untouched, ///< it was changed here, and not in the file
    Both       ///< it was changed here and in the file
};

/// Which text of the library a text of a file was written from.
struct WrittenFrom {
    enum class Kind { Unknown, Nothing, Revision };

    Kind kind = Kind::Unknown;
    std::function<bool(const RevisionId &)> isIt{}; ///< of a Revision: whether it was this one
};

/// What became of `before`, which the library has now, when the file says `body`, which is another. Errors are those of
/// reading the library.
Result<Since> sinceWritten(const TextRepository &texts, const Text &before, const QString &body, const WrittenFrom &from);

/// The revisions of a row of a table, one for each language in the order of kLanguages, in letters that a spreadsheet takes
/// for no number: "kfpaegbdccmh.x.x.x.x", x where there is no text.
QString rowState(const QList<RevisionId> &revisions);

/// What rowState() said of a language.
WrittenFrom writtenFrom(const QString &rowState, Language language);

} // namespace sala
