#include "db/records/film_part.h"

#include <algorithm>

namespace sala {

using std::chrono::milliseconds;

FilmPart putRight(const FilmPart &part, milliseconds duration) {
    const bool isKnown = duration.count() > 0;
    if (isKnown && duration <= kLeastFilm) {
        return {};
    }
    FilmPart right{std::max(part.from, milliseconds(0)), std::max(part.until, milliseconds(0))};
    if (isKnown) {
        right.from = std::min(right.from, duration - kLeastFilm);
    }
    if (right.until.count() > 0) {
        right.until = std::max(right.until, right.from + kLeastFilm);
    }
    if (isKnown && right.until >= duration) {
        right.until = milliseconds(0);
    }
    return right;
}

FilmPart within(const FilmPart &asked, const FilmPart &shown, milliseconds duration) {
    if (shown.isWhole()) {
        return asked;
    }
    const milliseconds longest = duration.count() > 0 ? duration : milliseconds::max();
    const milliseconds end = std::min(asked.end(longest), shown.end(longest));
    const FilmPart left{std::max(asked.from, shown.from), end < longest ? end : milliseconds(0)};
    const bool isEnough = end > left.from && (end - left.from >= kLeastFilm || end - left.from >= asked.end(longest) - asked.from);
    return isEnough ? left : shown;
}

} // namespace sala
