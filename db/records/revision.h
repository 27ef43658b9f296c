#pragma once

#include "db/records/id.h"

#include <QDateTime>

namespace sala {

/// Who makes an edit, and when.
struct Edit {
    QString author; ///< a user name, or "import", "sample"
    QDateTime time; ///< UTC

    static Edit by(const QString &author) { return {author, QDateTime::currentDateTimeUtc()}; }
};

/// One edit of one field. Never changed, never deleted except by a withdrawal. The newest revision that no
/// other names as its parent is the current one; two of them are a conflict for people to settle.
struct Revision {
    RevisionId id;
    Id subject;        ///< what was edited: a work, place, exhibition…
    QString field;     ///< "title/km", "place", "date", "playlist"…
    QString value;     ///< the whole new value, as text
    RevisionId parent; ///< the revision the editor had before them; null for the first
    QString author;    ///< who made it: a user name, or "import", "sample"
    QDateTime time;    ///< UTC

    bool operator==(const Revision &) const = default;
};

} // namespace sala
