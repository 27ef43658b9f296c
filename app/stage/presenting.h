#pragma once

#include <chrono>

namespace sala {

/// What the screen is for while somebody speaks beside it, instead of visitors. Never outlives the program: after a
/// power cut the exhibition is back.
struct Presenting {
    enum class Kind {
        Nothing,  ///< the exhibition
        Talk,     ///< slides stand until the presenter goes on
        Dark,     ///< nothing to look at
        Countdown ///< until it begins; then it is a talk
    };
    Kind kind = Kind::Nothing;
    std::chrono::seconds countdown{0};

    bool operator==(const Presenting &) const = default;
};

} // namespace sala
