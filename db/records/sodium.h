#pragma once

#include <sodium.h>

namespace sala {

/// libsodium chooses the fastest code for this processor at the first call; until then it runs the portable
/// one, and has no random numbers. False when there are none. Any thread.
inline bool prepareSodium() {
    static const bool isReady = sodium_init() >= 0;
    return isReady;
}

} // namespace sala
