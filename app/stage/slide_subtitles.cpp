#include "app/stage/slide_subtitles.h"

#include "media/subtitles/subtitle_reader.h"

#include <QLoggingCategory>

namespace sala {

Q_LOGGING_CATEGORY(lcSlideSubtitles, "sala.stage")

namespace {

std::shared_ptr<const ShownSubtitles> read(const SubtitleTrack &track) {
    const Result<SubtitleDocument> document = readSubtitles(track.body.toUtf8(), track.language);
    if (!document) {
        qCWarning(lcSlideSubtitles).noquote()
            << "the subtitles of work" << track.work.text() << "cannot be read:" << document.error().detail;
        return nullptr;
    }
    return std::make_shared<const ShownSubtitles>(ShownSubtitles{track.language, document->cues});
}

} // namespace

void SlideSubtitles::show(const Catalogue &catalogue, const WorkId &work, Language language) {
    if (work == m_work && language == m_language) {
        return;
    }
    m_work = work;
    m_language = language;
    const ShownFilm *film = catalogue.film(work);
    const SubtitleTrack *track = film ? film->track(SubtitleKind::Subtitles, language) : nullptr;
    if (film && !track) {
        track = film->track(SubtitleKind::Captions, language);
    }
    m_painter.setTrack(track ? read(*track) : nullptr);
}

void SlideSubtitles::forget() {
    m_work = {};
    m_painter.setTrack(nullptr);
}

} // namespace sala
