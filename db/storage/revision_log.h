#pragma once

#include "db/records/revision.h"
#include "db/storage/query.h"

#include <optional>

namespace sala {

/// What one edit makes of one field; a revision before it has its id.
struct FieldChange {
    Id subject;
    QString field;
    QString value;
    RevisionId parent;
};

/// The revision every record begins with: its field "record" says which table it is in.
inline const QString kRecordField = QStringLiteral("record");

/// The newest revision of the field that no other names as its parent; null when there is none. Throws.
RevisionId currentRevision(Connection &connection, const Id &subject, const QString &field);

/// Writes the revision and returns its id. Throws.
RevisionId writeRevision(Connection &connection, const FieldChange &change, const Edit &edit);

/// Writes a revision that follows the current one. Throws.
RevisionId writeNextRevision(Connection &connection, FieldChange change, const Edit &edit);

/// Reads a row of kRevisionColumns. Throws.
Revision revisionIn(const Query &query);
inline const char *const kRevisionColumns = "id, subject, field, value, parent, author, time";

/// The revision itself; a null one when there is none. Throws.
Revision revisionOf(Connection &connection, const RevisionId &id);

} // namespace sala
