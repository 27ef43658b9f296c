#include "db/storage/chunk_writer.h"

#include "db/records/hash.h"
#include "db/storage/media_blob.h"
#include "db/storage/query.h"

#include <QIODevice>

#include <sqlite3.h>

namespace sala {
namespace {

/// As much as SQLite lets its log grow before it empties it: 64 MiB.
constexpr int kChunksATransaction = 64;

qint64 newestRow(const Connection &connection) {
    return sqlite3_last_insert_rowid(connection.handle());
}

/// A chunk, or less at the end of the device.
Result<QByteArray> readChunk(QIODevice &device) {
    QByteArray bytes(kChunkBytes, Qt::Uninitialized);
    qint64 filled = 0;
    qint64 count = 0;
    while (filled < kChunkBytes && (count = device.read(bytes.data() + filled, kChunkBytes - filled)) > 0) {
        filled += count;
    }
    if (count < 0 && !device.atEnd()) {
        return fail(ErrorCode::Io, device.errorString());
    }
    bytes.truncate(filled);
    return bytes;
}

class ChunkWriter {
  public:
    ChunkWriter(Connection &connection, QIODevice &device, const StoreWatcher &watcher)
        : m_connection(connection), m_device(device), m_watcher(watcher) {}

    Result<StoredChunks> run(const QString &mimeType) {
        while (!m_isAtEnd) {
            const Result<void> written = writing(m_connection, [this] { return writeSome(); });
            if (!written) {
                return tl::unexpected(written.error());
            }
        }
        m_stored.medium = m_whole.result();
        m_stored.mimeType = mimeType;
        return std::move(m_stored);
    }

  private:
    Result<void> writeSome() {
        for (int i = 0; i < kChunksATransaction && !m_isAtEnd; ++i) {
            if (m_watcher.isCancelled && m_watcher.isCancelled()) {
                return fail(ErrorCode::Cancelled, QStringLiteral("the import was stopped"));
            }
            const Result<QByteArray> bytes = readChunk(m_device);
            if (!bytes) {
                return tl::unexpected(bytes.error());
            }
            add(*bytes);
        }
        return {};
    }

    void add(const QByteArray &bytes) {
        m_isAtEnd = bytes.size() < kChunkBytes;
        if (bytes.isEmpty()) {
            return;
        }
        m_whole.add(bytes);
        m_stored.chunks.append(hashOf(bytes));
        m_stored.sizeBytes += bytes.size();
        storeChunk(m_connection, m_stored.chunks.last(), bytes);
        if (m_watcher.progress) {
            m_watcher.progress(m_stored.sizeBytes);
        }
    }

    Connection &m_connection;
    QIODevice &m_device;
    const StoreWatcher &m_watcher;
    MediaHasher m_whole;
    StoredChunks m_stored;
    bool m_isAtEnd = false;
};

/// Throws.
Result<void> join(Connection &connection, const StoredChunks &stored) {
    if (Query(connection, "SELECT 1 FROM media WHERE hash = ?").with(stored.medium.bytes).next()) {
        return {};
    }
    Query add(connection, "INSERT INTO media (hash, size, mime) VALUES (?, ?, ?)");
    add.with(stored.medium.bytes, stored.sizeBytes, stored.mimeType).run();
    const qint64 row = newestRow(connection);
    Query link(connection, "INSERT INTO media_chunk (media, position, chunk)"
                           " SELECT ?, ?, id FROM chunk WHERE hash = ?");
    for (int position = 0; position < stored.chunks.size(); ++position) {
        link.with(row, position, stored.chunks[position].bytes).run();
        if (connection.database().getChanges() != 1) {
            return fail(ErrorCode::Conflict, QStringLiteral("a chunk was removed before it was needed"),
                        stored.medium.hex());
        }
    }
    return {};
}

} // namespace

qint64 storeChunk(Connection &connection, const MediaHash &hash, const QByteArray &bytes) {
    Query find(connection, "SELECT id FROM chunk WHERE hash = ?");
    if (find.with(hash.bytes).next()) {
        return find.integer(0);
    }
    Query add(connection, "INSERT INTO chunk (hash, data) VALUES (?, ?)");
    add.bindBytes(1, hash.bytes);
    add.bindBytes(2, bytes);
    add.run();
    return newestRow(connection);
}

Result<StoredChunks> storeChunks(Connection &connection, QIODevice &device, const QString &mimeType,
                                 const StoreWatcher &watcher) {
    return ChunkWriter(connection, device, watcher).run(mimeType);
}

Result<void> joinChunks(Connection &connection, const StoredChunks &stored) {
    return writing(connection, [&] { return join(connection, stored); });
}

Result<void> removeUnusedMedium(Connection &connection, const MediaHash &medium) {
    return writing(connection, [&]() -> Result<void> {
        Query used(connection, "SELECT 1 FROM rendition JOIN media ON media.id = rendition.media"
                               " WHERE hash = ?1 UNION ALL SELECT 1 FROM film_version WHERE medium = ?1"
                               " UNION ALL SELECT 1 FROM document_version WHERE medium = ?1"
                               " UNION ALL SELECT 1 FROM recording WHERE medium = ?1");
        if (!used.with(medium.bytes).next()) {
            Query(connection, "DELETE FROM media_chunk WHERE media = (SELECT id FROM media WHERE hash = ?)")
                .with(medium.bytes)
                .run();
            Query(connection, "DELETE FROM media WHERE hash = ?").with(medium.bytes).run();
        }
        return {};
    });
}

Result<qint64> removeUnusedChunks(Connection &connection) {
    qint64 removed = 0;
    for (;;) {
        const Result<qint64> some = writing(connection, [&]() -> Result<qint64> {
            Query remove(connection, "DELETE FROM chunk WHERE id IN (SELECT id FROM chunk WHERE NOT EXISTS"
                                     " (SELECT 1 FROM media_chunk WHERE media_chunk.chunk = chunk.id)"
                                     " LIMIT ?)");
            remove.with(kChunksATransaction).run();
            return connection.database().getChanges();
        });
        if (!some || *some == 0) {
            return some.map([&](qint64) { return removed; });
        }
        removed += *some;
    }
}

} // namespace sala
