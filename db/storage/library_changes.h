#pragma once

#include "db/records/id.h"
#include "db/storage/library.h"

#include <QSet>

namespace sala {

/// A number that is another one once somebody else than this connection has written to the library. Cheap. Io, Busy.
Result<int> changeMark(Library &library);

/// Whether another file lies where this one did, or none: what is written into it now, nobody finds again. Cheap.
bool isReplaced(Library &library);

/// Works that were erased for good: nobody shows or keeps anything of them. Io, Busy.
Result<QSet<Id>> erasedWorks(Library &library);

} // namespace sala
