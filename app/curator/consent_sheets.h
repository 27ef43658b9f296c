#pragma once

#include "app/curator/consent_desk.h"
#include "translations/language.h"

#include <QList>

namespace sala {

class BenchSheet;
class ConsentEntryForm;
class ConsentSheet;
class ConsentWatch;
class EvidenceSheet;
class EvidenceView;
class PassphraseForm;
class PictureCache;
class RegionSheet;
class Shelf;
class WithdrawalForm;

/// The bench's sheets about the people in its works, and how one leads to another. GUI thread.
class ConsentSheets final : public QObject {
    Q_OBJECT

  public:
    ConsentSheets(ConsentDesk &desk, const Shelf &shelf, PictureCache &pictures, QWidget *bench); ///< all of it outlives them

    void setReader(Language reader) { m_reader = reader; }
    void begin(const QString &curator); ///< somebody came in; what is to be looked after is told once it is known
    void end() { m_curator.clear(); }
    void showWork(const WorkId &work);
    void showWatch();

    QList<BenchSheet *> sheets() const;
    ConsentSheet &work() { return *m_work; }
    ConsentEntryForm &form() { return *m_form; }
    WithdrawalForm &withdrawal() { return *m_withdrawal; }
    ConsentWatch &watch() { return *m_watch; }
    RegionSheet &region() { return *m_region; }
    EvidenceSheet &evidence() { return *m_evidence; }
    EvidenceView &shownEvidence() { return *m_shownEvidence; }
    PassphraseForm &passphrase() { return *m_passphrase; }

  Q_SIGNALS:
    void opened(); ///< one more lies over the bench
    void workRequested(const sala::WorkId &work);
    void said(const QString &sentence);
    void toBeLookedAfter(const QString &sentences);

  private:
    void connectSheets();
    void connectRegion();
    void connectEvidence();
    void tell(const QList<WithdrawalSheet> &sheets);
    void takeWithdrawn(const WithdrawalDone &done);

    ConsentDesk &m_desk;
    const Shelf &m_shelf;
    Language m_reader = Language::English;
    QString m_curator;
    bool m_isToTell = false; ///< nobody was told since they came in
    ConsentSheet *m_work;
    ConsentEntryForm *m_form;
    WithdrawalForm *m_withdrawal;
    ConsentWatch *m_watch;
    RegionSheet *m_region;
    EvidenceSheet *m_evidence;
    EvidenceView *m_shownEvidence;
    PassphraseForm *m_passphrase;
};

} // namespace sala
