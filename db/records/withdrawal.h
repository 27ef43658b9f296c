#pragma once

#include "db/records/consent.h"

#include <QByteArray>
#include <QDateTime>

namespace sala {

/// Somebody takes consent back.
struct WithdrawalOrder {
    PersonId person;
    QList<WorkId> works;           ///< empty: every work they are in
    QList<ConsentUse> uses;        ///< empty: every use
    QStringList countries;         ///< ISO 3166-1 alpha-2; empty: everywhere

    bool operator==(const WithdrawalOrder &) const = default;
};

/// Whether everything is taken back, everywhere: then nothing may be left of the works.
bool isFinal(const WithdrawalOrder &order);

/// What a withdrawal would take away, looked at before it is done.
struct WithdrawalPlan {
    QList<WorkId> works;
    bool isFinal = false; ///< the works are erased
    int files = 0;        ///< pictures, films, documents and spoken words, in all their sizes and versions
    int texts = 0;        ///< in all languages
    int drafts = 0;
    int playlists = 0;     ///< in which one of them is
    int others = 0;        ///< people in the works besides who takes consent back
    int kiosks = 0;        ///< known to have loaded an edition with one of them: they will have to confirm
    QList<qint64> unheard; ///< editions with one of them that no kiosk has said it loaded

    bool operator==(const WithdrawalPlan &) const = default;
};

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

/// What was taken in of the receipts that lie in a folder, as kiosks leave them on a stick.
struct TakenReceipts {
    int taken = 0;         ///< new ones
    QStringList refused{}; ///< files, with the reason

    bool operator==(const TakenReceipts &) const = default;
};

} // namespace sala
