#pragma once

#include "db/storage/library.h"

#include <QStringList>

namespace sala {

/// The copies that migrations left beside a library ("bangkok.v3.sala"), also what a killed one left of them.
QStringList migrationCopiesOf(const QString &libraryPath);

/// Those of them that still have a work that was erased from the library, or cannot be read to tell. What is no library of
/// ours is none. Io, Busy, Corrupt of the library itself.
Result<QStringList> copiesWithErased(Library &library);

/// Erases from the copies what was erased from the library: rows, words, history and bytes, overwritten; and has them know that
/// it was. Each whole or not at all, again each time until it is done; withdrawConsent() and whoever opens the library for
/// writing do it. Those in which it could not be done. Milliseconds when there is nothing to do.
Result<QStringList> eraseFromCopies(Library &library);

} // namespace sala
