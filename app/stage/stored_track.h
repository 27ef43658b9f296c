#pragma once

#include "app/stage/subtitle_painter.h"
#include "db/records/film.h"

#include <memory>

namespace sala {

/// The cues of a stored track. Null when it cannot be read, which the log then tells; a library from outside
/// may hold anything. Any thread.
std::shared_ptr<const ShownSubtitles> readTrack(const SubtitleTrack &track);

} // namespace sala
