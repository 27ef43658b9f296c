#pragma once

#include <mutex>

namespace sala {

/// Holds exiv2, whose XMP toolkit wants one thread at a time, and makes it ready at the first call. Any thread.
std::unique_lock<std::mutex> lockExiv2();

} // namespace sala
