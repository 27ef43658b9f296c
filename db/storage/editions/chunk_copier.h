#pragma once

#include "db/records/film_import_sink.h"
#include "db/storage/connection.h"

namespace sala {

/// Copies chunks from one library to another, each compared with its name on the way. Memory for one chunk.
class ChunkCopier {
  public:
    /// The watcher's progress counts the bytes copied so far.
    ChunkCopier(Connection &from, Connection &to, const StoreWatcher &watcher = {});

    /// The chunk's row in the target, which it is copied to when it is not there. Corrupt when it is missing
    /// or damaged in the source; Io; Cancelled when the watcher says so. Throws.
    Result<qint64> copy(const QByteArray &hash);

    /// The same for one whose row in the target is decided already.
    Result<void> copyAs(const QByteArray &hash, qint64 row);

    qint64 bytesCopied() const { return m_bytes; }

  private:
    Result<QByteArray> read(const QByteArray &hash);

    Connection &m_from;
    Connection &m_to;
    const StoreWatcher &m_watcher;
    qint64 m_bytes = 0;
};

} // namespace sala
