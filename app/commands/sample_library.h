#pragma once

#include "db/records/error.h"

#include <QString>

#include <functional>

namespace sala {

/// A folder of this name beside the program, or where it is installed. Empty when it is nowhere.
QString besideProgram(const QString &folder);

/// Where the build left the drawn photographs of the sample exhibition: beside the program, or where they
/// are installed. Empty when they are nowhere.
QString samplePhotographsFolder();

/// Writes the sample exhibition's library: its drawn photographs, films and documents go through the same
/// import as everybody's, then get their places, themes and texts. The file appears whole or not at all.
/// InvalidInput when there is a file of that name; NotFound when they are not there. Slow; `progress` is told
/// how many of how many works are in.
Result<void> writeSampleLibrary(const QString &path,
                                const std::function<void(int done, int of)> &progress = {});

} // namespace sala
