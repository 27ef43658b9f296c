#pragma once

#include "db/records/hidden_parts.h"
#include "db/storage/library.h"

namespace sala {

/// A work's pictures as they are stored, and what they hide, with whose faces that are and who set it. NotFound for an unknown
/// work; Corrupt, Io.
Result<HiddenParts> readHiddenParts(Library &library, const WorkId &work);

} // namespace sala
