#pragma once

#include "db/records/error.h"

#include <QString>

#include <functional>

namespace sala {

/// Where the build left the drawn photographs of the sample exhibition: beside the program, or where they
/// are installed. Empty when they are nowhere.
QString samplePhotographsFolder();

/// Writes the sample exhibition's library: its drawn photographs go through the same import as everybody's,
/// then get their places, themes and texts. The file appears whole or not at all. InvalidInput when there is
/// a file of that name; NotFound when the photographs are not there. Slow; `progress` is told how many of
/// how many photographs are in.
Result<void> writeSampleLibrary(const QString &path, const std::function<void(int done, int of)> &progress = {});

} // namespace sala
