#pragma once

#include "db/records/text.h"
#include "db/records/work.h"
#include "db/storage/library.h"

#include <QHash>
#include <QList>

namespace sala {

/// All works and texts of a library, for exchange: past the gate of consent, because translators work before
/// anything is shown.
struct StoredCaptions {
    QList<Work> works; ///< in the order they were added
    QHash<TextKey, Text> texts;

    Text text(const TextKey &key) const; ///< Missing when there is none
};

Result<StoredCaptions> readCaptions(Library &library);

} // namespace sala
