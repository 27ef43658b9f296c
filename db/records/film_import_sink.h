#pragma once

#include "db/records/film.h"
#include "db/records/import_sink.h"
#include "db/records/work.h"

#include <functional>

class QIODevice;

namespace sala {

/// How the storing of something large is watched and stopped; both are called from the storing thread,
/// about once for every mebibyte.
struct StoreWatcher {
    std::function<void(qint64 doneBytes)> progress{};
    std::function<bool()> isCancelled{};
};

/// A film as an import made it ready; its bytes come as NewFilmFile.
struct NewFilm {
    QString source; ///< the file's name, without folders
    WorkKind kind = WorkKind::Interview;
    PartialDate date;
    QString title; ///< in `textLanguage`; empty when none
    Language textLanguage = Language::English;
    Film film; ///< without its ids
    QList<FilmVersion> versions;
    QList<SubtitleTrack> tracks;
    QList<NewRendition> poster; ///< Screen and Thumbnail
};

/// A film of the library, as people know it.
struct NamedFilm {
    WorkId work;
    QString source; ///< the file it came from

    bool operator==(const NamedFilm &) const = default;
};

/// The bytes of one rendition, read from where the device stands to its end; it must be able to seek.
struct NewFilmFile {
    RenditionKind kind = RenditionKind::Film; ///< Film or Original
    QIODevice *device = nullptr;
    QString mimeType;
    QSize sizePx; ///< as it is seen: upright, square pixels
};

/// Where an import of films puts what it has made; implemented by the library. Called from one thread.
class FilmImportSink {
  public:
    virtual ~FilmImportSink() = default;

    /// The work whose film came from a file with this hash, null when there is none.
    virtual Result<WorkId> findByImportedFile(const MediaHash &file) = 0;

    /// All films that came from a file of this name without its ending ("noy" for "noy.mp4"), oldest first;
    /// of a work's id, that work.
    virtual Result<QList<NamedFilm>> filmsCalled(const QString &baseName) = 0;

    /// Stores the film with all that belongs to it: seen whole or not at all. What a stopped or killed one
    /// has written already is taken up when the same film is stored again, and else removed by tidy().
    virtual Result<WorkId> addFilm(const NewFilm &film, const QList<NewFilmFile> &files,
                                   const StoreWatcher &watcher) = 0;

    /// The film of this work with its versions and texts; nothing when the work is none.
    virtual Result<std::optional<ShownFilm>> film(const WorkId &work) = 0;

    /// Makes the work of this kind, as a revision. What it was before.
    virtual Result<WorkKind> setKind(const WorkId &work, WorkKind kind) = 0;

    /// Stores a film of its own as its work's version of this kind and language, in the place of the one
    /// there is. Whole or not at all, as addFilm().
    virtual Result<void> setVersion(const FilmVersion &version, const NewFilmFile &file,
                                    const StoreWatcher &watcher) = 0;

    /// Adds the timed text to its work, or brings the one of this language, kind and label up to date. False
    /// when the library had just this.
    virtual Result<bool> setTrack(const SubtitleTrack &track) = 0;

    /// Removes what stopped or killed imports have left.
    virtual Result<void> tidy() = 0;
};

} // namespace sala
