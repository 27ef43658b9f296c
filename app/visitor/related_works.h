#pragma once

#include "db/records/catalogue.h"

namespace sala {

/// What somebody who likes this work may want to see next, the closest first: what shares its themes, then
/// its place, then its journey. The second is of another kind where there is one, so that a photograph also
/// leads to somebody speaking. Sensitive works are left out: they are never met by chance.
///
/// At most `most`, fewer where fewer are related; none when the catalogue does not have the work. Any thread.
QList<WorkId> relatedWorks(const Catalogue &catalogue, const WorkId &work, int most);

} // namespace sala
