#pragma once

#include "db/records/archive.h"
#include "db/storage/library.h"

#include <atomic>
#include <functional>

namespace sala {

struct ArchiveWish {
    QString folder; ///< must not be there, or be empty
    ArchiveOrder order;
    QDateTime time; ///< UTC: when it is made
    std::function<void(qint64 doneBytes, qint64 allBytes)> progress{};
    const std::atomic_bool *isCancelled = nullptr;
};

/// What an archive has become.
struct ArchiveReport {
    QString folder;
    qsizetype works = 0;
    qsizetype files = 0;
    qint64 bytes = 0;
    QList<RestrictedWork> restricted; ///< left out; where everything goes, not to be shown
    QStringList positioned{}; ///< pictures as they came, which say where they were taken; their paths in it
};

/// Writes a whole library in open formats, as README.txt in it says, whole or not at all. Errors are those of readArchive(),
/// Bag and MediaStore; Io when there is not enough room, which is asked before anything is written; Cancelled.
Result<ArchiveReport> exportArchive(Library &library, const ArchiveWish &wish);

} // namespace sala
