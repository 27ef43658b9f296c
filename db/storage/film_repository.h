#pragma once

#include "db/records/film.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QHash>

#include <optional>

namespace sala {

/// Films with their versions and timed texts, read together. The parts are edited one by one:
/// RecordRepository<Film>, FilmVersionRepository, SubtitleTrackRepository.
class FilmRepository {
  public:
    explicit FilmRepository(Library &library) : m_library(&library) {}

    /// By work.
    Result<QHash<WorkId, ShownFilm>> all() const;

    /// Nothing when the work is no film.
    Result<std::optional<ShownFilm>> of(const WorkId &work) const;

    /// The work whose film was imported from a file with these bytes; a null id when there is none. Whether
    /// the library kept that file does not matter.
    Result<WorkId> findByImportedFile(const MediaHash &file) const;

    /// All of it, or nothing; what is shown of it is its work's (WorkRepository). InvalidInput when an id is taken, or the work or a medium is not there.
    Result<void> add(const ShownFilm &film, const Edit &edit);

    /// Makes `track` what the work has of this language, kind and label: changes the body of the one there
    /// is, or adds it. One revision, or none and false when nothing differs.
    Result<bool> setTrack(const SubtitleTrack &track, const Edit &edit);

    /// Makes `version` what the work has of this kind and language, as setTrack() does.
    Result<bool> setVersion(const FilmVersion &version, const Edit &edit);

  private:
    Library *m_library;
};

} // namespace sala
