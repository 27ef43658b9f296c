#pragma once

#include "db/records/film_import_sink.h"
#include "db/records/media.h"
#include "db/storage/connection.h"

#include <QByteArray>

#include <future>
#include <optional>

namespace sala {

/// A chunk's bytes, compared with their name. About the file: Corrupt when it is missing or damaged there, Io.
Result<QByteArray> readChunk(Connection &from, const MediaHash &chunk);

/// Copies chunks from one library to another, each compared with its name before it is written: on another thread, while the
/// one before is written. Memory for two chunks.
class ChunkCopier {
  public:
    /// The watcher's progress counts the bytes copied so far.
    ChunkCopier(Connection &from, Connection &to, const StoreWatcher &watcher = {});

    /// Nothing when the target has it already. What readChunk says; Cancelled when the watcher says so. Throws what the
    /// target does. What is wrong with this one may be told by the next call.
    Result<void> copy(const MediaHash &chunk);

    /// The last one is written, too. After the last copy(), in a transaction of the target as copy().
    Result<void> finish();

  private:
    struct Pending {
        MediaHash chunk;
        QByteArray bytes;
        std::future<MediaHash> name; ///< by its bytes
    };

    Connection &m_from;
    Connection &m_to;
    const StoreWatcher &m_watcher;
    qint64 m_bytes = 0;
    std::optional<Pending> m_pending; ///< read, and not written yet
};

} // namespace sala
