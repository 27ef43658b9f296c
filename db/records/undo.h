#pragma once

#include "db/records/revision.h"
#include "db/records/text.h"

#include <QList>

#include <optional>

namespace sala {

/// One field that an undo or redo would change.
struct FieldUndo {
    Id subject;                  ///< a work, or what a text belongs to
    QString field;               ///< as revisions name it: "title/km", "title/km/status", "place", "themes"…
    std::optional<TextKey> text; ///< of a text's body or status
    QString now;                 ///< as revisions write it
    QString then;                ///< what would come back; empty: nothing was there
    RevisionId current;          ///< what the field is now
    RevisionId reverses;         ///< what is taken back

    bool operator==(const FieldUndo &) const = default;
};

/// What one save of a curator did that they can take back, or have taken back and can do again.
struct Undo {
    QList<FieldUndo> fields; ///< never empty; what the curator changed first stands first
    QDateTime time;          ///< UTC; when it was done

    bool operator==(const Undo &) const = default;
};

} // namespace sala
