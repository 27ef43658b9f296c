#include "db/storage/media_store.h"

#include "db/records/hash.h"
#include "db/storage/query.h"

#include <QIODevice>

#include <algorithm>
#include <sqlite3.h>

namespace sala {
namespace {

qint64 newestRow(const Connection &connection) {
    return sqlite3_last_insert_rowid(connection.handle());
}

/// The row of the chunk with these bytes, which is added when it is not there. Throws.
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

bool isStored(Connection &connection, const MediaHash &hash) {
    return Query(connection, "SELECT 1 FROM media WHERE hash = ?").with(hash.bytes).next();
}

void storeMedium(Connection &connection, const Rendition &medium, const QList<qint64> &chunks) {
    Query add(connection, "INSERT INTO media (hash, size, mime) VALUES (?, ?, ?)");
    add.with(medium.media.bytes, medium.sizeBytes, medium.mimeType).run();
    const qint64 row = newestRow(connection);
    Query link(connection, "INSERT INTO media_chunk (media, position, chunk) VALUES (?, ?, ?)");
    for (int position = 0; position < chunks.size(); ++position) {
        link.with(row, position, chunks[position]).run();
    }
}

/// Cuts a device into chunks, stores them, and computes the name of the whole on the way.
Result<MediaHash> storeDevice(Connection &connection, QIODevice &device, const QString &mimeType) {
    MediaHasher whole;
    QList<qint64> chunks;
    qint64 size = 0;
    for (;;) {
        QByteArray bytes(kChunkBytes, Qt::Uninitialized);
        qint64 filled = 0;
        qint64 count = 0;
        while (filled < kChunkBytes &&
               (count = device.read(bytes.data() + filled, kChunkBytes - filled)) > 0) {
            filled += count;
        }
        if (count < 0 && !device.atEnd()) {
            return fail(ErrorCode::Io, device.errorString());
        }
        if (filled == 0) {
            break;
        }
        bytes.truncate(filled);
        whole.add(bytes);
        chunks.append(storeChunk(connection, hashOf(bytes), bytes));
        size += filled;
    }
    const MediaHash hash = whole.result();
    if (!isStored(connection, hash)) {
        storeMedium(connection, {RenditionKind::Original, hash, {}, mimeType, size}, chunks);
    }
    return hash;
}

} // namespace

Result<MediaHash> MediaStore::put(const QByteArray &bytes, const QString &mimeType) {
    const MediaHash hash = hashOf(bytes);
    return putNamed(hash, bytes, mimeType).map([&] { return hash; });
}

Result<MediaHash> MediaStore::put(QIODevice &device, const QString &mimeType) {
    return writing(*m_connection, [&] { return storeDevice(*m_connection, device, mimeType); });
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
        QList<MediaHash> hashes;
        Query query(*m_connection, "SELECT hash FROM media ORDER BY id");
        while (query.next()) {
            hashes.append({query.as<QByteArray>(0)});
        }
        return hashes;
    });
}

} // namespace sala
