#include "db/storage/editions/chunk_copier.h"

#include "db/records/hash.h"
#include "db/storage/chunk_writer.h"
#include "db/storage/media_blob.h"
#include "db/storage/query.h"

namespace sala {

namespace {

Result<QByteArray> compared(Connection &from, const MediaHash &chunk) {
    const auto damaged = [&](const char *how) {
        return fail(ErrorCode::Corrupt, QStringLiteral("a piece of it is %1").arg(QLatin1String(how)), from.path());
    };
    // The length is asked before the bytes: a file from outside may say anything.
    Query find(from, "SELECT id, length(data) FROM chunk WHERE hash = ?");
    if (!find.with(chunk).next()) {
        return damaged("missing");
    }
    const qint64 length = find.integer(1);
    if (length <= 0 || length > kChunkBytes) {
        return damaged("damaged");
    }
    Query data(from, "SELECT data FROM chunk WHERE id = ?");
    if (!data.with(find.integer(0)).next()) {
        return damaged("missing");
    }
    const QByteArray bytes(static_cast<const char *>(data.bytes(0)), data.byteCount(0));
    return hashOf(bytes) == chunk ? Result<QByteArray>(bytes) : damaged("damaged");
}

} // namespace

Result<QByteArray> readChunk(Connection &from, const MediaHash &chunk) {
    return attempt(from.path(), [&] { return compared(from, chunk); });
}

ChunkCopier::ChunkCopier(Connection &from, Connection &to, const StoreWatcher &watcher)
    : m_from(from), m_to(to), m_watcher(watcher) {}

Result<void> ChunkCopier::copy(const MediaHash &chunk) {
    if (Query(m_to, "SELECT 1 FROM chunk WHERE hash = ?").with(chunk).next()) {
        return {};
    }
    if (m_watcher.isCancelled && m_watcher.isCancelled()) {
        return fail(ErrorCode::Cancelled, QStringLiteral("it was stopped"));
    }
    return readChunk(m_from, chunk).map([&](const QByteArray &bytes) {
        storeChunk(m_to, chunk, bytes);
        m_bytes += bytes.size();
        if (m_watcher.progress) {
            m_watcher.progress(m_bytes);
        }
    });
}

} // namespace sala
