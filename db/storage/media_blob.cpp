#include "db/storage/media_blob.h"

#include "db/records/hash.h"
#include "db/storage/query.h"

#include <algorithm>
#include <cstring>
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
    Query medium(connection, "SELECT size, mime, (SELECT count(*) FROM media_chunk WHERE media = media.id)"
                             " FROM media WHERE hash = ?");
    if (!medium.with(hash.bytes).next()) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such medium"), hash.hex());
    }
    blob.m_size = medium.integer(0);
    blob.m_mimeType = medium.text(1);
    // Only now is the size believed, and memory taken for it.
    if (blob.m_size < 0 || medium.integer(2) != blob.chunkCount()) {
        return blob.damaged("its chunks do not make its size");
    }
    return blob;
}

qint64 MediaBlob::chunkCount() const {
    return (m_size + kChunkBytes - 1) / kChunkBytes;
}

qint64 MediaBlob::sizeOfChunk(qsizetype index) const {
    return std::min(kChunkBytes, m_size - index * kChunkBytes);
}

tl::unexpected<Error> MediaBlob::damaged(const char *how) const {
    return fail(ErrorCode::Corrupt, QStringLiteral("stored medium: %1").arg(QLatin1String(how)),
                m_hash.hex());
}

Result<void> MediaBlob::fetch(qsizetype index, qint64 row, char *target) {
    int code = SQLITE_OK;
    if (m_handle) {
        code = sqlite3_blob_reopen(m_handle.get(), row);
    } else {
        sqlite3_blob *handle = nullptr;
        code = sqlite3_blob_open(m_connection->handle(), "main", "chunk", "data", row, 0, &handle);
        m_handle.reset(handle);
    }
    if (code == SQLITE_OK && sqlite3_blob_bytes(m_handle.get()) == 0 && !m_connection->bases().empty()) {
        return fetchFromBase(index, row, target);
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

Result<void> MediaBlob::fetchFromBase(qsizetype index, qint64 row, char *target) {
    Query name(*m_connection, "SELECT hash FROM main.chunk WHERE id = ?");
    if (!name.with(row).next()) {
        return damaged("a chunk is missing");
    }
    for (const std::string &base : m_connection->bases()) {
        Query find(*m_connection, "SELECT data FROM " + base + ".chunk WHERE hash = ? AND length(data) > 0");
        if (find.with(name.as<QByteArray>(0)).next() && find.byteCount(0) == sizeOfChunk(index)) {
            std::memcpy(target, find.bytes(0), size_t(find.byteCount(0)));
            return {};
        }
    }
    return damaged("a chunk is missing");
}

Result<void> MediaBlob::load(qsizetype index) {
    if (index == m_loadedIndex) {
        return {};
    }
    m_loadedIndex = -1;
    // Asked anew for every chunk, and by name: rows' numbers are used again when a medium is taken away.
    // While the query lives, everything is read from one moment.
    Query chunk(*m_connection, "SELECT chunk.id, chunk.hash FROM media"
                               " JOIN media_chunk ON media_chunk.media = media.id"
                               " JOIN chunk ON chunk.id = media_chunk.chunk"
                               " WHERE media.hash = ? AND position = ?");
    if (!chunk.with(m_hash.bytes, qint64(index)).next()) {
        return damaged("a chunk is missing");
    }
    m_loaded = QByteArray(sizeOfChunk(index), Qt::Uninitialized); // the one before may be somebody else's now
    return fetch(index, chunk.integer(0), m_loaded.data()).and_then([&]() -> Result<void> {
        if (hashOf(m_loaded).bytes != chunk.as<QByteArray>(1)) {
            return damaged("a chunk is damaged");
        }
        m_loadedIndex = index;
        return {};
    });
}

Result<QByteArray> MediaBlob::readAt(qint64 offset, qint64 length) {
    Result<QByteArray> bytes = attempt(m_connection->path(), [&] { return readPieces(offset, length); });
    m_handle.reset(); // an open handle keeps a moment of the library alive, and with it what was withdrawn
    return bytes;
}

Result<QByteArray> MediaBlob::readPieces(qint64 offset, qint64 length) {
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
        if (bytes.isEmpty() && count == m_loaded.size()) {
            bytes = m_loaded; // without copying a mebibyte
        } else {
            bytes.append(m_loaded.constData() + within, count);
        }
        offset += count;
    }
    return bytes;
}

Result<QByteArray> MediaBlob::readAll() {
    QByteArray bytes(m_size, Qt::Uninitialized);
    Query chunks(*m_connection, "SELECT chunk FROM media_chunk JOIN media ON media.id = media_chunk.media"
                                " WHERE media.hash = ? ORDER BY position");
    chunks.with(m_hash.bytes);
    qsizetype index = 0;
    for (; index < chunkCount() && chunks.next(); ++index) {
        const Result<void> fetched = fetch(index, chunks.integer(0), bytes.data() + index * kChunkBytes);
        if (!fetched) {
            return tl::unexpected(fetched.error());
        }
    }
    m_handle.reset();
    if (index != chunkCount() || hashOf(bytes) != m_hash) {
        return damaged("its bytes are not those it is named by");
    }
    return bytes;
}

} // namespace sala
