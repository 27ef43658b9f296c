#pragma once

#include "media/subtitles/subtitle_document.h"

#include <QStringView>

namespace sala {

/// Reads the lines of a SubRip cue into `cue.text`, `cue.runs` and, for {\an8} and its like, `cue.settings`:
/// <i>, <b>, <u> and {\i1} are kept, other tags of HTML and ASS left out, the usual character references
/// resolved. What is no known tag stays text (“<3”).
void readSrtText(QStringView payload, SubtitleCue &cue);

/// The lines that readSrtText() reads as the same text, styles and place, as far as SubRip has words for
/// them.
QString writeSrtText(const SubtitleCue &cue);

} // namespace sala
