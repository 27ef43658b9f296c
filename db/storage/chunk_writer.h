#pragma once

#include "db/records/film_import_sink.h"
#include "db/storage/connection.h"

class QIODevice;

namespace sala {

/// The chunks of one medium: stored, but not a medium yet.
struct StoredChunks {
    MediaHash medium;
    qint64 sizeBytes = 0;
    QString mimeType;
    QList<MediaHash> chunks; ///< in order
};

/// Stores a device's bytes from where it stands to its end, in transactions of a few dozen chunks: one for
/// a whole film would be several times slower and hold everybody up. Chunks that are there already are not
/// written again, so a second try goes on where the first was stopped. Memory for two chunks.
///
/// Io when the device fails, Cancelled when the watcher says so; what was written then belongs to no medium
/// and waits for removeUnusedChunks().
Result<StoredChunks> storeChunks(Connection &connection, QIODevice &device, const QString &mimeType,
                                 const StoreWatcher &watcher = {});

/// Makes the medium of its chunks, in one transaction or within the one that is open. Conflict, and nothing
/// changed, when somebody has removed chunks meanwhile: they must be stored again.
Result<void> joinChunks(Connection &connection, const StoredChunks &stored);

/// The row of the chunk with these bytes, which is added when it is not there. Throws.
qint64 storeChunk(Connection &connection, const MediaHash &hash, const QByteArray &bytes);

/// Removes the medium, unless a work or a film's version still has it. Its chunks wait for
/// removeUnusedChunks().
Result<void> removeUnusedMedium(Connection &connection, const MediaHash &medium);

/// Removes all chunks that belong to no medium, a few dozen at a time; says how many.
Result<qint64> removeUnusedChunks(Connection &connection);

} // namespace sala
