#pragma once

#include "app/curator/evidence_desk.h"
#include "db/records/error.h"
#include "db/records/hidden_parts.h"
#include "db/records/withdrawal.h"
#include "db/records/work_consents.h"

#include <QObject>

#include <optional>

namespace sala {

/// A withdrawal, looked at before it is done.
struct ForeseenWithdrawal {
    WithdrawalOrder order;
    WithdrawalPlan plan;
    WorkConsents after; ///< of the work that was asked about: what the gate would answer then; nothing where it is erased
    std::optional<Error> error;
};

/// A withdrawal was to be done.
struct WithdrawalDone {
    WithdrawalOrder order;
    int works = 0;          ///< it concerned
    QStringList copies;     ///< of the library, which cannot be changed and may still have the works
    std::optional<Error> error;
};

/// What the workbench asks of a library about the people in its works. Everything is slow and answered by a signal; writing goes
/// in the name of who has signed in. GUI thread.
class ConsentDesk : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual void readConsents(const WorkId &work) = 0;              ///< consentsRead; the newest wish wins
    virtual void writeConsent(const ConsentEntry &entry) = 0;       ///< consentWritten
    /// withdrawalPlanned, with what follows for `work`; nothing is written.
    virtual void planWithdrawal(const WithdrawalOrder &order, const WorkId &work) = 0;
    virtual void withdraw(const WithdrawalOrder &order) = 0;        ///< withdrawn; never undone
    virtual void readWithdrawals() = 0;                             ///< withdrawalsRead
    /// Of the kiosks that left theirs in a folder, or, without one, on the sticks that are plugged in.
    virtual void takeReceipts(const QString &folder) = 0;           ///< receiptsTaken

    virtual void readHidden(const WorkId &work) = 0;                ///< hiddenRead; the newest wish wins
    /// regionChanged, once all of the work's pictures are made anew; Conflict when they are no more what was seen.
    virtual void changeRegion(const RegionWish &wish) = 0;

    virtual EvidenceDesk &evidence() = 0;

  Q_SIGNALS:
    void consentsRead(const sala::WorkConsents &consents, const std::optional<sala::Error> &error);
    void consentWritten(const sala::ConsentEntry &entry, const std::optional<sala::Error> &error);
    void withdrawalPlanned(const sala::ForeseenWithdrawal &foreseen);
    void withdrawn(const sala::WithdrawalDone &done);
    void withdrawalsRead(const QList<sala::WithdrawalSheet> &sheets, const std::optional<sala::Error> &error);
    void receiptsTaken(const sala::TakenReceipts &receipts, const std::optional<sala::Error> &error);
    void hiddenRead(const sala::HiddenParts &parts, const std::optional<sala::Error> &error);
    void regionChanged(const sala::RegionWish &wish, const std::optional<sala::Error> &error);
};

} // namespace sala
