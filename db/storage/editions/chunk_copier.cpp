#include "db/storage/editions/chunk_copier.h"

#include "db/records/hash.h"
#include "db/storage/chunk_writer.h"
#include "db/storage/media_blob.h"
#include "db/storage/query.h"

#include <utility>

namespace sala {

namespace {

tl::unexpected<Error> damaged(const Connection &from, const char *how) {
    return fail(ErrorCode::Corrupt, QStringLiteral("a piece of it is %1").arg(QLatin1String(how)), from.path());
}

/// As they lie there, not compared yet.
Result<QByteArray> bytesOf(Connection &from, const MediaHash &chunk) {
    // The length is asked before the bytes: a file from outside may say anything.
    Query find(from, "SELECT id, length(data) FROM chunk WHERE hash = ?");
    if (!find.with(chunk).next()) {
        return damaged(from, "missing");
    }
    const qint64 length = find.integer(1);
    if (length <= 0 || length > kChunkBytes) {
        return damaged(from, "damaged");
    }
    Query data(from, "SELECT data FROM chunk WHERE id = ?");
    if (!data.with(find.integer(0)).next()) {
        return damaged(from, "missing");
    }
    return QByteArray(static_cast<const char *>(data.bytes(0)), data.byteCount(0));
}

} // namespace

Result<QByteArray> readChunk(Connection &from, const MediaHash &chunk) {
    return attempt(from.path(), [&] { return bytesOf(from, chunk); }).and_then([&](const QByteArray &bytes) -> Result<QByteArray> {
        return hashOf(bytes) == chunk ? Result<QByteArray>(bytes) : damaged(from, "damaged");
    });
}

ChunkCopier::ChunkCopier(Connection &from, Connection &to, const StoreWatcher &watcher)
    : m_from(from), m_to(to), m_watcher(watcher) {}

Result<void> ChunkCopier::copy(const MediaHash &chunk) {
    if (m_pending && m_pending->chunk == chunk) {
        return {};
    }
    if (Query(m_to, "SELECT 1 FROM chunk WHERE hash = ?").with(chunk).next()) {
        return {};
    }
    if (m_watcher.isCancelled && m_watcher.isCancelled()) {
        return fail(ErrorCode::Cancelled, QStringLiteral("it was stopped"));
    }
    return attempt(m_from.path(), [&] { return bytesOf(m_from, chunk); }).and_then([&](const QByteArray &bytes) {
        Pending next{chunk, bytes, std::async(std::launch::async, [bytes] { return hashOf(bytes); })};
        const Result<void> stored = finish(); // the one before, while this one is compared
        m_pending = std::move(next);
        return stored;
    });
}

Result<void> ChunkCopier::finish() {
    if (!m_pending) {
        return {};
    }
    Pending done = *std::exchange(m_pending, std::nullopt);
    if (done.name.get() != done.chunk) {
        return damaged(m_from, "damaged");
    }
    storeChunk(m_to, done.chunk, done.bytes);
    m_bytes += done.bytes.size();
    if (m_watcher.progress) {
        m_watcher.progress(m_bytes);
    }
    return {};
}

} // namespace sala
