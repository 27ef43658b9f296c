#pragma once

#include "db/records/film_import_sink.h"
#include "db/records/media.h"
#include "db/storage/connection.h"

namespace sala {

/// A chunk's bytes, compared with their name. About the file: Corrupt when it is missing or damaged there, Io.
Result<QByteArray> readChunk(Connection &from, const MediaHash &chunk);

/// Copies chunks from one library to another, each compared with its name on the way. Memory for one chunk.
class ChunkCopier {
  public:
    /// The watcher's progress counts the bytes copied so far.
    ChunkCopier(Connection &from, Connection &to, const StoreWatcher &watcher = {});

    /// Nothing when the target has it already. What readChunk says; Cancelled when the watcher says so. Throws what the
    /// target does.
    Result<void> copy(const MediaHash &chunk);

  private:
    Connection &m_from;
    Connection &m_to;
    const StoreWatcher &m_watcher;
    qint64 m_bytes = 0;
};

} // namespace sala
