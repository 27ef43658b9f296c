#pragma once

#include "app/stage/subtitle_painter.h"
#include "db/records/film.h"

#include <memory>

namespace sala {

/// The cues of a stored track that belong to the part of its film that is shown, in the film's own time: each that lies in it,
/// by at least a second or half of itself, and only for as long as it does. What is said outside is not to be read. Null when it cannot be read, which the log then tells; a library from outside
/// may hold anything. Any thread.
std::shared_ptr<const ShownSubtitles> readTrack(const SubtitleTrack &track, const FilmPart &part);

} // namespace sala
