#pragma once

#include "db/records/playlist.h"

#include <functional>
#include <optional>

namespace sala {

/// How long a work's film lasts; nothing when it is none, or is not played.
using FilmLength = std::function<std::optional<std::chrono::milliseconds>(const WorkId &work)>;

/// How long one entry stands until the next one begins to appear, as Slideshow shows it when everything is
/// ready in time.
std::chrono::milliseconds runningTime(const PlaylistEntry &entry, const FilmLength &filmLength);

/// Of one round of a flattened playlist.
std::chrono::milliseconds runningTime(const QList<PlaylistEntry> &entries, const FilmLength &filmLength);

} // namespace sala
