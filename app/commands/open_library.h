#pragma once

#include "db/storage/library.h"

namespace sala {

/// Opens the library that --library names. NotFound, saying what to type, when none was named; else what
/// Library::open says.
Result<Library> openLibrary(const QString &path, Library::Mode mode);

} // namespace sala
