#pragma once

#include "db/records/film_import_sink.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <functional>

namespace sala {

struct StoredChunks;

/// Puts imported films into a library. Their bytes are written in pieces first; the work, its film and its
/// timed texts appear in one transaction when all of them are there.
class LibraryFilmSink final : public FilmImportSink {
  public:
    /// `author` is written into every revision. The library must be open for writing and outlive this.
    explicit LibraryFilmSink(Library &library, QString author = QStringLiteral("import"));

    Result<WorkId> findByImportedFile(const MediaHash &file) override;
    Result<QList<NamedFilm>> filmsCalled(const QString &baseName) override;

    /// On the disk when it returns. InvalidInput when no file is the playable film; Io and Cancelled as
    /// MediaStore::put. `progress` counts the bytes of all files.
    Result<WorkId> addFilm(const NewFilm &film, const QList<NewFilmFile> &files,
                           const StoreWatcher &watcher) override;
    /// NotFound when there is no such work.
    Result<WorkKind> setKind(const WorkId &work, WorkKind kind) override;
    Result<std::optional<ShownFilm>> film(const WorkId &work) override;

    /// The bytes of the version before go, when nothing else is made of them.
    Result<void> setVersion(const FilmVersion &version, const NewFilmFile &file,
                            const StoreWatcher &watcher) override;
    Result<bool> setTrack(const SubtitleTrack &track) override;
    Result<void> tidy() override;

  private:
    using Stored = QList<StoredChunks>;
    using Join = std::function<Result<void>(const Stored &)>;

    Result<void> storeWhole(const QList<NewFilmFile> &files, const StoreWatcher &watcher, const Join &join);
    Result<Stored> storeFiles(const QList<NewFilmFile> &files, const StoreWatcher &watcher);
    Result<void> addWork(const NewFilm &film, const QList<NewFilmFile> &files, const Stored &stored,
                         const WorkId &id);
    Result<void> storeTitle(const NewFilm &film, const WorkId &id, const Edit &edit);

    Library &m_library;
    QString m_author;
};

} // namespace sala
