#pragma once

#include "db/records/film_import_sink.h"
#include "db/storage/connection.h"

namespace sala {

/// Copies chunks from one library to another, each compared with its name on the way. Memory for one chunk.
class ChunkCopier {
  public:
    /// The watcher's progress counts the bytes copied so far.
    ChunkCopier(Connection &from, Connection &to, const StoreWatcher &watcher = {});

    /// Nothing when the target has it already. About the source's file: Corrupt when it is missing or damaged
    /// there, Io. Cancelled when the watcher says so. Throws what the target does.
    Result<void> copy(const MediaHash &chunk);

  private:
    Result<QByteArray> read(const MediaHash &chunk);
    tl::unexpected<Error> damaged(const char *how) const;

    Connection &m_from;
    Connection &m_to;
    const StoreWatcher &m_watcher;
    qint64 m_bytes = 0;
};

} // namespace sala
