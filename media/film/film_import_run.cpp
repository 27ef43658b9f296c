#include "media/film/film_import_run.h"

#include "db/records/hash.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace sala {
namespace {

QString mimeTypeOf(const ProbedFilm &film) {
    return film.container.startsWith(QLatin1String("matroska")) ? QStringLiteral("video/x-matroska")
           : film.container.startsWith(QLatin1String("mov"))    ? QStringLiteral("video/mp4")
                                                                : QStringLiteral("video/x-unknown");
}

QString clock(std::chrono::milliseconds place) {
    const qint64 seconds = place.count() / 1000;
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? rest : QStringLiteral("%1:%2").arg(seconds / 3600).arg(rest);
}

/// Empty when there is nothing to say.
QString remarkOn(const FilmDamage &damage) {
    constexpr qsizetype kMostPlaces = 5;
    if (damage.places.isEmpty()) {
        return damage.isLookedThrough
                   ? QString()
                   : QStringLiteral("looking for damage in it takes too long, and only a part was looked at;"
                                    " play it once before it is shown");
    }
    QStringList places;
    for (const auto place : damage.places.mid(0, kMostPlaces)) {
        places.append(clock(place));
    }
    const qsizetype more = damage.places.size() - places.size();
    return QStringLiteral("damaged at %1%2. It is in, but picture or sound will break there; copy it again"
                          " from where it came, or have it exported again")
        .arg(places.join(QStringLiteral(", ")), more == 0 ? QString()
                                                : more == 1
                                                    ? QStringLiteral(" and one more place")
                                                    : QStringLiteral(" and %1 more places").arg(more));
}

} // namespace

QString placeOf(const QString &path, const QString &film) {
    return QFileInfo(path).absolutePath() + QLatin1Char('/') + film.normalized(QString::NormalizationForm_C);
}

QString namesOf(const QList<NamedFilm> &films) {
    QStringList names;
    for (const NamedFilm &film : films) {
        names.append(QStringLiteral("%1 (%2)").arg(film.source, film.work.text()));
    }
    return names.join(QStringLiteral(" and "));
}

Result<std::unique_ptr<QFile>> openFilmFile(const QString &path) {
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(QFileInfo::exists(path) ? ErrorCode::Io : ErrorCode::NotFound, file->errorString(), path);
    }
    return file;
}

NewFilmFile filmFileOf(const PreparedFilm &film, QFile &bytes) {
    return {RenditionKind::Film, &bytes, mimeTypeOf(film.probed.film), film.probed.film.displayPx};
}

void FilmImportRun::report(const QString &file, Phase phase, double fraction) const {
    if (progress) {
        progress({done, total, file, phase, fraction});
    }
}

void FilmImportRun::reject(const QString &path, const Error &error) {
    if (error.code == ErrorCode::Cancelled) {
        summary.isCancelled = true;
    } else if (isStoring && error.code != ErrorCode::InvalidInput && error.code != ErrorCode::Corrupt) {
        summary.stoppedBy = error;
    } else {
        summary.problems.append({path, error});
    }
}

Result<NamedFilm> FilmImportRun::filmOf(const QString &path, const QString &film) const {
    return sink.filmsCalled(film).and_then([&](QList<NamedFilm> films) -> Result<NamedFilm> {
        const QList<WorkId> beside = here.values(placeOf(path, film));
        if (!beside.isEmpty()) { // a film that the library knows by another name, too
            films.clear();
            for (const WorkId &work : QSet<WorkId>(beside.begin(), beside.end())) {
                films += sink.filmsCalled(work.text()).value_or(QList<NamedFilm>());
            }
        }
        if (films.isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("there is no film called ") + film, path);
        }
        if (films.size() == 1) {
            return films.first();
        }
        const QString named = films.last().work.text() + QFileInfo(path).fileName().mid(film.size());
        return fail(ErrorCode::Conflict,
                    QStringLiteral("%1 films are called %2: %3. Import it together with its film, from one"
                                   " folder, or call it after the film it belongs to: %4")
                        .arg(films.size())
                        .arg(film, namesOf(films), named),
                    path);
    });
}

/// The hash of the whole file, without holding it.
Result<MediaHash> FilmImportRun::nameOf(const QString &path) const {
    const Result<std::unique_ptr<QFile>> file = openFilmFile(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    MediaHasher hasher;
    constexpr qint64 kPieceBytes = 4 << 20;
    while (!(*file)->atEnd()) {
        const QByteArray piece = (*file)->read(kPieceBytes);
        if (piece.isEmpty()) {
            return fail(ErrorCode::Io, (*file)->errorString(), path);
        }
        if (isCancelled) {
            return fail(ErrorCode::Cancelled, QStringLiteral("the import was stopped"), path);
        }
        hasher.add(piece);
        report(path, Phase::Looking, double((*file)->pos()) / double((*file)->size()));
    }
    return hasher.result();
}

Result<PreparedFilm> FilmImportRun::prepare(const QString &path, const MediaHash &hash,
                                            const QList<SoundFile> &sounds) const {
    return prepareFilm({path, hash, sounds, options.workFolder, options.keepOriginals},
                       {[&](double fraction) { report(path, Phase::Converting, fraction); },
                        [&](double fraction) { report(path, Phase::Looking, fraction); }, &isCancelled});
}

void FilmImportRun::finish(const QString &path, const PreparedFilm &film) {
    if (const QString remark = remarkOn(film.damage); !remark.isEmpty()) {
        summary.remarks.append({path, {remark}});
    }
    forget(film, options.workFolder);
    if (!film.reasons.isEmpty()) {
        summary.converted.append(QFileInfo(path).fileName() + QStringLiteral(": ") +
                                 film.reasons.join(QStringLiteral(", ")));
    }
}

StoreWatcher FilmImportRun::storing(const QString &path, qint64 allBytes) const {
    return {[=, this](qint64 bytes) {
                report(path, Phase::Storing, double(bytes) / double(std::max<qint64>(1, allBytes)));
            },
            [this] { return isCancelled.load(); }};
}

} // namespace sala
