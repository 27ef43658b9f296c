#include "app/stage/slide_subtitles.h"

#include "app/stage/stored_track.h"

namespace sala {

void SlideSubtitles::show(const Catalogue &catalogue, const WorkId &work, Language language) {
    if (work == m_work && language == m_language) {
        return;
    }
    m_work = work;
    m_language = language;
    const ShownFilm *film = catalogue.film(work);
    const SubtitleTrack *const track = film ? film->said(language) : nullptr;
    m_painter.setTrack(track ? readTrack(*track, film->part) : nullptr);
}

void SlideSubtitles::forget() {
    m_work = {};
    m_painter.setTrack(nullptr);
}

} // namespace sala
