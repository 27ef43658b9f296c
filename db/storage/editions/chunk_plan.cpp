#include "db/storage/editions/chunk_plan.h"

#include "db/storage/query.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace sala {
namespace {

/// More files beside it would make every missing chunk dearer to find; then pieces are copied again.
constexpr int kMostBases = 4;

/// The chunks that lie in a file itself.
Result<QSet<QByteArray>> chunksIn(const QString &path) {
    return openLibraryFile(path, Access::Foreign)
        .and_then([&](const std::unique_ptr<Connection> &connection) {
            return attempt(path, [&]() -> Result<QSet<QByteArray>> {
                return firstColumn<QSet<QByteArray>>(*connection,
                                                     "SELECT hash FROM chunk WHERE length(data) > 0");
            });
        });
}

/// Takes from `missing` what the best of `candidates` has; false when none has any.
bool takeBest(QMap<QString, QSet<QByteArray>> &candidates, QSet<QByteArray> &missing, ChunkPlan &plan) {
    QString best;
    qsizetype most = 0;
    for (auto it = candidates.cbegin(); it != candidates.cend(); ++it) {
        const qsizetype count = (it.value() & missing).size();
        if (count > most) {
            most = count;
            best = it.key();
        }
    }
    if (most > 0) {
        missing.subtract(candidates.take(best));
        plan.bases.append(best);
    }
    return most > 0;
}

} // namespace

ChunkPlan planChunks(const ForeignEdition::Chunks &chunks, const KioskState &state, Sharing sharing) {
    QMap<QString, QSet<QByteArray>> candidates;
    const auto editions = state.editions();
    for (const KioskEdition &edition :
         editions && sharing == Sharing::Allowed ? *editions : QList<KioskEdition>()) {
        if (const auto names = chunksIn(state.pathOf(edition))) {
            candidates.insert(edition.file, *names);
        }
    }
    QSet<QByteArray> missing(chunks.names.begin(), chunks.names.end());
    ChunkPlan plan;
    while (plan.bases.size() < kMostBases && takeBest(candidates, missing, plan)) {
    }
    for (const QByteArray &name : chunks.names) {
        (missing.contains(name) ? plan.copied : plan.shared).append(name);
    }
    const qint64 share = chunks.names.isEmpty() ? 0 : chunks.bytes / chunks.names.size();
    plan.bytesToCopy = std::min(chunks.bytes, share * plan.copied.size());
    return plan;
}

} // namespace sala
