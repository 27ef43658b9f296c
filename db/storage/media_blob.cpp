#include "db/storage/media_blob.h"

#include "db/records/hash.h"
#include "db/storage/query.h"

#include <algorithm>
#include <sqlite3.h>

namespace sala {

void MediaBlob::CloseBlob::operator()(sqlite3_blob *blob) const {
    sqlite3_blob_close(blob);
}

MediaBlob::~MediaBlob() = default;
MediaBlob::MediaBlob(MediaBlob &&) noexcept = default;
MediaBlob &MediaBlob::operator=(MediaBlob &&) noexcept = default;

Result<MediaBlob> MediaBlob::open(Connection &connection, const MediaHash &hash) {
    MediaBlob blob(connection);
    blob.m_hash = hash;
    Query medium(connection, "SELECT id, size, mime FROM media WHERE hash = ?");
    if (!medium.with(hash.bytes).next()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such medium"), hash.hex());
    }
    blob.m_size = medium.integer(1);
    blob.m_mimeType = medium.text(2);
    Query chunks(connection,
                 "SELECT chunk.id, chunk.hash FROM media_chunk JOIN chunk ON chunk.id = media_chunk.chunk"
                 " WHERE media = ? ORDER BY position");
    chunks.with(medium.integer(0));
    while (chunks.next()) {
        blob.m_chunks.append({chunks.integer(0), {chunks.as<QByteArray>(1)}});
    }
    // Only now is the size believed, and memory taken for it.
    if (blob.m_size < 0 || blob.m_chunks.size() != (blob.m_size + kChunkBytes - 1) / kChunkBytes) {
        return blob.damaged("its chunks do not make its size");
    }
    return blob;
}

qint64 MediaBlob::sizeOfChunk(qsizetype index) const {
    return std::min(kChunkBytes, m_size - index * kChunkBytes);
}

tl::unexpected<Error> MediaBlob::damaged(const char *how) const {
    return fail(ErrorCode::Corrupt, QStringLiteral("stored medium: %1").arg(QLatin1String(how)),
                m_hash.hex());
}

Result<void> MediaBlob::fetch(qsizetype index, char *target) {
    const qint64 row = m_chunks[index].row;
    int code = SQLITE_OK;
    if (m_handle) {
        code = sqlite3_blob_reopen(m_handle.get(), row);
    } else {
        sqlite3_blob *handle = nullptr;
        code = sqlite3_blob_open(m_connection->handle(), "main", "chunk", "data", row, 0, &handle);
        m_handle.reset(handle);
    }
    if (code == SQLITE_OK && sqlite3_blob_bytes(m_handle.get()) != sizeOfChunk(index)) {
        return damaged("a chunk has another size");
    }
    if (code == SQLITE_OK) {
        code = sqlite3_blob_read(m_handle.get(), target, int(sizeOfChunk(index)), 0);
    }
    if (code != SQLITE_OK) {
        m_handle.reset(); // an aborted handle answers nothing any more
        return tl::unexpected(errorFrom(SQLite::Exception(m_connection->handle(), code), m_hash.hex()));
    }
    return {};
}

Result<void> MediaBlob::load(qsizetype index) {
    if (index == m_loadedIndex) {
        return {};
    }
    m_loadedIndex = -1;
    m_loaded.resize(sizeOfChunk(index));
    return fetch(index, m_loaded.data()).and_then([&]() -> Result<void> {
        if (hashOf(m_loaded) != m_chunks[index].hash) {
            return damaged("a chunk is damaged");
        }
        m_loadedIndex = index;
        return {};
    });
}

Result<QByteArray> MediaBlob::readAt(qint64 offset, qint64 length) {
    const qint64 end = std::clamp<qint64>(length, 0, std::max<qint64>(0, m_size - offset)) + offset;
    QByteArray bytes;
    while (offset >= 0 && offset < end) {
        const qsizetype index = offset / kChunkBytes;
        const Result<void> loaded = load(index);
        if (!loaded) {
            return tl::unexpected(loaded.error());
        }
        const qint64 within = offset - index * kChunkBytes;
        const qint64 count = std::min(end - offset, sizeOfChunk(index) - within);
        bytes.append(m_loaded.constData() + within, count);
        offset += count;
    }
    return bytes;
}

Result<QByteArray> MediaBlob::readAll() {
    QByteArray bytes(m_size, Qt::Uninitialized);
    for (qsizetype index = 0; index < m_chunks.size(); ++index) {
        const Result<void> fetched = fetch(index, bytes.data() + index * kChunkBytes);
        if (!fetched) {
            return tl::unexpected(fetched.error());
        }
    }
    if (hashOf(bytes) != m_hash) {
        return damaged("its bytes are not those it is named by");
    }
    return bytes;
}

} // namespace sala
