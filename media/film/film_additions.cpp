#include "media/film/film_additions.h"

#include <QFile>

#include <cstdlib>

namespace sala {

void FilmAdditions::importSubtitles(const SubtitleFile &file) {
    const Result<NamedFilm> film = m_run.filmOf(file.path, file.film);
    if (!film && film.error().code != ErrorCode::NotFound) {
        refuse(file.path, film.error());
        return;
    }
    const auto problem = [&](const QString &detail) {
        m_run.reject(file.path, {ErrorCode::InvalidInput, detail, file.path});
    };
    if (!film) {
        const QString code = file.film.section(QLatin1Char('.'), -1);
        const bool isOther = !file.language && file.film.contains(QLatin1Char('.')) && code.size() <= 3;
        problem(isOther
                    ? QStringLiteral("“%1” is none of the five languages: en, th, km, my, ja").arg(code)
                    : QStringLiteral("there is no film called %1 that it could belong to").arg(file.film));
    } else if (!file.language) {
        problem(
            QStringLiteral("its name says no language; call it %1.th.vtt, or en, km, my, ja").arg(file.film));
    } else if (const Result<SubtitleText> text =
                   readSubtitleText(file.path, file.language, m_run.options.whenUnsure);
               !text) {
        m_run.summary.problems.append({file.path, text.error()});
    } else if (const Result<bool> set =
                   m_run.sink.setTrack({{}, film->work, *file.language, file.kind, {}, text->webVtt});
               !set) {
        m_run.summary.stoppedBy = set.error();
    } else if (!*set) {
        m_run.summary.duplicates.append({file.path, film->work});
    } else {
        m_run.summary.subtitles.append({file.path, text->remarks});
    }
}

/// Nothing when there is none.
Result<std::optional<ShownFilm>> FilmAdditions::filmOf(const QString &path, const QString &name) {
    const Result<NamedFilm> film = m_run.filmOf(path, name);
    if (film) {
        return m_run.sink.film(film->work);
    }
    return film.error().code == ErrorCode::NotFound ? Result<std::optional<ShownFilm>>(std::nullopt)
                                                    : tl::unexpected(film.error());
}

/// What could belong to several films is the file's fault; everything else is the library's.
void FilmAdditions::refuse(const QString &path, const Error &error) {
    if (error.code == ErrorCode::Conflict) {
        m_run.summary.problems.append({path, error});
    } else {
        m_run.summary.stoppedBy = error;
    }
}

void FilmAdditions::importSignedFilm(const SignedFilm &file) {
    m_run.isStoring = false;
    const Result<std::optional<ShownFilm>> film = filmOf(file.path, file.film);
    if (!film) {
        refuse(file.path, film.error());
    } else if (!*film || !file.language) {
        const QString detail =
            !*film ? QStringLiteral("there is no film called %1 that it could be the signed version of")
                   : QStringLiteral("its name does not say whose signs they are; call it %1.sign.th.mp4,"
                                    " or en, km, my, ja");
        m_run.reject(file.path, {ErrorCode::InvalidInput, detail.arg(file.film), file.path});
    } else if (const Result<void> added = addSigns(file, **film); !added) {
        m_run.reject(file.path, added.error());
    }
}

Result<void> FilmAdditions::addSigns(const SignedFilm &file, const ShownFilm &film) {
    const Result<MediaHash> hash = m_run.nameOf(file.path);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    const FilmVersion *const known = film.version(FilmVersionKind::SignLanguage, *file.language);
    if (known && known->medium == *hash) {
        m_run.summary.duplicates.append({file.path, film.film.work});
        return {};
    }
    const Result<PreparedFilm> made = m_run.prepare(file.path, *hash, {});
    const Result<std::unique_ptr<QFile>> bytes =
        made ? openFilmFile(made->film) : tl::unexpected(made.error());
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    m_run.isStoring = true;
    return m_run.sink
        .setVersion({{},
                     film.film.work,
                     FilmVersionKind::SignLanguage,
                     *file.language,
                     originalTrackOf(made->probed.film.sounds),
                     {}},
                    filmFileOf(*made, **bytes), m_run.storing(file.path, (*bytes)->size()))
        .map([&] {
            m_run.finish(file.path, *made);
            m_run.summary.signedFilms.append(file.path);
            remarkOnLength(file.path, made->probed.film.duration, film.film.duration);
        });
}

/// The page goes on at the same place, and the texts are the film's.
void FilmAdditions::remarkOnLength(const QString &path, std::chrono::milliseconds length,
                                   std::chrono::milliseconds filmsLength) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length - filmsLength).count();
    if (std::abs(seconds) >= 2) {
        const QString than = seconds > 0 ? QStringLiteral("longer") : QStringLiteral("shorter");
        m_run.summary.remarks.append(
            {path,
             {QStringLiteral("it is %1 seconds %2 than the film, whose subtitles and chapters it is"
                             " shown with; look whether they fit")
                  .arg(std::abs(seconds))
                  .arg(than)}});
    }
}

void FilmAdditions::importLateSound(const SoundFile &sound) {
    const Result<std::optional<ShownFilm>> film = filmOf(sound.path, sound.film);
    if (!film) {
        refuse(sound.path, film.error());
        return;
    }
    if (*film && sound.language && (*film)->sound(*sound.language).isInLanguage) {
        m_run.summary.duplicates.append({sound.path, (*film)->film.work});
        return;
    }
    const QString detail =
        !sound.language ? QStringLiteral("its name says no language; call it %1.th.m4a, or en, km, my, ja")
        : *film         ? QStringLiteral("%1 is in the library already, without this sound; a sound comes in"
                                                 " together with its film")
                        : QStringLiteral("no new film in this import is called %1; a sound comes in together"
                                                 " with its film, a caption read aloud by `sala recording add`");
    m_run.reject(sound.path, {ErrorCode::InvalidInput, detail.arg(sound.film), sound.path});
}

} // namespace sala
