#pragma once

#include "db/records/film_import_sink.h"
#include "db/storage/library.h"
#include "db/storage/media_blob.h"

class QIODevice;

namespace sala {

/// The bytes of a library: pictures, films, documents, each named by its hash and stored once.
class MediaStore {
  public:
    explicit MediaStore(Library &library) : m_connection(&library.connection()) {}

    /// Stores bytes of the given type ("image/jpeg"); those that are there already cost nothing.
    Result<MediaHash> put(const QByteArray &bytes, const QString &mimeType);

    /// The same, of any size, from where the device stands to its end: chunks first, in transactions of
    /// bounded size, what makes them a medium last. Io when the device fails; Cancelled when the watcher
    /// says so. What was written until then serves the next try, or goes with removeUnused().
    Result<MediaHash> put(QIODevice &device, const QString &mimeType, const StoreWatcher &watcher = {});

    /// Removes what stopped or killed imports have left: chunks that no medium has. Says how many.
    Result<qint64> removeUnused();

    /// The same, for bytes whose name was computed just now by this process.
    Result<void> putNamed(const MediaHash &hash, const QByteArray &bytes, const QString &mimeType);

    Result<bool> contains(const MediaHash &hash) const;

    /// All bytes, checked. NotFound; Corrupt when they are not those of this name.
    Result<QByteArray> read(const MediaHash &hash) const;

    /// For reading piece by piece, without memory for the whole.
    Result<MediaBlob> open(const MediaHash &hash) const;

    /// Everything stored, in the order it came.
    Result<QList<MediaHash>> all() const;

  private:
    Connection *m_connection;
};

} // namespace sala
