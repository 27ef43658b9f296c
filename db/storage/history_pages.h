#pragma once

#include "db/records/history.h"
#include "db/storage/library.h"

#include <QStringList>

namespace sala {

/// A page of who changed what, read from one moment; milliseconds also among 100,000 edits. What was erased is not among it:
/// only that it was, when, and by whom. Any thread. Io, Busy, Corrupt.
Result<HistoryPage> readHistoryPage(Library &library, const HistoryQuestion &question);

/// Everybody who ever changed something, in the order of their names. Any thread.
Result<QStringList> historyAuthors(Library &library);

} // namespace sala
