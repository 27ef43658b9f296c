#pragma once

#include "db/records/id.h"
#include "translations/language.h"

namespace sala {

/// Somebody who edits a library. Their name is the author of their revisions.
struct Curator {
    CuratorId id;
    QString name;
    Language language = Language::English; ///< the one they read
    bool isActive = true;                  ///< may come in; one who left stays, for the history

    bool operator==(const Curator &) const = default;
};

/// The longest name, in characters.
inline constexpr int kLongestCuratorName = 80;

} // namespace sala
