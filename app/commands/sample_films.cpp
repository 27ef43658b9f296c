#include "app/commands/sample_films.h"

#include "app/commands/sample_library.h"
#include "db/storage/library_film_sink.h"
#include "media/film/film_importer.h"
#include "media/subtitles/subtitle_writer.h"

namespace sala {
namespace {

SampleWork workFrom(const SampleFilm &film) {
    SampleWork work;
    work.slug = film.key;
    work.journey = film.journey;
    work.place = film.place;
    work.themes = film.themes;
    work.date = PartialDate::fromIso(film.date).value_or(PartialDate{});
    return work;
}

void addWords(SampleSource &source, const SampleFilm &film) {
    const QString owner = QStringLiteral("works/") + film.key;
    for (auto it = film.words.cbegin(); it != film.words.cend(); ++it) {
        source.texts.insert({owner, TextField::Title, it.key()}, it->title);
        source.texts.insert({owner, TextField::Caption, it.key()}, it->caption);
        source.texts.insert({owner, TextField::AltText, it.key()}, it->alt);
        source.texts.insert({owner, TextField::Transcript, it.key()}, film.transcript(it.key()));
    }
}

/// The chapters' names in all languages; the film's file has them in one.
Result<void> addChapters(LibraryFilmSink &sink, const SampleFilm &film) {
    const Result<QList<NamedFilm>> found = sink.filmsCalled(film.key);
    if (!found || found->isEmpty() || film.chapters.isEmpty()) {
        return found ? Result<void>() : tl::unexpected(found.error());
    }
    const WorkId work = found->last().work;
    for (const Language language : kLanguages) {
        SubtitleDocument document;
        const QStringList names = film.words.value(language).chapters;
        for (qsizetype i = 0; i < std::min(names.size(), film.chapters.size()); ++i) {
            SubtitleCue cue;
            cue.start = film.chapters[i];
            cue.end = i + 1 < film.chapters.size() ? film.chapters[i + 1] : film.duration;
            cue.text = names[i];
            document.cues.append(cue);
        }
        const QString body = QString::fromUtf8(writeWebVtt(document));
        const Result<bool> set = sink.setTrack({{}, work, language, SubtitleKind::Chapters, {}, body});
        if (!set) {
            return tl::unexpected(set.error());
        }
    }
    return {};
}

Result<void> importKind(Library &library, const QString &folder, const QList<SampleFilm> &films,
                        SampleFilmKind kind) {
    FilmImportOptions options;
    options.kind = kind == SampleFilmKind::Documentary ? WorkKind::Documentary : WorkKind::Interview;
    options.workFolder = library.path() + QStringLiteral(".converting");
    QStringList paths;
    for (const SampleFilm &film : films) {
        if (film.kind != kind) {
            continue;
        }
        paths.append(folder + QLatin1Char('/') + film.fileName());
        for (const SampleSound &sound : film.sound) {
            if (!sound.isInFilm) {
                paths.append(folder + QLatin1Char('/') + film.soundFileName(sound.language));
            }
        }
        for (const Language language : kLanguages) {
            paths.append(folder + QLatin1Char('/') + film.subtitleFileName(language));
        }
    }
    LibraryFilmSink sink(library, QStringLiteral("sample"));
    const std::atomic_bool isCancelled{false};
    const FilmImportSummary summary =
        FilmImporter(sink, options).run(sortOutFilms(findFiles(paths)), {}, isCancelled);
    if (summary.stoppedBy) {
        return tl::unexpected(*summary.stoppedBy);
    }
    if (!summary.problems.isEmpty()) {
        Error error = summary.problems.first().error;
        error.subject = summary.problems.first().file;
        return tl::unexpected(error);
    }
    for (const SampleFilm &film : films) {
        if (film.kind == kind) {
            if (const Result<void> added = addChapters(sink, film); !added) {
                return added;
            }
        }
    }
    return {};
}

} // namespace

QString sampleFilmsFolder() {
    return besideProgram(QStringLiteral("sample/films"));
}

void addFilms(SampleSource &source, const QList<SampleFilm> &films) {
    const qsizetype apart = source.works.size() / std::max<qsizetype>(1, films.size());
    for (qsizetype i = 0; i < films.size(); ++i) {
        addWords(source, films[i]);
        const qsizetype at = std::min(source.works.size(), apart / 3 + i * (apart + 1));
        source.works.insert(at, workFrom(films[i]));
    }
}

Result<void> importSampleFilms(Library &library, const QString &folder, const QList<SampleFilm> &films,
                               const std::function<void(int done)> &progress) {
    const auto kinds = {SampleFilmKind::Interview, SampleFilmKind::Documentary};
    int done = 0;
    for (const SampleFilmKind kind : kinds) {
        if (const Result<void> imported = importKind(library, folder, films, kind); !imported) {
            return imported;
        }
        done += int(std::count_if(films.begin(), films.end(),
                                  [&](const SampleFilm &film) { return film.kind == kind; }));
        progress(done);
    }
    return {};
}

} // namespace sala
