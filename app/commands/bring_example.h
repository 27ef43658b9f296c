#pragma once

#include "db/records/error.h"

#include <QString>

namespace sala {

/// Writes photographs into `folder` that show what bringing in can meet: smaller copies of what this library has, one of them
/// with an XMP file beside it, one that is there already and one that is damaged. For pictures of the workbench.
Result<void> writeBringExample(const QString &library, const QString &folder);

} // namespace sala
