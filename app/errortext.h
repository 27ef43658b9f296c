#pragma once

#include "db/records/error.h"

#include <QString>

namespace sala {

/// The sentence people read about an error, in the program's current language: what happened and what to do
/// next. GUI thread. The log has the error's own detail.
QString errorText(const Error &error);

} // namespace sala
