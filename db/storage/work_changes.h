#pragma once

#include "db/records/revision.h"
#include "db/records/work_change.h"
#include "db/storage/library.h"

namespace sala {

/// Changes many works in one save, all or none: a revision for each field of each work that becomes another, and one undo for
/// all (UndoRepository). `seen`: the works as the editor saw them; only what the change names has to be still so. A film's
/// part is put right first, by how long the film is. The works as they are since. Conflict when somebody else changed one of
/// these fields meanwhile; NotFound when one of the works is gone; InvalidInput for a part of what is no film.
Result<QList<Work>> changeWorks(Library &library, const QList<Work> &seen, const WorkChange &change, const Edit &edit);

} // namespace sala
