#pragma once

#include "db/storage/kiosk/kiosk_state.h"

#include <QLockFile>
#include <QStringList>

#include <chrono>

namespace sala {

/// Keeps two loads, or a load and a way back, from working on one kiosk at once. Let go when it ends, and by
/// the system when the process does. Busy when somebody else holds it for as long as this waits.
Result<std::unique_ptr<QLockFile>> lockEditions(const KioskState &state, std::chrono::milliseconds wait = {});

/// Shows the edition before the current one again; from then on the two have changed places. NotFound when
/// there is none; NotAllowed when something in it was withdrawn since; Busy; Io.
Result<KioskEdition> rollBack(KioskState &state);

/// Removes editions that are neither shown nor needed by those that are, and files that belong to none. What a load
/// left that did not end stays for the next try (loading_file.h).
/// Call it with the lock held. What is still open elsewhere goes when it is closed.
Result<void> tidyEditions(KioskState &state);

/// The files beside an edition that hold some of its chunks. Corrupt, Io.
Result<QStringList> basesOf(const QString &path);

/// Erases the works and persons with these ids from all editions but `spared`: their rows, their words, and
/// the bytes of what nothing else shows, overwritten on the disk. Those that had any of it are barred from
/// being shown again.
Result<void> eraseWithdrawn(KioskState &state, const QSet<Id> &subjects, const QString &spared);

} // namespace sala
