#pragma once

#include "media/film/film_files.h"
#include "media/film/film_import_run.h"

namespace sala {

/// Brings in what belongs to films: files that find their film by its name, in the same import or in the
/// library.
class FilmAdditions {
  public:
    explicit FilmAdditions(FilmImportRun &run) : m_run(run) {}

    void importSubtitles(const SubtitleFile &file);
    void importSignedFilm(const SignedFilm &file);

    /// A sound that came without its film: the library has it already, or it is refused.
    void importLateSound(const SoundFile &sound);

  private:
    Result<void> addSigns(const SignedFilm &file, const ShownFilm &film);
    void remarkOnLength(const QString &path, std::chrono::milliseconds length,
                        std::chrono::milliseconds filmsLength);
    Result<std::optional<ShownFilm>> filmOf(const QString &path, const QString &name);
    void refuse(const QString &path, const Error &error);

    FilmImportRun &m_run;
};

} // namespace sala
