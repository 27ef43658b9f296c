#pragma once

#include "db/storage/library.h"

namespace sala {

/// A number that is another one once somebody else than this connection has written to the library. Cheap. Io, Busy.
Result<int> changeMark(Library &library);

} // namespace sala
