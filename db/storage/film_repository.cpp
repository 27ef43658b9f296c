#include "db/storage/film_repository.h"

#include "db/storage/record_repository.h"
#include "db/storage/tables.h"

namespace sala {
namespace {

/// What is shown of each film that is not shown whole; of one work, or of all.
QHash<WorkId, FilmPart> partsOf(Connection &connection, const WorkId &work = {}) {
    QHash<WorkId, FilmPart> parts;
    Query query(connection, work.isNull() ? "SELECT id, part FROM work WHERE part <> ''"
                                          : "SELECT id, part FROM work WHERE part <> '' AND id = ?");
    if (!work.isNull()) {
        query.with(work);
    }
    while (query.next()) {
        parts.insert(query.as<WorkId>(0), query.as<FilmPart>(1));
    }
    return parts;
}

template<class Record>
Result<void> addAll(Library &library, const QList<Record> &records, const Edit &edit) {
    RecordRepository<Record> repository(library);
    for (const Record &record : records) {
        const Result<void> added = repository.add(record, edit);
        if (!added) {
            return added;
        }
    }
    return {};
}

bool standsFor(const SubtitleTrack &one, const SubtitleTrack &other) {
    return one.language == other.language && one.kind == other.kind && one.label == other.label;
}

bool standsFor(const FilmVersion &one, const FilmVersion &other) {
    return one.language == other.language && one.kind == other.kind;
}

/// Puts the part in the place of the one it stands for, or adds it. False when they are the same.
template<class Part>
Result<bool> setPart(Library &library, const Part &part, const Edit &edit) {
    Connection &connection = library.connection();
    return writing(connection, [&]() -> Result<bool> {
        RecordRepository<Part> parts(library);
        Part wanted = part;
        for (const Part &seen : readWhere(connection, tableOf<Part>(), "work", toCell(part.work))) {
            if (standsFor(seen, part)) {
                wanted.id = seen.id;
                return parts.update(seen, wanted, edit).map([&] { return wanted != seen; });
            }
        }
        if (wanted.id.isNull()) {
            wanted.id = decltype(wanted.id)::generate();
        }
        return parts.add(wanted, edit).map([] { return true; });
    });
}

} // namespace

Result<QHash<WorkId, ShownFilm>> FilmRepository::all() const {
    Connection &connection = m_library->connection();
    return reading(connection, [&]() -> Result<QHash<WorkId, ShownFilm>> {
        QHash<WorkId, ShownFilm> films;
        // In the order of their ids: of two that a merge brought for one work, the newer one counts.
        for (const Film &film : readAll(connection, tableOf<Film>())) {
            films[film.work].film = film;
        }
        const QHash<WorkId, FilmPart> parts = partsOf(connection);
        for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
            if (const auto film = films.find(it.key()); film != films.end()) {
                film->part = putRight(*it, film->film.duration);
            }
        }
        const auto append = [&](const auto &records, auto list) {
            for (const auto &record : records) {
                const auto it = films.find(record.work);
                if (it != films.end()) {
                    ((*it).*list).append(record);
                }
            }
        };
        append(readAll(connection, tableOf<FilmVersion>()), &ShownFilm::versions);
        append(readAll(connection, tableOf<SubtitleTrack>()), &ShownFilm::tracks);
        return films;
    });
}

Result<std::optional<ShownFilm>> FilmRepository::of(const WorkId &work) const {
    Connection &connection = m_library->connection();
    return reading(connection, [&]() -> Result<std::optional<ShownFilm>> {
        const QList<Film> films = readWhere(connection, tableOf<Film>(), "work", toCell(work));
        if (films.isEmpty()) {
            return std::nullopt;
        }
        return ShownFilm{films.last(), readWhere(connection, tableOf<FilmVersion>(), "work", toCell(work)),
                         readWhere(connection, tableOf<SubtitleTrack>(), "work", toCell(work)),
                         putRight(partsOf(connection, work).value(work), films.last().duration)};
    });
}

Result<WorkId> FilmRepository::findByImportedFile(const MediaHash &file) const {
    Connection &connection = m_library->connection();
    return attempt(connection.path(), [&]() -> Result<WorkId> {
        const QList<Film> films = readWhere(connection, tableOf<Film>(), "imported_file", toCell(file));
        return films.isEmpty() ? WorkId() : films.first().work;
    });
}

Result<void> FilmRepository::add(const ShownFilm &film, const Edit &edit) {
    return writing(m_library->connection(), [&] {
        return RecordRepository<Film>(*m_library)
            .add(film.film, edit)
            .and_then([&] { return addAll(*m_library, film.versions, edit); })
            .and_then([&] { return addAll(*m_library, film.tracks, edit); });
    });
}

Result<bool> FilmRepository::setTrack(const SubtitleTrack &track, const Edit &edit) {
    return setPart(*m_library, track, edit);
}

Result<bool> FilmRepository::setVersion(const FilmVersion &version, const Edit &edit) {
    return setPart(*m_library, version, edit);
}

} // namespace sala
