#pragma once

#include "media/subtitles/subtitle_document.h"
#include "media/text/zawgyi.h"

namespace sala {

/// Converts a track that was written for a Zawgyi font to Unicode: all cues of a file are judged together,
/// because one alone is too short to tell. Says so in a problem, and both readings of every cue it converts.
/// Cues that could be either are converted or kept as `whenUnsure` says; asked about, they stay as they came,
/// are named with both readings and listed in unsureCues. Does nothing to a file without Burmese. Any thread.
void convertZawgyi(SubtitleDocument &document, WhenUnsure whenUnsure);

} // namespace sala
