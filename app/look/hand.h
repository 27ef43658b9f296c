#pragma once

#include <chrono>

namespace sala {

/// What a hand on a touch screen is like, for everything that has to tell a finger from it.
struct Hand {
    static constexpr double kPalmMm = 30; ///< a contact this long is a palm or a sleeve and means nothing
    static constexpr std::chrono::milliseconds kRest{2000}; ///< a finger still for this long is a hand that leans
};

} // namespace sala
