#pragma once

#include "db/storage/editions/foreign_edition.h"
#include "db/storage/kiosk/kiosk_state.h"

namespace sala {

/// How an edition is to be loaded.
struct LoadOptions {
    QString trust; ///< the fingerprint of a key this kiosk shall trust from now on, however it is written; empty: none
    bool isWhole =
        false; ///< every piece from the file, none from what the kiosk has already: mends a damaged disk
    std::function<void(qint64 doneBytes, qint64 allBytes)> progress{};
    std::function<bool()> isCancelled{};
};

/// Looks at the file and changes nothing. Under a second, whatever its size; the pieces themselves are
/// compared with their names while they are copied.
EditionReport inspectEdition(const QString &path, const KioskState &state, const LoadOptions &options = {});

/// The same, and reads every piece and compares it with its name, as a load would that copies all of them. Takes as long.
/// Cancelled.
Result<EditionReport> proveEdition(const QString &path, const KioskState &state, const LoadOptions &options = {});

/// Brings the edition onto this kiosk and makes it the current one: proves label, seal and rows, copies the
/// pieces the kiosk does not have, each compared with its name, proves the copy, syncs it, and only then
/// switches, in one transaction. At any moment, also when the stick is pulled, the disk is full or the power
/// fails, the kiosk has one whole current edition, the old or the new. What the edition says was withdrawn is
/// erased from those before it.
///
/// Refused as inspectEdition says; Cancelled; Io; Busy when another load is running. Nothing has changed
/// then; of one that was cut off, what was copied stays, and the next goes on from there.
Result<KioskEdition> loadEdition(const QString &path, KioskState &state, const LoadOptions &options = {});

} // namespace sala
