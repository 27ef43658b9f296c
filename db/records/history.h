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

/// What an edit was about.
enum class HistoryKind {
    Everything,
    Texts,
    Works,       ///< what is known of them besides their texts, their films, documents and spoken words
    Consents,    ///< and the people who gave them
    Withdrawals, ///< consents that were taken back, and works that were erased for it
    Others       ///< exhibitions, playlists, places…
};

/// A page of the history of a whole library.
struct HistoryQuestion {
    QDateTime since; ///< UTC; null: from the beginning
    QDateTime until; ///< UTC, the first moment that is left out; null: until now
    QString author;  ///< empty: whoever
    HistoryKind kind = HistoryKind::Everything;
    WorkId work; ///< with whatever belongs to it; null: everything
    Id before;   ///< what lies beyond this place; null: the newest
    int limit = 40;

    bool operator==(const HistoryQuestion &) const = default;
};

/// An edit, and where it leads.
struct HistoryLine {
    HistoryEntry entry; ///< of a work that was erased only that it was: record "erased", nothing of its words
    WorkId work;        ///< the one it belongs to; null when there is none, or it has gone
    Id place;           ///< in the order of the pages

    bool operator==(const HistoryLine &) const = default;
};

struct HistoryPage {
    QList<HistoryLine> lines; ///< newest first
    bool isMore = false;      ///< earlier ones

    bool operator==(const HistoryPage &) const = default;
};

struct History {
    QList<HistoryEntry> entries; ///< newest first
    qint64 all = 0;              ///< how many there are without the limit
};

} // namespace sala
