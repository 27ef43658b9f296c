#pragma once

#include "db/records/edition.h"
#include "db/records/error.h"
#include "db/records/id.h"

#include <QHash>
#include <QSet>

namespace sala {

class Connection;
class KioskState;

/// What a kiosk knows of works of whose pictures something was hidden: an edition that was published before has them without,
/// and must not show them again.
struct HiddenPictures {
    struct Known {
        qint64 number = 0;       ///< of the newest edition that says so
        QSet<QByteArray> media; ///< the pictures of the work that hide it, by their hashes

        bool operator==(const Known &) const = default;
    };
    QHash<Id, Known> works;

    bool operator==(const HiddenPictures &) const = default;
};

/// What this edition hides. Throws.
HiddenPictures hiddenIn(Connection &edition, qint64 number);

/// Works that the edition of this number shows as they must not be seen any more, by what is known: it is older than the one
/// that hides something of them, and has other pictures. Throws.
QSet<Id> unhiddenIn(Connection &edition, qint64 number, const HiddenPictures &known);

/// What the kiosk has heard of. Io, Busy.
Result<HiddenPictures> rememberedHidden(const KioskState &state);

/// Takes in what the edition says that is about to be shown, also that something is hidden no more: the newest word counts. From
/// then on older pictures are to be erased (eraseWithdrawn). Nothing is written where nothing is new.
Result<void> rememberHiddenIn(KioskState &state, Connection &edition, qint64 number);

/// Whether an edition the kiosk has shows what this one hides: pieces of such a one are not shared, because some of them go. Also
/// when that cannot be told.
bool outdatesAny(const KioskState &state, Connection &edition, qint64 number);

} // namespace sala
