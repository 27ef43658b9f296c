#pragma once

#include <chrono>

namespace sala {

/// The part of a film that is shown, in the film's own time; the file keeps what lies before and after it.
struct FilmPart {
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds until{0}; ///< zero: to the film's end

    bool isWhole() const { return *this == FilmPart(); }
    /// Where it ends in a film that lasts `duration`.
    std::chrono::milliseconds end(std::chrono::milliseconds duration) const { return until.count() > 0 ? until : duration; }

    bool operator==(const FilmPart &) const = default;
};

/// At least so much of a film is shown.
constexpr std::chrono::milliseconds kLeastFilm{1000};

/// The nearest that can be in a film of this `duration`: inside it, and kLeastFilm long. All of a film that is no longer than
/// that. A duration of zero is one that is not known: the end is then believed.
FilmPart putRight(const FilmPart &part, std::chrono::milliseconds duration);

/// What is left of `asked`, a playlist's part of the film, where `shown` is all there is to see; `shown` itself where less than
/// kLeastFilm is left of what was longer. Both are of a film of this `duration`; zero: not known.
FilmPart within(const FilmPart &asked, const FilmPart &shown, std::chrono::milliseconds duration);

} // namespace sala
