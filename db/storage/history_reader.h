#pragma once

#include "db/records/history.h"
#include "db/storage/library.h"

namespace sala {

/// Who changed what, over the whole library, read from one moment. What was erased is not among it. Any thread. Io, Busy, Corrupt.
Result<History> readHistory(Library &library, const HistoryFilter &filter = {});

} // namespace sala
