#pragma once

#include "app/commands/command.h"
#include "app/commands/zawgyi_option.h"

namespace sala {

/// Brings the captions of a CSV file into the library and says what happened: `captions import FILE` and
/// `import --captions FILE`. Returns the exit code.
int runCaptionsImport(const QString &library, const QString &file, WhenUnsure whenUnsure, bool asJson);

} // namespace sala
