#pragma once

#include "media/subtitles/subtitle_document.h"
#include "translations/language.h"

#include <optional>

namespace sala {

/// What is known about the film a track belongs to.
struct SubtitleContext {
    std::optional<Language> language; ///< of the track; without it nothing is said about reading
    std::optional<std::chrono::milliseconds> duration; ///< of the film; without it no cue is too late
};

/// Looks at the cues as a reader and a broadcaster would, against the limits of reading_limits.h: reading
/// speed, length and number of lines, cues at the same time, gaps that flicker, cues that are too short,
/// empty, or after the film's end. In the order of the cues. Cues that stand in different places may be there
/// at the same time. Any thread.
QList<SubtitleProblem> checkSubtitles(const QList<SubtitleCue> &cues, const SubtitleContext &context);

} // namespace sala
