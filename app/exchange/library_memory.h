#pragma once

#include "app/exchange/stored_captions.h"
#include "media/captions/translation_memory.h"

namespace sala {

/// What a library has translated from one language to another: texts that are translated or reviewed, and each of their lines
/// where both have as many. Drafts and what is outdated are no example to anybody.
QList<MemoryEntry> libraryMemory(const StoredCaptions &stored, Language from, Language to);

} // namespace sala
