#include "db/records/film.h"

#include <algorithm>

namespace sala {

const FilmVersion *ShownFilm::version(FilmVersionKind kind, Language language) const {
    const auto it = std::find_if(versions.begin(), versions.end(), [&](const FilmVersion &version) {
        return version.kind == kind && version.language == language;
    });
    return it == versions.end() ? nullptr : &*it;
}

FilmSound ShownFilm::sound(Language language) const {
    if (languageFromCode(film.originalLanguage) == language) {
        return {film.originalTrack, {}, true};
    }
    const FilmVersion *narrated = version(FilmVersionKind::Sound, language);
    return narrated ? FilmSound{narrated->track, narrated->medium, true}
                    : FilmSound{film.originalTrack, {}, false};
}

const SubtitleTrack *ShownFilm::track(SubtitleKind kind, Language language) const {
    return firstOf({kind}, language);
}

const SubtitleTrack *ShownFilm::said(Language language) const {
    return firstOf({SubtitleKind::Subtitles, SubtitleKind::Captions}, language);
}

/// One that somebody can read counts for more than one of the better kind.
const SubtitleTrack *ShownFilm::firstOf(const QList<SubtitleKind> &kinds, Language language) const {
    for (const Language candidate : fallbackOrder(language)) {
        for (const SubtitleKind kind : kinds) {
            const auto it = std::find_if(tracks.begin(), tracks.end(), [&](const SubtitleTrack &track) {
                return track.kind == kind && track.language == candidate;
            });
            if (it != tracks.end()) {
                return &*it;
            }
        }
    }
    return nullptr;
}

} // namespace sala
