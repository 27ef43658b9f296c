#include "app/stage/stored_track.h"

#include "media/subtitles/subtitle_reader.h"

#include <QLoggingCategory>

#include <algorithm>

namespace sala {

Q_LOGGING_CATEGORY(lcStoredTrack, "sala.stage")

namespace {

constexpr std::chrono::milliseconds kReadable{1000};

QList<SubtitleCue> cuesWithin(const FilmPart &part, const QList<SubtitleCue> &cues) {
    if (part.isWhole()) {
        return cues;
    }
    QList<SubtitleCue> kept;
    for (SubtitleCue cue : cues) {
        const auto enough = std::min(kReadable, (cue.end - cue.start) / 2);
        cue.start = std::max(cue.start, part.from);
        cue.end = std::min(cue.end, part.end(std::chrono::milliseconds::max()));
        if (cue.end > cue.start && cue.end - cue.start >= enough) {
            kept.append(cue);
        }
    }
    return kept;
}

} // namespace

std::shared_ptr<const ShownSubtitles> readTrack(const SubtitleTrack &track, const FilmPart &part) {
    const Result<SubtitleDocument> document =
        readSubtitles(track.body.toUtf8(), track.language, WhenUnsure::Keep);
    if (!document) {
        qCWarning(lcStoredTrack).noquote() << "the" << name(track.kind) << "of work" << track.work.text()
                                           << "cannot be read:" << document.error().detail;
        return nullptr;
    }
    return std::make_shared<const ShownSubtitles>(ShownSubtitles{track.language, cuesWithin(part, document->cues)});
}

} // namespace sala
