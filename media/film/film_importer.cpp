#include "media/film/film_importer.h"

#include "db/records/hash.h"
#include "media/film/film_converter.h"
#include "media/picture/renditions.h"
#include "media/text/zawgyi.h"

#include <QDateTime>
#include <QDir>
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

/// One import of several films.
class Run {
  public:
    Run(FilmImportSink &sink, const FilmImportOptions &options, const FilmImporter::Progress &progress,
        const std::atomic_bool &isCancelled)
        : m_sink(sink), m_options(options), m_progress(progress), m_isCancelled(isCancelled) {}

    FilmImportSummary import(const SortedFiles &files) {
        m_total = int(files.films.size());
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

    Result<WorkId> add(const QString &path, const MediaHash &hash) {
        m_isStoring = false;
        Result<ProbeResult> probed = probeFilm(path, m_isCancelled);
        if (!probed) {
            return tl::unexpected(probed.error());
        }
        const QStringList reasons = reasonsToConvert(probed->film);
        if (reasons.isEmpty()) {
            return store(path, hash, *probed, {path, {}});
        }
        const QString folder = m_options.workFolder + QLatin1Char('/') + hash.hex();
        return convert(path, *probed, folder).and_then([&](const ProbeResult &converted) {
            const QString film = folder + QStringLiteral("/film.mp4");
            return store(path, hash, converted, {film, m_options.keepOriginals ? path : QString()})
                .map([&](const WorkId &id) {
                    QDir(folder).removeRecursively();
                    QDir().rmdir(m_options.workFolder); // when nothing else waits in it
                    m_summary.converted.append(QFileInfo(path).fileName() + QStringLiteral(": ") +
                                               reasons.join(QStringLiteral(", ")));
                    return id;
                });
        });
    }

    /// The converted film is looked at like any other; words and names are taken from the file as it came.
    Result<ProbeResult> convert(const QString &path, const ProbeResult &original, const QString &folder) {
        const ConversionWatcher watcher{[&](double fraction) { report(path, Phase::Converting, fraction); },
                                        &m_isCancelled};
        return convertFilm(path, original.film, folder, watcher)
            .and_then([&](const QString &film) { return probeFilm(film, m_isCancelled); })
            .map([&](ProbeResult converted) {
                ProbedFilm film = original.film;
                film.container = converted.film.container;
                film.duration = converted.film.duration;
                film.frameRate = converted.film.frameRate;
                film.displayPx = converted.film.displayPx;
                return ProbeResult{film, original.poster};
            })
            .map_error([&](Error error) {
                if (error.code != ErrorCode::Cancelled) {
                    QDir(folder).removeRecursively(); // trying again on damaged parts would fail again
                }
                return error;
            });
    }

    struct Files {
        QString film;
        QString original; ///< empty: not kept, or the film itself
    };

    Result<WorkId> store(const QString &path, const MediaHash &hash, const ProbeResult &probed,
                         const Files &files) {
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
        return m_sink.addFilm(made, parts,
                              {[&](qint64 bytes) {
                                   report(path, Phase::Storing,
                                          double(bytes) / double(std::max<qint64>(1, allBytes)));
                               },
                               [&] { return m_isCancelled.load(); }});
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
            problem(QStringLiteral("there is no film called %1 that it could belong to").arg(file.film));
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
    bool m_isStoring = false; ///< what fails now is the library's fault, not the file's
};

int originalTrackOf(const QList<ProbedSound> &sounds) {
    const auto first = [&](auto predicate) {
        const auto it = std::find_if(sounds.begin(), sounds.end(), predicate);
        return it == sounds.end() ? -1 : int(it - sounds.begin());
    };
    const int original = first([](const ProbedSound &sound) { return sound.isOriginal; });
    return std::max(0, original >= 0 ? original
                                     : first([](const ProbedSound &sound) { return sound.isDefault; }));
}

/// Read like any file's; without cues there is nothing to add.
void addTrack(NewFilm &film, SubtitleTrack track) {
    const Result<SubtitleText> text = subtitleText(track.body.toUtf8(), track.language);
    if (text) {
        track.body = text->webVtt;
        film.tracks.append(track);
    }
}

} // namespace

NewFilm newFilmFrom(const ProbedFilm &probed) {
    NewFilm made;
    made.title = readBurmese(probed.title).text; // empty when only a reader could tell what it says
    const QDate day = QDateTime::fromString(probed.creationTime, Qt::ISODate).date();
    if (day.isValid() && day.year() > 1970) { // cameras without a clock say 1904 or 1970
        made.date = {day.year(), day.month(), day.day()};
    }
    made.film.duration = probed.duration;
    made.film.frameRate = probed.frameRate;
    made.film.hasSound = !probed.sounds.isEmpty();
    made.film.originalTrack = originalTrackOf(probed.sounds);
    for (int i = 0; i < probed.sounds.size(); ++i) {
        const QString spoken = probed.sounds[i].language;
        const std::optional<Language> language = languageFromCode(spoken);
        if (i == made.film.originalTrack) {
            made.film.originalLanguage = spoken;
        } else if (language) {
            made.versions.append({{}, {}, FilmVersionKind::Sound, *language, i, {}});
        }
    }
    for (const ProbedText &text : probed.texts) {
        if (const std::optional<Language> language = languageFromCode(text.language)) {
            const SubtitleKind kind = text.isCaptions ? SubtitleKind::Captions : SubtitleKind::Subtitles;
            addTrack(made, {{}, {}, *language, kind, text.title, text.webVtt});
        }
    }
    const Language spoken = languageFromCode(made.film.originalLanguage).value_or(made.textLanguage);
    addTrack(made, {{}, {}, spoken, SubtitleKind::Chapters, {}, probed.chapters});
    return made;
}

FilmImporter::FilmImporter(FilmImportSink &sink, FilmImportOptions options)
    : m_sink(sink), m_options(std::move(options)) {}

FilmImportSummary FilmImporter::run(const SortedFiles &files, const Progress &progress,
                                    const std::atomic_bool &isCancelled) {
    return Run(m_sink, m_options, progress, isCancelled).import(files);
}

} // namespace sala
