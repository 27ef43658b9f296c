#include "app/stage/stored_track.h"

#include "media/subtitles/subtitle_reader.h"

#include <QLoggingCategory>

namespace sala {

Q_LOGGING_CATEGORY(lcStoredTrack, "sala.stage")

std::shared_ptr<const ShownSubtitles> readTrack(const SubtitleTrack &track) {
    const Result<SubtitleDocument> document =
        readSubtitles(track.body.toUtf8(), track.language, WhenUnsure::Keep);
    if (!document) {
        qCWarning(lcStoredTrack).noquote() << "the" << name(track.kind) << "of work" << track.work.text()
                                           << "cannot be read:" << document.error().detail;
        return nullptr;
    }
    return std::make_shared<const ShownSubtitles>(ShownSubtitles{track.language, document->cues});
}

} // namespace sala
