#pragma once

#include "db/storage/query.h"

namespace sala {

/// Who may say of a text that it is reviewed. All functions throw.

/// Whether `reviewer` may, of a body that `writer` wrote. In a library without curators anybody; else an active curator who is
/// not the writer, under none of the names that either has had.
bool mayReview(Connection &connection, const QString &reviewer, const QString &writer);

/// Whose words a revision is: of one that takes back another, those of the one whose value came back. Empty for none.
QString writerOf(Connection &connection, RevisionId revision);

} // namespace sala
