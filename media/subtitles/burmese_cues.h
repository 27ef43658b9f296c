#pragma once

#include "media/subtitles/subtitle_document.h"

namespace sala {

/// Converts a track that was written for a Zawgyi font to Unicode: all cues of a file are judged together,
/// because one alone is too short to tell. Says so in a problem, and both readings of every cue it
/// converts; cues that could be either stay as they are and are named with both. Does nothing to a file without Burmese. Any thread.
void convertZawgyi(SubtitleDocument &document);

} // namespace sala
