#include "media/captions/memory_lines.h"

#include <QStringList>

namespace sala {

void addToMemory(QList<MemoryEntry> &entries, const Text &source, const Text &target, const QString &origin) {
    const bool isReviewed = target.status == TextStatus::Reviewed;
    const bool isDone = isReviewed || target.status == TextStatus::Translated;
    if (!isDone || source.body.isEmpty() || target.body.isEmpty()) {
        return;
    }
    entries.append({source.body, target.body, isReviewed, origin});
    const QStringList from = source.body.split(u'\n', Qt::SkipEmptyParts);
    const QStringList to = target.body.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; from.size() > 1 && from.size() == to.size() && i < from.size(); ++i) {
        entries.append({from[i].trimmed(), to[i].trimmed(), isReviewed, origin});
    }
}

} // namespace sala
