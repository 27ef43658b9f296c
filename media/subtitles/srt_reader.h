#pragma once

#include "db/records/error.h"
#include "media/subtitles/subtitle_document.h"

namespace sala {

/// Reads decoded SubRip text as people's programs write it. There is no standard; a cue is a line with two
/// times (hours, milliseconds and either separator may be missing) and the lines up to the next such line and
/// its number. Numbers may be missing; empty lines inside a cue are left out, missing ones between cues are
/// not missed. `text` has "\n" for every line end.
///
/// InvalidInput when there is no cue in it or more than `mostCues`. Any thread.
Result<SubtitleDocument> parseSrt(const QString &text, qsizetype mostCues);

} // namespace sala
