#pragma once

#include "db/records/film_import_sink.h"
#include "media/film/film_files.h"
#include "media/film/film_preparation.h"

#include <atomic>
#include <functional>

namespace sala {

struct FilmImportOptions {
    std::optional<WorkKind>
        kind{}; ///< of films; not said: interviews, and what the library has stays as it is
    Language textLanguage = Language::English; ///< of titles found in films
    QString workFolder{};                      ///< for films being converted; on the library's disk
    bool keepOriginals = false;                ///< of converted films; others are originals themselves
    WhenUnsure whenUnsure = WhenUnsure::Ask;   ///< of subtitles, and texts in films, that could be Zawgyi
};

struct FilmImportProgress {
    enum class Phase { Looking, Converting, Storing, Done };

    int done = 0; ///< films that are in, known already or reported
    int total = 0;
    QString file;
    Phase phase = Phase::Looking;
    double fraction = 0; ///< of the phase
};

/// A subtitle file that came in, and what was wrong with it and read all the same.
struct ImportedSubtitles {
    QString file;
    QStringList remarks; ///< English
};

struct FilmImportSummary {
    QList<WorkId> imported;
    QList<ImportedSubtitles> subtitles; ///< files that are in
    QStringList signedFilms;            ///< files that are in, each as a version of its film
    QList<ImportedSubtitles> remarks;   ///< films that are in: which of their own text tracks are not, where
                                        ///< they are damaged…
    bool isAsking = false;              ///< a film is in without a text of its own that could be Zawgyi
    QList<KnownFile> duplicates;        ///< files whose content the library had already
    QStringList converted;              ///< files, each with the reasons: "noy.mov: larger than full HD"
    QList<ImportProblem> problems;
    bool isCancelled = false;
    WaitingConversions waiting;     ///< that the next import goes on with
    std::optional<Error> stoppedBy; ///< the library could not be written; the rest was not tried
};

/// Brings films and their subtitles into a library, one after the other.
///
/// A film is looked at by a program of its own, converted when a kiosk should not play it as it is, and
/// stored with its poster, its sound versions, and the timed texts found inside and beside it. A subtitle
/// file, and a film with somebody signing, also finds a film that is in the library already, by its name.
/// What cannot be used is reported and passed over. After cancelling or a power cut, importing again goes on
/// where the last finished part of a conversion, or the last stored piece of a film, ended.
class FilmImporter {
  public:
    using Progress = std::function<void(const FilmImportProgress &)>;

    FilmImporter(FilmImportSink &sink, FilmImportOptions options);

    /// Blocks; `progress` is called from the calling thread, `isCancelled` may be set from any.
    FilmImportSummary run(const SortedFiles &files, const Progress &progress,
                          const std::atomic_bool &isCancelled);

  private:
    FilmImportSink &m_sink;
    FilmImportOptions m_options;
};

/// A film as its record and its texts, and the texts that could be Zawgyi and were left out.
struct FilmReading {
    NewFilm film;
    QStringList unsure; ///< English: which, both readings, and what to do
};

/// From what probing found: the first original, default or first sound track is the original voices, every
/// other one in a visitors' language a version.
FilmReading newFilmFrom(const ProbedFilm &probed, WhenUnsure whenUnsure = WhenUnsure::Ask);

/// The sound track with the original voices, from 0.
int originalTrackOf(const QList<ProbedSound> &sounds);

} // namespace sala
