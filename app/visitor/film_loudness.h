#pragma once

namespace sala {

/// How loud films are, each 0–1 as loudness is heard: what staff allow.
struct FilmLoudness {
    double usual = 0.6; ///< when a visitor begins
    double most = 1;    ///< visitors cannot go beyond

    bool operator==(const FilmLoudness &) const = default;
};

} // namespace sala
