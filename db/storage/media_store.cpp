#include "db/storage/media_store.h"

#include "db/records/hash.h"
#include "db/storage/chunk_writer.h"
#include "db/storage/query.h"

#include <QIODevice>

#include <algorithm>
#include <sqlite3.h>

namespace sala {
namespace {

/// How often chunks are stored again that another process has tidied away meanwhile.
constexpr int kAttempts = 3;

bool isStored(Connection &connection, const MediaHash &hash) {
    return Query(connection, "SELECT 1 FROM media WHERE hash = ?").with(hash.bytes).next();
}

void storeMedium(Connection &connection, const Rendition &medium, const QList<qint64> &chunks) {
    Query add(connection, "INSERT INTO media (hash, size, mime) VALUES (?, ?, ?)");
    add.with(medium.media.bytes, medium.sizeBytes, medium.mimeType).run();
    const qint64 row = sqlite3_last_insert_rowid(connection.handle());
    Query link(connection, "INSERT INTO media_chunk (media, position, chunk) VALUES (?, ?, ?)");
    for (int position = 0; position < chunks.size(); ++position) {
        link.with(row, position, chunks[position]).run();
    }
}

} // namespace

Result<MediaHash> MediaStore::put(const QByteArray &bytes, const QString &mimeType) {
    const MediaHash hash = hashOf(bytes);
    return putNamed(hash, bytes, mimeType).map([&] { return hash; });
}

Result<MediaHash> MediaStore::put(QIODevice &device, const QString &mimeType, const StoreWatcher &watcher) {
    const qint64 start = device.pos();
    for (int attemptsLeft = kAttempts;; device.seek(start)) {
        const Result<StoredChunks> stored = storeChunks(*m_connection, device, mimeType, watcher);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        const Result<void> joined = joinChunks(*m_connection, *stored);
        if (joined) {
            return stored->medium;
        }
        if (joined.error().code != ErrorCode::Conflict || device.isSequential() || --attemptsLeft == 0) {
            return tl::unexpected(joined.error());
        }
    }
}

Result<void> MediaStore::putNamed(const MediaHash &hash, const QByteArray &bytes, const QString &mimeType) {
    return writing(*m_connection, [&]() -> Result<void> {
        if (isStored(*m_connection, hash)) {
            return {};
        }
        QList<qint64> chunks;
        for (qint64 offset = 0; offset < bytes.size(); offset += kChunkBytes) {
            const qint64 count = std::min(kChunkBytes, qint64(bytes.size()) - offset);
            const QByteArray chunk = QByteArray::fromRawData(bytes.constData() + offset, count);
            const bool isWhole = count == bytes.size();
            chunks.append(storeChunk(*m_connection, isWhole ? hash : hashOf(chunk), chunk));
        }
        storeMedium(*m_connection, {RenditionKind::Original, hash, {}, mimeType, bytes.size()}, chunks);
        return {};
    });
}

Result<qint64> MediaStore::removeUnused() {
    return removeUnusedChunks(*m_connection);
}

Result<bool> MediaStore::contains(const MediaHash &hash) const {
    return attempt(m_connection->path(), [&]() -> Result<bool> { return isStored(*m_connection, hash); });
}

Result<QByteArray> MediaStore::read(const MediaHash &hash) const {
    return reading(*m_connection, [&] {
        return MediaBlob::open(*m_connection, hash).and_then([](MediaBlob &&blob) { return blob.readAll(); });
    });
}

Result<MediaBlob> MediaStore::open(const MediaHash &hash) const {
    return reading(*m_connection, [&] { return MediaBlob::open(*m_connection, hash); });
}

Result<QList<MediaHash>> MediaStore::all() const {
    return attempt(m_connection->path(), [&]() -> Result<QList<MediaHash>> {
        return firstColumn<QList<MediaHash>>(*m_connection, "SELECT hash FROM media ORDER BY id");
    });
}

} // namespace sala
