#include "media/film/film_importer.h"

#include "db/records/hash.h"
#include "media/film/film_additions.h"
#include "media/film/film_import_run.h"
#include "media/picture/renditions.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sala {
namespace {

using Phase = FilmImportProgress::Phase;

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
    explicit Run(FilmImportRun &run) : m_run(run) {}

    void import(const SortedFiles &files) {
        m_run.total = int(files.films.size() + files.signedFilms.size());
        m_sounds = files.sounds;
        m_films = files.films;
        for (const FoundFile &film : files.films) {
            importOne(film.path, [&] { importFilm(film.path); });
        }
        FilmAdditions additions(m_run);
        for (const SignedFilm &film : files.signedFilms) {
            importOne(film.path, [&] { additions.importSignedFilm(film); });
        }
        for (const SubtitleFile &subtitles : files.subtitles) {
            if (!m_run.isStopped()) {
                additions.importSubtitles(subtitles);
            }
        }
        for (const SoundFile &sound : std::as_const(m_sounds)) {
            if (!m_run.isStopped()) {
                additions.importLateSound(sound);
            }
        }
        if (const Result<void> tidied = m_run.summary.isCancelled ? Result<void>() : m_run.sink.tidy();
            !tidied) {
            m_run.summary.stoppedBy = tidied.error();
        }
        m_run.summary.waiting = waitingConversions(m_run.options.workFolder);
    }

  private:
    template<class Import>
    void importOne(const QString &path, const Import &import) {
        if (m_run.isStopped()) {
            return;
        }
        import();
        if (!m_run.isStopped()) {
            ++m_run.done;
            m_run.report(path, Phase::Done, 1);
        }
    }

    void importFilm(const QString &path) {
        m_run.isStoring = false;
        const Result<MediaHash> hash = m_run.nameOf(path);
        if (!hash) {
            m_run.reject(path, hash.error());
            return;
        }
        const Result<WorkId> known = m_run.sink.findByImportedFile(*hash);
        if (!known && known.error().code == ErrorCode::NotAllowed) {
            m_run.reject(path, known.error()); // erased: this file, and not the rest
        } else if (!known) {
            m_run.summary.stoppedBy = known.error();
        } else if (!known->isNull()) {
            m_run.here.insert(placeOf(path, nameOf(path)), *known);
            m_run.summary.duplicates.append({path, *known});
            bringUpToDate(path, *known);
        } else if (const Result<WorkId> added = add(path, *hash); added) {
            m_run.here.insert(placeOf(path, nameOf(path)), *added);
            m_run.summary.imported.append(*added);
            remarkOnName(path, *added);
        } else {
            m_run.reject(path, added.error());
        }
    }

    static QString nameOf(const QString &path) { return QFileInfo(path).completeBaseName(); }

    /// What was said about the files is said about what the library has of them, too.
    void bringUpToDate(const QString &path, const WorkId &work) {
        if (!m_run.options.kind) {
            return;
        }
        const Result<WorkKind> before = m_run.sink.setKind(work, *m_run.options.kind);
        if (!before) {
            m_run.summary.stoppedBy = before.error();
        } else if (*before != *m_run.options.kind) {
            const auto called = [](WorkKind kind) {
                return QStringLiteral("%1 %2").arg(
                    kind == WorkKind::Interview ? QStringLiteral("an") : QStringLiteral("a"), name(kind));
            };
            m_run.summary.remarks.append({path,
                                          {QStringLiteral("it was %1, and is %2 now")
                                               .arg(called(*before), called(*m_run.options.kind))}});
        }
    }

    /// A film cut again is no correction of the one before: both stay, and people have to know of both.
    void remarkOnName(const QString &path, const WorkId &added) {
        const Result<QList<NamedFilm>> films = m_run.sink.filmsCalled(nameOf(path));
        QList<NamedFilm> others = films.value_or(QList<NamedFilm>());
        others.removeIf([&](const NamedFilm &film) { return film.work == added; });
        if (!others.isEmpty()) {
            m_run.summary.remarks.append(
                {path,
                 {QStringLiteral(
                      "the library has another film of this name: %1, which stays as it is, with its"
                      " subtitles, sounds and signed versions. This one is a work of its own, %2."
                      " Give one of them another name, or call what belongs to it after the work:"
                      " %2.en.vtt")
                      .arg(namesOf(others), added.text())}});
        }
    }

