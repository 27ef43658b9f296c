#include "media/film/film_importer.h"

#include "db/records/hash.h"
#include "media/film/film_preparation.h"
#include "media/picture/renditions.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sala {
namespace {

using Phase = FilmImportProgress::Phase;

const QString kMp4 = QStringLiteral("video/mp4");

QString mimeTypeOf(const ProbedFilm &film) {
    return film.container.startsWith(QLatin1String("matroska")) ? QStringLiteral("video/x-matroska")
           : film.container.startsWith(QLatin1String("mov"))    ? kMp4
                                                                : QStringLiteral("video/x-unknown");
}

Result<std::unique_ptr<QFile>> openFile(const QString &path) {
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(QFileInfo::exists(path) ? ErrorCode::Io : ErrorCode::NotFound, file->errorString(), path);
    }
    return file;
}

Result<QList<NewRendition>> posterFrom(const QImage &image) {
    QList<NewRendition> renditions;
    for (const auto &[kind, side] : {std::pair(RenditionKind::Screen, kScreenRenditionPx),
                                     std::pair(RenditionKind::Thumbnail, kThumbnailRenditionPx)}) {
        const Result<SmallPicture> made = makeRendition(image, side);
        if (!made) {
            return tl::unexpected(made.error());
        }
        renditions.append({kind, hashOf(made->jpeg), made->jpeg, made->sizePx, QStringLiteral("image/jpeg")});
    }
    return renditions;
}

/// What the film's own text tracks lack to come in, for who has to bring them in by hand.
QStringList leftOutTexts(const ProbedFilm &probed) {
    QStringList remarks;
    for (qsizetype i = 0; i < probed.texts.size(); ++i) {
        const QString &language = probed.texts[i].language;
        const QString track = QStringLiteral("the text track %1 inside it was left out: ").arg(i + 1);
        if (language.isEmpty()) {
            remarks.append(track + QStringLiteral("it does not say its language; bring it in as a file"));
        } else if (!languageFromCode(language)) {
            remarks.append(track + QStringLiteral("its language is ") + language);
        }
    }
    return remarks;
}

/// One import of several films.
class Run {
  public:
    Run(FilmImportSink &sink, const FilmImportOptions &options, const FilmImporter::Progress &progress,
        const std::atomic_bool &isCancelled)
        : m_sink(sink), m_options(options), m_progress(progress), m_isCancelled(isCancelled) {}

    FilmImportSummary import(const SortedFiles &files) {
        m_total = int(files.films.size());
        m_sounds = files.sounds;
        for (const FoundFile &film : files.films) {
            importFilm(film.path);
            if (isStopped()) {
                break;
            }
            ++m_done;
            report(film.path, Phase::Done, 1);
        }
        for (const SubtitleFile &subtitles : files.subtitles) {
            if (!isStopped()) {
                importSubtitles(subtitles);
            }
        }
        for (const SoundFile &sound : std::as_const(m_sounds)) {
            refuseSound(sound);
        }
        if (const Result<void> tidied = m_summary.isCancelled ? Result<void>() : m_sink.tidy(); !tidied) {
            m_summary.stoppedBy = tidied.error();
        }
        return std::move(m_summary);
    }

  private:
    bool isStopped() const { return m_summary.isCancelled || m_summary.stoppedBy; }

    void report(const QString &file, Phase phase, double fraction) const {
        if (m_progress) {
            m_progress({m_done, m_total, file, phase, fraction});
        }
    }

    void importFilm(const QString &path) {
        const Result<MediaHash> hash = nameOf(path);
        if (!hash) {
            reject(path, hash.error());
            return;
        }
        const Result<WorkId> known = m_sink.findByImportedFile(*hash);
        if (!known) {
            m_summary.stoppedBy = known.error();
        } else if (!known->isNull()) {
            m_summary.duplicates.append(path);
        } else if (const Result<WorkId> added = add(path, *hash); added) {
            m_summary.imported.append(*added);
        } else {
            reject(path, added.error());
        }
    }

