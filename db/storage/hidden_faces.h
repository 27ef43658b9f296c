#pragma once

#include "db/records/hidden_region.h"
#include "db/records/work.h"
#include "db/storage/query.h"

#include <QHash>
#include <QSet>

namespace sala {

/// What the pictures of works hide, and whether they truly do.
struct HiddenFaces {
    QHash<WorkId, QList<PersonId>> of; ///< whose faces are gone from all pictures of a work
    QSet<Id> works;    ///< that have hidden regions
    QSet<Id> unburned; ///< of these: their pictures were not made without the regions, so nobody may see them
};

/// Throws.
HiddenFaces hiddenFaces(Connection &connection);

/// An original shows what its work hides: whoever lets works be seen takes it out of them. Throws.
void leaveOutOriginals(Connection &connection, QList<Work> &works);

} // namespace sala
