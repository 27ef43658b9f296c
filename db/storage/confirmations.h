#pragma once

#include "db/records/receipt.h"
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
struct TakenReceipts {
    int taken = 0;      ///< new ones
    QStringList refused{}; ///< files, with the reason
};
Result<TakenReceipts> takeReceiptsIn(Library &library, const QString &folder, const QDateTime &now);

/// One kiosk that has loaded an edition with a work that was withdrawn.
struct Confirmation {
    QByteArray kiosk; ///< public key; people know its fingerprint
    QList<qint64> editions; ///< with the work, that it loaded
    bool isConfirmed = false;
    QDateTime heard; ///< UTC, when its newest receipt was made, by its own clock

    bool operator==(const Confirmation &) const = default;
};

/// A withdrawal, and who is known to have obeyed it.
struct WithdrawalSheet {
    Id work;
    QString country; ///< only there; empty: everywhere
    QDateTime time;  ///< UTC
    QList<qint64> editions; ///< published with the work, or, by an earlier Sala, perhaps with it
    QList<qint64> unheard;  ///< of these, those that no kiosk has said it loaded: nobody knows who has them
    QList<Confirmation> kiosks; ///< those not confirmed first

    bool isSettled() const; ///< every kiosk that is known has confirmed, and every edition is known to be with one

    bool operator==(const WithdrawalSheet &) const = default;
};

/// Every withdrawal from exhibitions, the newest first. Works that no edition ever had are not among them. Io, Busy, Corrupt.
Result<QList<WithdrawalSheet>> withdrawalSheets(Library &library);

} // namespace sala
