#pragma once

#include "app/curator/bench_sheet.h"
#include "app/curator/consent_desk.h"

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace sala {

class Shelf;

/// A consent that is about to end.
struct EndingConsent {
    Consent consent;
    QString reference; ///< the person's

    bool operator==(const EndingConsent &) const = default;
};

/// Of all works, the earliest first.
QList<EndingConsent> endingConsents(const Shelf &shelf, const QDate &today);

/// What of the consents is to be looked after: which end soon, and which kiosks have not confirmed that somebody took theirs
/// back, with the receipts they left on a stick.
class ConsentWatch final : public BenchSheet {
    Q_OBJECT

  public:
    ConsentWatch(ConsentDesk &desk, const Shelf &shelf, QWidget *bench); ///< both outlive it

    void show(Language reader, const QString &note = {});
    bool isReady() const { return m_isReady; }

  Q_SIGNALS:
    void workRequested(const sala::WorkId &work);

  private:
    void addFoot();
    void fill();
    void addEnding();
    void addWithdrawals();
    QWidget *endingPart(const EndingConsent &ending);
    QWidget *withdrawalPart(const WithdrawalSheet &sheet);
    QString kioskSentence(const Confirmation &kiosk) const;
    QString numbers(const QList<qint64> &editions) const;
    void takeRead(const QList<WithdrawalSheet> &sheets, const std::optional<Error> &error);
    void takeReceipts(const TakenReceipts &receipts, const std::optional<Error> &error);
    void askForFolder();
    void say(const QString &sentence);

    ConsentDesk &m_desk;
    const Shelf &m_shelf;
    BenchLook m_look;
    QList<WithdrawalSheet> m_sheets;
    bool m_isReady = false;
    TextLabel *m_note;
    QPushButton *m_sticks;
    QPushButton *m_folder;
};

} // namespace sala
