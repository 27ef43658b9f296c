#include "app/commands/film_check.h"

#include "db/storage/film_repository.h"
#include "db/storage/work_repository.h"
#include "media/subtitles/subtitle_check.h"
#include "media/subtitles/subtitle_reader.h"
#include "media/subtitles/timestamp.h"

#include <algorithm>

namespace sala {
namespace {

using Kind = SubtitleProblem::Kind;

bool isReadAgainstTheClock(SubtitleKind kind) {
    return kind == SubtitleKind::Subtitles || kind == SubtitleKind::Captions;
}

/// Chapters last as long as they last, and a transcript is read at leisure.
bool matters(const SubtitleProblem &problem, SubtitleKind kind) {
    const bool isAboutReading = problem.kind == Kind::Speed || problem.kind == Kind::Length ||
                                problem.kind == Kind::Gap || problem.kind == Kind::Duration;
    return isReadAgainstTheClock(kind) || !isAboutReading;
}

Severity severityOf(Kind kind) {
    return kind == Kind::Setting || kind == Kind::Markup || kind == Kind::Unsure ? Severity::Note
                                                                                 : Severity::Warning;
}

/// The texts of one film.
class FilmTexts {
  public:
    FilmTexts(const Work &work, const ShownFilm &film) : m_work(work), m_film(film) {}

    QList<Finding> check() {
        for (const SubtitleTrack &track : m_film.tracks) {
            checkTrack(track);
        }
        checkSpokenWords();
        checkTranslations(SubtitleKind::Chapters);
        checkTranslations(SubtitleKind::Transcript);
        return m_findings;
    }

  private:
    void add(Severity severity, const QString &code, const QString &detail) {
        m_findings.append({severity, QStringLiteral("subtitles-") + code, m_work.id.text(), detail});
    }

    QString nameOfTrack(const SubtitleTrack &track) const {
        const QString label = track.label.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(track.label);
        return QStringLiteral("the %1 in %2%3 of %4")
            .arg(name(track.kind), code(track.language), label, m_work.source);
    }

    void checkTrack(const SubtitleTrack &track) {
        const Result<SubtitleDocument> read = readSubtitles(track.body.toUtf8(), track.language);
        if (!read || read->format != SubtitleFormat::WebVtt) {
            add(Severity::Error, QStringLiteral("unreadable"),
                QStringLiteral("%1: %2").arg(nameOfTrack(track), read ? QStringLiteral("they are not WebVTT")
                                                                      : read.error().detail));
            return;
        }
        if (read->cues.isEmpty()) {
            add(Severity::Warning, nameOf(Kind::Empty),
                QStringLiteral("%1: there is no cue in it").arg(nameOfTrack(track)));
        }
        SubtitleContext context;
        context.duration =
            m_film.film.duration.count() > 0 ? std::optional(m_film.film.duration) : std::nullopt;
        context.language = isReadAgainstTheClock(track.kind) ? std::optional(track.language) : std::nullopt;
        for (const SubtitleProblem &problem : read->problems + checkSubtitles(read->cues, context)) {
            if (matters(problem, track.kind)) {
                addProblem(track, problem, read->cues);
            }
        }
    }

    void addProblem(const SubtitleTrack &track, const SubtitleProblem &problem,
                    const QList<SubtitleCue> &cues) {
        QString where = nameOfTrack(track);
        if (problem.cue > 0) {
            where += QStringLiteral(", cue %1 (%2)")
                         .arg(problem.cue)
                         .arg(formatTimestamp(cues[problem.cue - 1].start));
        } else if (problem.line > 0) {
            where += QStringLiteral(", line %1").arg(problem.line);
        }
        add(severityOf(problem.kind), nameOf(problem.kind), where + QStringLiteral(": ") + problem.detail);
    }

    bool has(SubtitleKind kind, Language language) const {
        return std::any_of(m_film.tracks.begin(), m_film.tracks.end(), [&](const SubtitleTrack &track) {
            return track.kind == kind && track.language == language;
        });
    }

    bool hasAny(SubtitleKind kind) const {
        return std::any_of(kLanguages.begin(), kLanguages.end(),
                           [&](Language language) { return has(kind, language); });
    }

    /// Also in the languages that are heard: the attract loop is silent, and not everybody hears.
    void checkSpokenWords() {
        const bool isWritten = hasAny(SubtitleKind::Subtitles) || hasAny(SubtitleKind::Captions);
        const bool isSpoken = !m_film.film.originalLanguage.isEmpty() || !m_film.versions.isEmpty();
        if (!isWritten && !isSpoken) {
            if (m_film.film.hasSound) {
                add(Severity::Note, QStringLiteral("missing"),
                    QStringLiteral("%1 has sound and no subtitles in any language").arg(m_work.source));
            }
            return;
        }
        for (const Language language : kLanguages) {
            if (!has(SubtitleKind::Subtitles, language) && !has(SubtitleKind::Captions, language)) {
                addMissing(Severity::Warning, SubtitleKind::Subtitles, language);
            }
        }
    }

    /// Missed only where another language has them.
    void checkTranslations(SubtitleKind kind) {
        for (const Language language : kLanguages) {
            if (hasAny(kind) && !has(kind, language)) {
                addMissing(Severity::Note, kind, language);
            }
        }
    }

    void addMissing(Severity severity, SubtitleKind kind, Language language) {
        add(severity, QStringLiteral("missing"),
            QStringLiteral("%1 has no %2 in %3").arg(m_work.source, name(kind), code(language)));
    }

    const Work &m_work;
    const ShownFilm &m_film;
    QList<Finding> m_findings;
};

} // namespace

Result<QList<Finding>> checkFilmTexts(Library &library) {
    const auto works = WorkRepository(library).all();
    const auto films = FilmRepository(library).all();
    if (!works || !films) {
        return tl::unexpected(!works ? works.error() : films.error());
    }
    QList<Finding> findings;
    for (const Work &work : *works) {
        const auto film = films->constFind(work.id);
        if (film != films->cend()) {
            findings += FilmTexts(work, *film).check();
        }
    }
    return findings;
}

} // namespace sala
