#pragma once

#include "app/commands/zawgyi_option.h"

namespace sala {

/// `text zawgyi`: writes the text as it may be stored on standard output, and what was found of each line
/// that is not plainly Unicode on standard error, or all of it as JSON. Lines that stay open come out as
/// they are. Returns the exit code: failed while a line is open.
int runTextZawgyi(const QString &text, WhenUnsure whenUnsure, bool asJson);

} // namespace sala
