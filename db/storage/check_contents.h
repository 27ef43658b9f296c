#pragma once

#include "db/storage/library_check.h"

namespace sala {

using Findings = QList<Finding>;

/// The parts of checkLibrary that look at what the library says, not at how it is stored. All throw.
Findings checkUnused(Connection &connection);
Findings checkKeys(Connection &connection);
Findings checkRenditions(Connection &connection);
Findings checkFilms(Connection &connection);
Findings checkDocuments(Connection &connection);
Findings checkRecordings(Connection &connection);
Findings checkSchedules(Connection &connection);
Findings checkTexts(Connection &connection);
Findings checkConsents(Connection &connection, const CheckWatcher &watcher);

} // namespace sala
