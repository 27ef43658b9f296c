#pragma once

#include "db/records/error.h"
#include "db/records/media.h"

#include <QByteArray>
#include <QList>

#include <memory>

struct sqlite3_blob;

namespace sala {

class Connection;

/// Media are cut into chunks of this size; only the last one is shorter.
constexpr qint64 kChunkBytes = 1024 * 1024;

/// One stored medium, to be read piece by piece. One thread at a time; must not outlive its library.
class MediaBlob {
  public:
    ~MediaBlob();
    MediaBlob(MediaBlob &&) noexcept;
    MediaBlob &operator=(MediaBlob &&) noexcept;

    qint64 size() const { return m_size; } ///< bytes
    const QString &mimeType() const { return m_mimeType; }

    /// At most `length` bytes from `offset`, fewer only at the end. Each chunk is checked against its name
    /// before anything of it is handed out: Corrupt when it is damaged or missing; the others stay readable.
    /// Between two calls nothing of the library is held back: what is withdrawn meanwhile is gone.
    Result<QByteArray> readAt(qint64 offset, qint64 length);

    /// The whole medium, checked against its own name.
    Result<QByteArray> readAll();

  private:
    friend class MediaStore;
    struct CloseBlob {
        void operator()(sqlite3_blob *blob) const;
    };

    explicit MediaBlob(Connection &connection) : m_connection(&connection) {}
    static Result<MediaBlob> open(Connection &connection, const MediaHash &hash);
    Result<QByteArray> readPieces(qint64 offset, qint64 length);
    Result<void> fetch(qsizetype index, qint64 row, char *target);
    Result<void> fetchFromBase(qsizetype index, qint64 row, char *target);
    Result<void> load(qsizetype index);
    qint64 chunkCount() const;
    qint64 sizeOfChunk(qsizetype index) const;
    tl::unexpected<Error> damaged(const char *how) const;

    Connection *m_connection;
    MediaHash m_hash;
    qint64 m_size = 0;
    QString m_mimeType;
    std::unique_ptr<sqlite3_blob, CloseBlob> m_handle;
    QByteArray m_loaded; ///< the chunk read last: players ask for small pieces one after the other
    qsizetype m_loadedIndex = -1;
};

} // namespace sala
