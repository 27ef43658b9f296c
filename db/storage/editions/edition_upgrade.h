#pragma once

#include "db/storage/kiosk/kiosk_state.h"

namespace sala {

/// Brings the kiosk's own copies of editions to this Sala's schema, so that a kiosk goes on with what it showed after
/// Sala itself was updated. Each in a transaction of its own; milliseconds when there is nothing to do. One that fails
/// holds up no other, and is told last: showing it will say what is wrong with it. Whoever calls holds the lock of
/// lockEditions.
Result<void> upgradeEditions(KioskState &state);

/// Whether upgradeEditions has anything to do.
bool isAnyToUpgrade(const KioskState &state);

/// Remembers what a copy says since it was brought up to date, which its seal cannot tell any more.
Result<void> noteContent(KioskState &state, const KioskEdition &edition);

/// The copy goes, and what is remembered of it.
Result<void> forgetContent(KioskState &state, const KioskEdition &edition);

/// Whether a copy still says what was sealed, or what became of that when Sala was updated. Reads all rows, under a
/// second. Corrupt, Io.
Result<bool> isAsLoaded(const KioskState &state, const KioskEdition &edition);

/// Whether it is whole in length and can be opened with the files beside it that it shares pieces with. At once.
bool hasAllItsFiles(const KioskState &state, const KioskEdition &edition);

/// Both, and the last time its pictures were read they were whole, too: whether all of it can be shown, as far as can be told at
/// once.
bool isIntact(const KioskState &state, const KioskEdition &edition);

} // namespace sala
