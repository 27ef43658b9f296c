#pragma once

#include "db/records/consent.h"
#include "db/storage/library.h"

#include <QSet>

namespace sala {

/// The works of a library that may be shown as the question asks: everybody in them has agreed, and nothing was withdrawn.
/// The same gate as for everything shown. Io, Busy, Corrupt.
Result<QSet<Id>> consentedWorks(Library &library, const ConsentQuestion &question);

} // namespace sala
