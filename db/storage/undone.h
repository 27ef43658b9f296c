#pragma once

#include "db/storage/query.h"

namespace sala {

/// What a revision took back; null when it is no undo or redo. Throws.
RevisionId reversedBy(Connection &connection, const RevisionId &revision);

/// The revision whose value a field has when `revision` is its current one: itself, or, where that took another back, what was
/// there before the other. Null when that was nothing. Throws.
RevisionId standing(Connection &connection, RevisionId revision);

/// Whether a field whose current revision is `revision` is what `other` made of it: the same, or what came back when all later
/// ones were taken back. Throws.
bool leadsBackTo(Connection &connection, RevisionId revision, const RevisionId &other);

} // namespace sala
