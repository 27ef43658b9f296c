#include "db/storage/editions/chunk_copier.h"

#include "db/records/hash.h"
#include "db/storage/media_blob.h"
#include "db/storage/query.h"

#include <sqlite3.h>

namespace sala {
namespace {

tl::unexpected<Error> damaged(const char *how, const QByteArray &hash) {
    return fail(ErrorCode::Corrupt, QStringLiteral("a piece of it is %1").arg(QLatin1String(how)),
                QString::fromLatin1(hash.toHex()));
}

} // namespace

ChunkCopier::ChunkCopier(Connection &from, Connection &to, const StoreWatcher &watcher)
    : m_from(from), m_to(to), m_watcher(watcher) {}

Result<QByteArray> ChunkCopier::read(const QByteArray &hash) {
    // The length is asked before the bytes: a file from outside may say anything.
    Query find(m_from, "SELECT id, length(data) FROM chunk WHERE hash = ?");
    if (!find.with(hash).next()) {
        return damaged("missing", hash);
    }
    const qint64 length = find.integer(1);
    if (length <= 0 || length > kChunkBytes) {
        return damaged("damaged", hash);
    }
    Query data(m_from, "SELECT data FROM chunk WHERE id = ?");
    if (!data.with(find.integer(0)).next()) {
        return damaged("missing", hash);
    }
    const QByteArray bytes(static_cast<const char *>(data.bytes(0)), data.byteCount(0));
    return hashOf(bytes).bytes == hash ? Result<QByteArray>(bytes) : damaged("damaged", hash);
}

Result<void> ChunkCopier::copyAs(const QByteArray &hash, qint64 row) {
    if (m_watcher.isCancelled && m_watcher.isCancelled()) {
        return fail(ErrorCode::Cancelled, QStringLiteral("it was stopped"));
    }
    const Result<QByteArray> bytes = read(hash);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Query add(m_to, "INSERT INTO chunk (id, hash, data) VALUES (?, ?, ?)");
    add.bind(1, row);
    add.bindBytes(2, hash);
    add.bindBytes(3, *bytes);
    add.run();
    m_bytes += bytes->size();
    if (m_watcher.progress) {
        m_watcher.progress(m_bytes);
    }
    return {};
}

Result<qint64> ChunkCopier::copy(const QByteArray &hash) {
    Query find(m_to, "SELECT id FROM chunk WHERE hash = ?");
    if (find.with(hash).next()) {
        return find.integer(0);
    }
    Query newest(m_to, "SELECT coalesce(max(id), 0) FROM chunk");
    newest.next();
    const qint64 row = newest.integer(0) + 1;
    return copyAs(hash, row).map([row] { return row; });
}

} // namespace sala
