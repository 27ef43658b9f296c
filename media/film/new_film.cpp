#include "media/film/film_importer.h"
#include "media/text/zawgyi.h"

#include <QDateTime>

#include <algorithm>

namespace sala {
namespace {

/// Read like any file's; without cues there is nothing to add. `what` names it where it is left out.
void addTrack(FilmReading &reading, SubtitleTrack track, const QString &what, WhenUnsure whenUnsure) {
    const Result<SubtitleText> text = subtitleText(track.body.toUtf8(), track.language, whenUnsure);
    if (text) {
        track.body = text->webVtt;
        reading.film.tracks.append(track);
    } else if (text.error().code == ErrorCode::Conflict) {
        reading.unsure.append(QStringLiteral("%1: %2; it can also come in as a file beside the film")
                                  .arg(what, text.error().detail));
    }
}

/// Empty when only a reader could tell what it says.
QString titleFrom(const QString &title, WhenUnsure whenUnsure, QStringList &unsure) {
    const BurmeseReading reading = readBurmese(title, whenUnsure);
    if (reading.encoding == Encoding::Unsure) {
        unsure.append(QStringLiteral("its title: left out: it could be Unicode (%1) or Zawgyi (%2); bring it "
                                     "in with `captions import`")
                          .arg(reading.asUnicode, reading.asZawgyi));
    }
    return reading.text;
}

} // namespace

int originalTrackOf(const QList<ProbedSound> &sounds) {
    const auto first = [&](auto predicate) {
        const auto it = std::find_if(sounds.begin(), sounds.end(), predicate);
        return it == sounds.end() ? -1 : int(it - sounds.begin());
    };
    const int original = first([](const ProbedSound &sound) { return sound.isOriginal; });
    return std::max(0, original >= 0 ? original
                                     : first([](const ProbedSound &sound) { return sound.isDefault; }));
}

FilmReading newFilmFrom(const ProbedFilm &probed, WhenUnsure whenUnsure) {
    FilmReading reading;
    NewFilm &made = reading.film;
    made.title = titleFrom(probed.title, whenUnsure, reading.unsure);
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
    for (qsizetype i = 0; i < probed.texts.size(); ++i) {
        const ProbedText &text = probed.texts[i];
        if (const std::optional<Language> language = languageFromCode(text.language)) {
            const SubtitleKind kind = text.isCaptions ? SubtitleKind::Captions : SubtitleKind::Subtitles;
            addTrack(reading, {{}, {}, *language, kind, text.title, text.webVtt},
                     QStringLiteral("the text track %1 inside it").arg(i + 1), whenUnsure);
        }
    }
    const Language spoken = languageFromCode(made.film.originalLanguage).value_or(made.textLanguage);
    addTrack(reading, {{}, {}, spoken, SubtitleKind::Chapters, {}, probed.chapters},
             QStringLiteral("its chapters"), whenUnsure);
    return reading;
}

} // namespace sala
