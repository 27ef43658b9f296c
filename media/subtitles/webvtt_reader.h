#pragma once

#include "db/records/error.h"
#include "media/subtitles/subtitle_document.h"

namespace sala {

/// Reads decoded WebVTT by the parsing algorithm of the W3C's standard, with its recovery from errors: a
/// damaged block costs that block and nothing else. `text` has "\n" for every line end and no U+0000.
///
/// InvalidInput when the text does not begin with WEBVTT, or has more than `mostCues` cues. Any thread.
Result<SubtitleDocument> parseWebVtt(const QString &text, qsizetype mostCues);

} // namespace sala
