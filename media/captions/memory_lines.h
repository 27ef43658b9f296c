#pragma once

#include "db/records/text.h"
#include "media/captions/translation_memory.h"

namespace sala {

/// Adds what a text and its translation teach: nothing, unless the translation is translated or reviewed; else both, and line by
/// line where they have as many lines.
void addToMemory(QList<MemoryEntry> &entries, const Text &source, const Text &target, const QString &origin);

} // namespace sala