    /// The hash of the whole file, without holding it.
    Result<MediaHash> nameOf(const QString &path) {
        const Result<std::unique_ptr<QFile>> file = openFile(path);
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
            if (m_isCancelled) {
                return fail(ErrorCode::Cancelled, QStringLiteral("the import was stopped"), path);
            }
            hasher.add(piece);
            report(path, Phase::Looking, double((*file)->pos()) / double((*file)->size()));
        }
        return hasher.result();
    }

    void reject(const QString &path, const Error &error) {
        if (error.code == ErrorCode::Cancelled) {
            m_summary.isCancelled = true;
        } else if (m_isStoring && error.code != ErrorCode::InvalidInput && error.code != ErrorCode::Corrupt) {
            m_summary.stoppedBy = error;
        } else {
            m_summary.problems.append({path, error});
        }
    }

    /// Those that belong to this film; they are not looked for again.
    QList<SoundFile> takeSounds(const QString &path) {
        QList<SoundFile> taken;
        const QString film = QFileInfo(path).completeBaseName();
        for (const SoundFile &sound : std::as_const(m_sounds)) {
            const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const SoundFile &other) {
                return other.language == sound.language;
            });
            if (sound.film == film && sound.language && !isTaken) {
                taken.append(sound);
            }
        }
        m_sounds.removeIf([&](const SoundFile &sound) { return taken.contains(sound); });
        return taken;
    }

    void refuseSound(const SoundFile &sound) {
        const QString detail =
            !sound.language
                ? QStringLiteral("its name says no language; call it %1.th.m4a, or en, km, my, ja")
                      .arg(sound.film)
                : QStringLiteral(
                      "no new film in this import is called %1; a sound comes in together with its film")
                      .arg(sound.film);
        m_summary.problems.append({sound.path, {ErrorCode::InvalidInput, detail, sound.path}});
    }

    Result<WorkId> add(const QString &path, const MediaHash &hash) {
        m_isStoring = false;
        const QList<SoundFile> sounds = takeSounds(path);
        return prepare(path, hash, sounds).and_then([&](const PreparedFilm &film) {
            return store(path, hash, film).map([&](const WorkId &id) {
                finish(path, film);
                return id;
            });
        });
    }

    Result<PreparedFilm> prepare(const QString &path, const MediaHash &hash, const QList<SoundFile> &sounds) {
        return prepareFilm(
            {path, hash, sounds, m_options.workFolder, m_options.keepOriginals},
            {[&](double fraction) { report(path, Phase::Converting, fraction); }, &m_isCancelled});
    }

    void finish(const QString &path, const PreparedFilm &film) {
        forget(film, m_options.workFolder);
        if (!film.reasons.isEmpty()) {
            m_summary.converted.append(QFileInfo(path).fileName() + QStringLiteral(": ") +
                                       film.reasons.join(QStringLiteral(", ")));
        }
    }

    Result<WorkId> store(const QString &path, const MediaHash &hash, const PreparedFilm &files) {
        const ProbeResult &probed = files.probed;
        const Result<QList<NewRendition>> poster = posterFrom(probed.poster);
        const Result<std::unique_ptr<QFile>> film = openFile(files.film);
        Result<std::unique_ptr<QFile>> original = std::unique_ptr<QFile>();
        if (!files.original.isEmpty()) {
            original = openFile(files.original);
        }
        if (!poster || !film || !original) {
            return tl::unexpected(!poster ? poster.error() : !film ? film.error() : original.error());
        }
        NewFilm made = newFilmFrom(probed.film);
        made.source = QFileInfo(path).fileName().normalized(QString::NormalizationForm_C);
        made.kind = m_options.kind;
        made.textLanguage = m_options.textLanguage;
        made.film.importedFile = hash;
        made.poster = *poster;
        QList<NewFilmFile> parts{
            {RenditionKind::Film, film->get(), mimeTypeOf(probed.film), probed.film.displayPx}};
        qint64 allBytes = (*film)->size();
        if (*original) {
            parts.append({RenditionKind::Original, original->get(), QStringLiteral("video/x-original"),
                          probed.film.displayPx});
            allBytes += (*original)->size();
        }
        m_isStoring = true;
        const Result<WorkId> added = m_sink.addFilm(
            made, parts,
            {[&](qint64 bytes) {
                 report(path, Phase::Storing, double(bytes) / double(std::max<qint64>(1, allBytes)));
             },
             [&] { return m_isCancelled.load(); }});
        const QStringList remarks = added ? leftOutTexts(probed.film) : QStringList();
        if (!remarks.isEmpty()) {
            m_summary.remarks.append({path, remarks});
        }
        return added;
    }

    void importSubtitles(const SubtitleFile &file) {
        const Result<WorkId> work = m_sink.findBySource(file.film);
        if (!work) {
            m_summary.stoppedBy = work.error();
            return;
        }
        const auto problem = [&](const QString &detail) {
            m_summary.problems.append({file.path, {ErrorCode::InvalidInput, detail, file.path}});
        };
        if (work->isNull()) {
            const QString code = file.film.section(QLatin1Char('.'), -1);
            const bool isOther = !file.language && file.film.contains(QLatin1Char('.')) && code.size() <= 3;
            problem(
                isOther
                    ? QStringLiteral("“%1” is none of the five languages: en, th, km, my, ja").arg(code)
                    : QStringLiteral("there is no film called %1 that it could belong to").arg(file.film));
        } else if (!file.language) {
            problem(QStringLiteral("its name says no language; call it %1.th.vtt, or en, km, my, ja")
                        .arg(file.film));
        } else if (const Result<SubtitleText> text = readSubtitleText(file.path, file.language); !text) {
            m_summary.problems.append({file.path, text.error()});
        } else if (const Result<void> set =
                       m_sink.setTrack({{}, *work, *file.language, file.kind, {}, text->webVtt});
                   !set) {
            m_summary.stoppedBy = set.error();
        } else {
            m_summary.subtitles.append({file.path, text->remarks});
        }
    }

    FilmImportSink &m_sink;
    const FilmImportOptions &m_options;
    const FilmImporter::Progress &m_progress;
    const std::atomic_bool &m_isCancelled;
    FilmImportSummary m_summary;
    int m_done = 0;
    int m_total = 0;
    QList<SoundFile> m_sounds; ///< whose film has not come yet
    bool m_isStoring = false;  ///< what fails now is the library's fault, not the file's
};

} // namespace

FilmImporter::FilmImporter(FilmImportSink &sink, FilmImportOptions options)
    : m_sink(sink), m_options(std::move(options)) {}

FilmImportSummary FilmImporter::run(const SortedFiles &files, const Progress &progress,
                                    const std::atomic_bool &isCancelled) {
    return Run(m_sink, m_options, progress, isCancelled).import(files);
}

} // namespace sala
