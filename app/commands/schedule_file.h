#pragma once

#include "db/records/schedule.h"

namespace sala {

/// A schedule written as schedule.h says, in a file, or on standard input when its name is "-". InvalidInput names the
/// line; NotFound.
Result<Schedule> scheduleFromFile(const QString &path);

} // namespace sala
