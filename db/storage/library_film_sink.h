#pragma once

#include "db/records/film_import_sink.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

namespace sala {

struct StoredChunks;

/// Puts imported films into a library. Their bytes are written in pieces first; the work, its film and its
/// timed texts appear in one transaction when all of them are there.
class LibraryFilmSink final : public FilmImportSink {
  public:
    /// `author` is written into every revision. The library must be open for writing and outlive this.
    explicit LibraryFilmSink(Library &library, QString author = QStringLiteral("import"));

    Result<WorkId> findByImportedFile(const MediaHash &file) override;
    Result<WorkId> findBySource(const QString &baseName) override;

    /// On the disk when it returns. InvalidInput when no file is the playable film; Io and Cancelled as
    /// MediaStore::put. `progress` counts the bytes of all files.
    Result<WorkId> addFilm(const NewFilm &film, const QList<NewFilmFile> &files,
                           const StoreWatcher &watcher) override;
    Result<void> setTrack(const SubtitleTrack &track) override;
    Result<void> tidy() override;

  private:
    Result<WorkId> tryToAdd(const NewFilm &film, const QList<NewFilmFile> &files,
                            const StoreWatcher &watcher);
    Result<void> store(const NewFilm &film, const QList<NewFilmFile> &files,
                       const QList<StoredChunks> &stored, const WorkId &id);
    Result<void> storeTitle(const NewFilm &film, const WorkId &id, const Edit &edit);

    Library &m_library;
    QString m_author;
};

} // namespace sala
