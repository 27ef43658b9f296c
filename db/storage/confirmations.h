#pragma once

#include "db/records/receipt.h"
#include "db/records/withdrawal.h"
#include "db/storage/library.h"

namespace sala {

enum class TakenReceipt {
    New,  ///< it is kept: the newest this library knows of that kiosk
    Same, ///< known already
    Older ///< a later one of that kiosk is known, which stays
};

/// Takes in what a kiosk says. As receiptFrom(); NotFound when it has loaded nothing that this library published: then it has
/// nothing to confirm; Conflict when another kiosk says to be the same: a disk was copied with its key. Nothing has changed then.
Result<TakenReceipt> takeReceipt(Library &library, const QByteArray &text, const QDateTime &now);

/// What was taken in of the receipts that lie in a folder, as kiosks leave them on a stick.
Result<TakenReceipts> takeReceiptsIn(Library &library, const QString &folder, const QDateTime &now);

/// Every withdrawal from exhibitions, the newest first. Works that no edition ever had are not among them. Io, Busy, Corrupt.
Result<QList<WithdrawalSheet>> withdrawalSheets(Library &library);

/// Who would have to confirm if these works were withdrawn in these countries (none: everywhere) at `now`: a sheet for each work
/// that an edition there had.
Result<QList<WithdrawalSheet>> sheetsIfWithdrawn(Library &library, const QList<WorkId> &works, const QStringList &countries,
                                                 const QDateTime &now);

} // namespace sala
