#pragma once

#include "db/storage/library.h"

namespace sala {

/// Where the build put the sample's recordings; empty when they are not there.
QString sampleRecordingsFolder();

/// Brings the sample's spoken captions in; their photographs and captions must be there.
Result<void> importSampleRecordings(Library &library, const QString &folder);

} // namespace sala
