#pragma once

#include "db/storage/library.h"

#include <atomic>

namespace sala {

/// Looks at the photographs of a library that nobody has looked at yet, those of an earlier Sala, and keeps what they look
/// like; how many. A millisecond each, so done once and kept. What was done when it is cancelled stays, and a picture that cannot
/// be read is asked for again. Any thread; the library open for writing.
Result<int> completeLikenesses(Library &library, const std::atomic_bool &isCancelled);
Result<int> completeLikenesses(Library &library);

/// The same for a hundred of them; 0 when there is nothing left to do.
Result<int> completeSomeLikenesses(Library &library);

} // namespace sala
