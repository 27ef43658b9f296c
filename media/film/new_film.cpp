#include "media/film/film_importer.h"
#include "media/text/zawgyi.h"

#include <QDateTime>

#include <algorithm>

namespace sala {
namespace {

/// Read like any file's; without cues there is nothing to add.
void addTrack(NewFilm &film, SubtitleTrack track) {
    const Result<SubtitleText> text = subtitleText(track.body.toUtf8(), track.language);
    if (text) {
        track.body = text->webVtt;
        film.tracks.append(track);
    }
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

} // namespace sala
