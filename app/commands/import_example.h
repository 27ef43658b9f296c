#pragma once

#include "db/records/error.h"

namespace sala {

/// Writes a table to `file` that shows what an import of captions can meet in this library: an added text, a changed one, a
/// conflict, one that is refused. For pictures of the workbench.
Result<void> writeImportExample(const QString &library, const QString &file);

} // namespace sala
