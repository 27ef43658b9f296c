#include "db/storage/library_film_sink.h"

#include "db/storage/chunk_writer.h"
#include "db/storage/erasure.h"
#include "db/storage/film_repository.h"
#include "db/storage/media_store.h"
#include "db/storage/text_repository.h"
#include "db/storage/work_repository.h"

#include <QFileInfo>
#include <QIODevice>

#include <algorithm>

namespace sala {
namespace {

/// How often a film is stored again whose chunks another process has tidied away meanwhile.
constexpr int kAttempts = 3;

Work workFrom(const NewFilm &film, const QList<NewFilmFile> &files, const QList<StoredChunks> &stored) {
    Work work;
    work.kind = film.kind;
    work.source = film.source;
    work.date = film.date;
    for (const NewRendition &poster : film.poster) {
        work.renditions.append(
            {poster.kind, poster.hash, poster.sizePx, poster.mimeType, poster.bytes.size()});
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        work.renditions.append(
            {files[i].kind, stored[i].medium, files[i].sizePx, files[i].mimeType, stored[i].sizeBytes});
    }
    return work;
}

/// The film's parts with ids, belonging to the work.
ShownFilm partsOf(const NewFilm &film, const WorkId &work) {
    ShownFilm parts{film.film, film.versions, film.tracks};
    parts.film.id = FilmId::generate();
    parts.film.work = work;
    for (FilmVersion &version : parts.versions) {
        version.id = FilmVersionId::generate();
        version.work = work;
    }
    for (SubtitleTrack &track : parts.tracks) {
        track.id = SubtitleTrackId::generate();
        track.work = work;
    }
    return parts;
}

Result<void> joinAll(Connection &connection, const QList<StoredChunks> &stored) {
    for (const StoredChunks &chunks : stored) {
        const Result<void> joined = joinChunks(connection, chunks);
        if (!joined) {
            return joined;
        }
    }
    return {};
}

bool isPlayable(const NewFilmFile &file) {
    return file.kind == RenditionKind::Film;
}

} // namespace

LibraryFilmSink::LibraryFilmSink(Library &library, QString author)
    : m_library(library), m_author(std::move(author)) {}

Result<WorkId> LibraryFilmSink::findByImportedFile(const MediaHash &file) {
    return askWhetherErased(m_library, file).and_then([&] {
        return FilmRepository(m_library).findByImportedFile(file);
    });
}

Result<QList<NamedFilm>> LibraryFilmSink::filmsCalled(const QString &baseName) {
    const auto films = FilmRepository(m_library).all();
    const auto works = WorkRepository(m_library).all();
    if (!films || !works) {
        return tl::unexpected(films ? works.error() : films.error());
    }
    const QString wanted = baseName.normalized(QString::NormalizationForm_C);
    QList<NamedFilm> found;
    for (const Work &work : *works) {
        const bool isWanted =
            QFileInfo(work.source).completeBaseName() == wanted || work.id.text() == baseName;
        if (isWanted && films->contains(work.id)) {
            found.append({work.id, work.source});
        }
    }
    return found;
}

Result<WorkId> LibraryFilmSink::addFilm(const NewFilm &film, const QList<NewFilmFile> &files,
                                        const StoreWatcher &watcher) {
    if (std::none_of(files.begin(), files.end(), isPlayable)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no film to import"), film.source);
    }
    const WorkId id = WorkId::generate();
    return storeWhole(files, watcher, [&](const Stored &stored) { return addWork(film, files, stored, id); })
        .map([&] { return id; })
        .map_error([&](Error error) {
            error.subject = film.source;
            return error;
        });
}

/// Writes the files' bytes in pieces, then, in one transaction, joins them to media and does the rest.
Result<void> LibraryFilmSink::storeWhole(const QList<NewFilmFile> &files, const StoreWatcher &watcher,
                                         const Join &join) {
    QList<qint64> starts;
    for (const NewFilmFile &file : files) {
        starts.append(file.device->pos());
    }
    for (int attempt = 1;; ++attempt) {
        Result<void> done = storeFiles(files, watcher).and_then([&](const Stored &stored) {
            return writing(m_library.connection(), [&] {
                return joinAll(m_library.connection(), stored).and_then([&] { return join(stored); });
            });
        });
        if (done || done.error().code != ErrorCode::Conflict || attempt == kAttempts) {
            return done;
        }
        for (qsizetype i = 0; i < files.size(); ++i) {
            files[i].device->seek(starts[i]);
        }
    }
}

Result<LibraryFilmSink::Stored> LibraryFilmSink::storeFiles(const QList<NewFilmFile> &files,
                                                            const StoreWatcher &watcher) {
    Stored stored;
    qint64 before = 0;
    StoreWatcher part{{}, watcher.isCancelled};
    for (const NewFilmFile &file : files) {
        if (watcher.progress) {
            part.progress = [&](qint64 bytes) { watcher.progress(before + bytes); };
        }
        Result<StoredChunks> chunks = storeChunks(m_library.connection(), *file.device, file.mimeType, part);
        if (!chunks) {
            return tl::unexpected(chunks.error());
        }
        before += chunks->sizeBytes;
        stored.append(std::move(*chunks));
    }
    return stored;
}

Result<void> LibraryFilmSink::addWork(const NewFilm &film, const QList<NewFilmFile> &files,
                                      const Stored &stored, const WorkId &id) {
    const Edit edit = Edit::by(m_author);
    MediaStore media(m_library);
    for (const NewRendition &poster : film.poster) {
        const Result<void> put = media.putNamed(poster.hash, poster.bytes, poster.mimeType);
        if (!put) {
            return put;
        }
    }
    Work work = workFrom(film, files, stored);
    work.id = id;
    return WorkRepository(m_library)
        .add(work, edit)
        .and_then([&] { return FilmRepository(m_library).add(partsOf(film, id), edit); })
        .and_then([&] { return storeTitle(film, id, edit); });
}

Result<void> LibraryFilmSink::storeTitle(const NewFilm &film, const WorkId &id, const Edit &edit) {
    if (film.title.isEmpty()) {
        return {};
    }
    const TextKey key{id, TextField::Title, film.textLanguage};
    return TextRepository(m_library).setAll({{key, film.title, TextStatus::Draft, {}}}, edit);
}

Result<WorkKind> LibraryFilmSink::setKind(const WorkId &id, WorkKind kind) {
    WorkRepository works(m_library);
    return works.get(id).and_then([&](const Work &seen) {
        Work wanted = seen;
        wanted.kind = kind;
        return works.update(seen, wanted, Edit::by(m_author)).map([&] { return seen.kind; });
    });
}

Result<std::optional<ShownFilm>> LibraryFilmSink::film(const WorkId &work) {
    return FilmRepository(m_library).of(work);
}

Result<void> LibraryFilmSink::setVersion(const FilmVersion &version, const NewFilmFile &file,
                                         const StoreWatcher &watcher) {
    return storeWhole({file}, watcher, [&](const Stored &stored) {
        FilmVersion wanted = version;
        wanted.medium = stored.first().medium;
        FilmRepository films(m_library);
        return films.of(version.work).and_then([&](const std::optional<ShownFilm> &before) {
            const FilmVersion *const old = before ? before->version(version.kind, version.language) : nullptr;
            return films.setVersion(wanted, Edit::by(m_author)).and_then([&](bool) -> Result<void> {
                const bool hasOwnFilm = old && !old->medium.isNull();
                return hasOwnFilm ? removeUnusedMedium(m_library.connection(), old->medium) : Result<void>();
            });
        });
    });
}

Result<bool> LibraryFilmSink::setTrack(const SubtitleTrack &track) {
    return FilmRepository(m_library).setTrack(track, Edit::by(m_author));
}

Result<void> LibraryFilmSink::tidy() {
    return MediaStore(m_library).removeUnused().map([](qint64) {});
}

} // namespace sala
