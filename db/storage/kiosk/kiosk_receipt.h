#pragma once

#include "db/records/receipt.h"
#include "db/storage/kiosk/kiosk_state.h"

namespace sala {

/// A kiosk's own key, "kiosk.key" beside its state; made when it is first needed. A copied disk has the same: then two kiosks
/// are one to those who read their receipts, until the file is taken away on one of them. Io, NotAllowed; InvalidInput.
Result<SealKey> kioskKey(const KioskState &state);

/// A receipt for whoever published what is shown: their editions that were ever loaded here, and every withdrawal that was
/// obeyed. NotFound when nothing is shown yet; Busy while something withdrawn is still to be erased; else as kioskKey().
Result<QByteArray> makeReceipt(KioskState &state, const QDateTime &now);

/// Leaves one beside an edition's file, usually on a stick, so that it comes home with it: in place of what this kiosk left there
/// before, whole or not at all. Its path. NotAllowed and Io where nothing can be written.
Result<QString> leaveReceipt(KioskState &state, const QString &editionPath, const QDateTime &now);

} // namespace sala
