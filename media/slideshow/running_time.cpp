#include "media/slideshow/running_time.h"

#include "media/slideshow/slideshow.h"

#include <algorithm>
#include <numeric>

namespace sala {

std::chrono::milliseconds runningTime(const PlaylistEntry &entry, const FilmLength &filmLength) {
    const std::optional<std::chrono::milliseconds> length = filmLength(entry.work);
    if (!length) {
        return Slideshow::kFade + entry.dwell;
    }
    const auto end = entry.until.count() > 0 ? std::min(entry.until, *length) : *length;
    const auto shortest =
        entry.transition == Transition::CrossFade ? Slideshow::kFade : std::chrono::milliseconds(0);
    return std::max(end - entry.from, shortest);
}

std::chrono::milliseconds runningTime(const QList<PlaylistEntry> &entries, const FilmLength &filmLength) {
    return std::accumulate(entries.begin(), entries.end(), std::chrono::milliseconds(0),
                           [&](std::chrono::milliseconds sum, const PlaylistEntry &entry) {
                               return sum + runningTime(entry, filmLength);
                           });
}

} // namespace sala
