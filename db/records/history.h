#pragma once

#include "db/records/revision.h"

#include <QList>

namespace sala {

/// Which edits are asked for. Nothing set: all of them.
struct HistoryFilter {
    QDateTime since;    ///< UTC; null: from the beginning
    QString author;     ///< empty: whoever
    QList<Id> subjects; ///< works with whatever belongs to them, exhibitions, playlists…; empty: everything
    int limit = 0;      ///< so many of the newest; 0: all

    bool operator==(const HistoryFilter &) const = default;
};

/// One edit, as people read it.
struct HistoryEntry {
    Revision revision;
    QString record;  ///< what was edited: "work", "exhibition", "consent"…; empty when nothing tells
    QString name;    ///< the file's name, the key or the reference it is known by, of a part its work's; empty when it has gone
    QString before;  ///< the whole value it took the place of
    bool isUndo = false; ///< it took another edit back, or did it again

    bool operator==(const HistoryEntry &) const = default;
};

struct History {
    QList<HistoryEntry> entries; ///< newest first
    qint64 all = 0;              ///< how many there are without the limit
};

} // namespace sala
