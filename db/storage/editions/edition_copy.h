#pragma once

#include "db/storage/editions/chunk_plan.h"
#include "db/storage/editions/edition_loader.h"

namespace sala {

/// Makes the kiosk's own copy of an edition that was proven, by a plan, and proves the copy. Nothing is to be seen
/// under `path` until it is whole. What was copied when it fails stays for the next try, unless it was stopped, the
/// disk is full, or the file is damaged. Corrupt, Io, Cancelled.
Result<void> copyEdition(const ForeignEdition &from, const ChunkPlan &plan, const QString &path,
                         const LoadOptions &options);

} // namespace sala
