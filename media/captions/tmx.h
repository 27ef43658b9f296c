#pragma once

#include "media/captions/translation_memory.h"
#include "translations/language.h"

#include <QByteArray>

namespace sala {

/// Writes a translation memory as TMX 1.4, which translators' programs read: UTF-8, a unit for each entry, with whether it was
/// reviewed and where it comes from. What no XML file can have (xmlForbids) is left out. The same entries are the same bytes.
QByteArray writeTmx(const QList<MemoryEntry> &entries, Language from, Language to);

} // namespace sala
