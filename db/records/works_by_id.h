#pragma once

#include "db/records/catalogue.h"

namespace sala {

/// All works of a catalogue, title cards too, for whoever looks up many: Catalogue::work looks through all of them for each.
/// Valid as long as the catalogue is there and unchanged.
QHash<WorkId, const Work *> worksById(const Catalogue &catalogue);

} // namespace sala
