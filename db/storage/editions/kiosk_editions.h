#pragma once

#include "db/storage/file_lock.h"
#include "db/storage/kiosk/kiosk_state.h"

#include <QStringList>

#include <chrono>

namespace sala {

/// Keeps two loads, or a load and a way back, from working on one kiosk at once. Let go when it ends, and by
/// the system when the process does. Busy when somebody else holds it for as long as this waits.
Result<FileLock> lockEditions(const KioskState &state, std::chrono::milliseconds wait = {});

/// What every start does first: brings the kiosk's editions to this Sala's schema (edition_upgrade.h) and finishes the
/// erasure that a kill or a power cut stopped. Milliseconds when there is nothing to do; otherwise it waits for the lock as
/// long as an update takes. Busy when another process works on the editions all that time. One edition that fails holds up
/// no other, and is told last.
Result<void> finishEditions(KioskState &state);

/// Consents are asked for the country an edition is published for. NotAllowed when this kiosk stands in another; nobody may
/// have said where it stands.
Result<void> askCountry(const KioskState &state, const QString &publishedFor);

/// The country one of the kiosk's editions is for. Corrupt, Io, NotFound.
Result<QString> publishedFor(const KioskState &state, const KioskEdition &edition);

/// Shows the edition before the current one again; from then on the two have changed places. NotFound when
/// there is none; NotAllowed when something in it was withdrawn since, or it was published for another country than the
/// kiosk stands in; Busy; Io.
Result<KioskEdition> rollBack(KioskState &state);

/// Removes editions that are neither shown nor needed by those that are, and files that belong to none. What a load
/// left that did not end stays for the next try (loading_file.h).
/// Call it with the lock held. What is still open elsewhere goes when it is closed.
Result<void> tidyEditions(KioskState &state);

/// The files beside an edition that hold some of its chunks. Corrupt, Io.
Result<QStringList> basesOf(const QString &path);

/// Erases what was withdrawn, works and persons, and works of whose pictures a newer edition hides something (hidden_pictures.h),
/// from all editions but the current one, which was published without: their
/// rows, their words, and the bytes of what nothing else shows, overwritten on the disk; and the files that belong to no
/// edition. Those that had any of it are barred from being shown again. Nothing to do when that was finished before. Call
/// it with the lock held.
Result<void> eraseWithdrawn(KioskState &state);

} // namespace sala
