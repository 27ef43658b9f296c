#include "app/exchange/library_memory.h"

#include "media/captions/memory_lines.h"

namespace sala {

QList<MemoryEntry> libraryMemory(const StoredCaptions &stored, Language from, Language to) {
    QList<MemoryEntry> entries;
    const auto add = [&](const Id &owner, const QString &origin) {
        for (const TextField field : kTextFields) {
            addToMemory(entries, stored.text({owner, field, from}), stored.text({owner, field, to}), origin);
        }
    };
    for (const Work &work : stored.works) {
        add(work.id, work.source);
    }
    for (const AskedWords &asked : stored.asked) {
        add(asked.id, asked.source);
    }
    return entries;
}

} // namespace sala
