#pragma once

#include "media/film/film_importer.h"
#include "media/film/film_preparation.h"

#include <QMultiHash>

#include <memory>

class QFile;

namespace sala {

/// One import of several films: what all its steps share. Its parts are FilmImporter's and FilmAdditions'.
struct FilmImportRun {
    using Phase = FilmImportProgress::Phase;

    FilmImportSink &sink;
    const FilmImportOptions &options;
    const FilmImporter::Progress &progress;
    const std::atomic_bool &isCancelled;
    FilmImportSummary summary{};
    int done = 0;
    int total = 0;
    QMultiHash<QString, WorkId> here{}; ///< the films of this import, by placeOf() their files
    bool isStoring = false;             ///< what fails now is the library's fault, not the file's

    bool isStopped() const { return summary.isCancelled || summary.stoppedBy; }
    void report(const QString &file, Phase phase, double fraction) const;

    /// Writes down that the file could not be used, or that the import must stop.
    void reject(const QString &path, const Error &error);

    /// The film that a file belongs to which is called after it: the one beside it in this import, else the
    /// only one of that name. NotFound when there is none; Conflict, naming them, when several could be
    /// meant.
    Result<NamedFilm> filmOf(const QString &path, const QString &film) const;

    /// The hash of the whole file, without holding it. Cancelled when the run is.
    Result<MediaHash> nameOf(const QString &path) const;

    Result<PreparedFilm> prepare(const QString &path, const MediaHash &hash,
                                 const QList<SoundFile> &sounds) const;

    /// It is stored: what was written for it goes.
    void finish(const QString &path, const PreparedFilm &film);

    StoreWatcher storing(const QString &path, qint64 allBytes) const;
};

/// A file's folder with the name of its film: the same for "a/noy.mp4" and "noy" of "a/noy.th.vtt".
QString placeOf(const QString &path, const QString &film);

/// "noy.mp4 (0190…)", for people who have to tell films of one name apart.
QString namesOf(const QList<NamedFilm> &films);

/// NotFound or Io with the path.
Result<std::unique_ptr<QFile>> openFilmFile(const QString &path);

/// The playable film, to be read from `bytes`.
NewFilmFile filmFileOf(const PreparedFilm &film, QFile &bytes);

} // namespace sala
