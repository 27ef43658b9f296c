#pragma once

#include "db/records/text.h"

#include <QDateTime>
#include <QStringList>

namespace sala {

/// What a curator has typed and not saved. One for each text and curator.
struct Draft {
    TextKey key;
    CuratorId curator;
    QString body;        ///< as typed; empty when the text was deleted in the field
    RevisionId parent{}; ///< the Text::revision the writer started from; null when there was none
    QDateTime time{};    ///< UTC; when it was typed

    bool operator==(const Draft &) const = default;
};

/// The bodies of a draft that one window has read or written there. Another one was typed in another window of the same
/// curator, and is not replaced without their knowing.
using SeenDrafts = QStringList;

/// A text that somebody else wrote since a writer began: what is shown side by side.
struct TextConflict {
    Text theirs;      ///< as it is now
    QString author;   ///< whose it is
    QDateTime time;   ///< UTC; since when
    QString ancestor; ///< what both started from; empty when there was no text

    bool operator==(const TextConflict &) const = default;
};

/// What the source of a translation was when the translation was last written or declared up to date, and what it is now.
struct SourceChange {
    QString then;        ///< empty when there was none
    QString now;
    QDateTime since{};   ///< UTC; when the translation was written or declared up to date; none when it never was
    QString author{};    ///< who wrote what it is now

    bool isChanged() const { return since.isValid() && then != now; }

    bool operator==(const SourceChange &) const = default;
};

} // namespace sala