    /// The film in its folder, or the only one of this import that has the name.
    bool isFor(const SoundFile &sound, const QString &film) const {
        QStringList beside;
        QStringList all;
        for (const FoundFile &candidate : m_films) {
            if (nameOf(candidate.path) == sound.film) {
                all.append(candidate.path);
                if (placeOf(candidate.path, sound.film) == placeOf(sound.path, sound.film)) {
                    beside.append(candidate.path);
                }
            }
        }
        return (beside.isEmpty() ? all : beside) == QStringList{film};
    }

    /// Those that belong to this film; they are not looked for again.
    QList<SoundFile> takeSounds(const QString &path) {
        QList<SoundFile> taken;
        for (const SoundFile &sound : std::as_const(m_sounds)) {
            const bool isTaken = std::any_of(taken.begin(), taken.end(), [&](const SoundFile &other) {
                return other.language == sound.language;
            });
            if (sound.language && !isTaken && isFor(sound, path)) {
                taken.append(sound);
            }
        }
        m_sounds.removeIf([&](const SoundFile &sound) { return taken.contains(sound); });
        return taken;
    }

    Result<WorkId> add(const QString &path, const MediaHash &hash) {
        const QList<SoundFile> sounds = takeSounds(path);
        return m_run.prepare(path, hash, sounds).and_then([&](const PreparedFilm &film) {
            return store(path, hash, film).map([&](const WorkId &id) {
                m_run.finish(path, film);
                return id;
            });
        });
    }

    Result<WorkId> store(const QString &path, const MediaHash &hash, const PreparedFilm &files) {
        const ProbeResult &probed = files.probed;
        const Result<QList<NewRendition>> poster = posterFrom(probed.poster);
        const Result<std::unique_ptr<QFile>> film = openFilmFile(files.film);
        Result<std::unique_ptr<QFile>> original = std::unique_ptr<QFile>();
        if (!files.original.isEmpty()) {
            original = openFilmFile(files.original);
        }
        if (!poster || !film || !original) {
            return tl::unexpected(!poster ? poster.error() : !film ? film.error() : original.error());
        }
        FilmReading reading = newFilmFrom(probed.film, m_run.options.whenUnsure);
        NewFilm &made = reading.film;
        made.source = QFileInfo(path).fileName().normalized(QString::NormalizationForm_C);
        made.kind = m_run.options.kind.value_or(WorkKind::Interview);
        made.textLanguage = m_run.options.textLanguage;
        made.film.importedFile = hash;
        made.poster = *poster;
        QList<NewFilmFile> parts{filmFileOf(files, **film)};
        qint64 allBytes = (*film)->size();
        if (*original) {
            parts.append({RenditionKind::Original, original->get(), QStringLiteral("video/x-original"),
                          probed.film.displayPx});
            allBytes += (*original)->size();
        }
        m_run.isStoring = true;
        const Result<WorkId> added = m_run.sink.addFilm(made, parts, m_run.storing(path, allBytes));
        const QStringList remarks = added ? leftOutTexts(probed.film) + reading.unsure : QStringList();
        if (!remarks.isEmpty()) {
            m_run.summary.remarks.append({path, remarks});
            m_run.summary.isAsking = m_run.summary.isAsking || !reading.unsure.isEmpty();
        }
        return added;
    }

    FilmImportRun &m_run;
    QList<FoundFile> m_films;
    QList<SoundFile> m_sounds; ///< whose film has not come yet
};

} // namespace

FilmImporter::FilmImporter(FilmImportSink &sink, FilmImportOptions options)
    : m_sink(sink), m_options(std::move(options)) {}

FilmImportSummary FilmImporter::run(const SortedFiles &files, const Progress &progress,
                                    const std::atomic_bool &isCancelled) {
    FilmImportRun run{m_sink, m_options, progress, isCancelled};
    Run(run).import(files);
    return std::move(run.summary);
}

} // namespace sala
