#pragma once

#include "app/curator/consent_desk.h"
#include "app/curator/past_desk.h"
#include "app/kiosk/curator_evidence.h"
#include "app/kiosk/stick_places.h"
#include "app/kiosk/writer_queue.h"

#include <QFutureWatcher>
#include <QSet>

#include <functional>

namespace sala {

/// The consents of one library: read on other threads, written by the workbench's one writer. Pictures are made anew by a writer
/// of their own: that takes seconds for a large one, and what is typed meanwhile is kept as ever.
class CuratorConsents final : public ConsentDesk {
    Q_OBJECT

  public:
    /// `author`: who has signed in; empty: nobody, and nothing is written. `queue` outlives it.
    CuratorConsents(QString path, WriterQueue &queue, std::function<QString()> author);
    ~CuratorConsents() override;

    void readConsents(const WorkId &work) override;
    void writeConsent(const ConsentEntry &entry) override;
    void planWithdrawal(const WithdrawalOrder &order, const WorkId &work) override;
    void withdraw(const WithdrawalOrder &order) override;
    void readWithdrawals() override;
    void takeReceipts(const QString &folder) override;
    void readHidden(const WorkId &work) override;
    void changeRegion(const RegionWish &wish) override;
    EvidenceDesk &evidence() override { return m_evidence; }

    void setSticks(const StickPlaces &places) { m_sticks = places; }
    bool isBusy() const {
        return m_read.isRunning() || m_planned.isRunning() || m_sheets.isRunning() || m_hidden.isRunning() || !m_burns.isIdle() ||
               m_evidence.isReading();
    }
    void abandon() { m_burns.abandon(); }

  Q_SIGNALS:
    void idle();    ///< no picture is made anew any more
    void changed(); ///< the works' consents or pictures are others
    /// Works were erased: all that ever were.
    void worksErased(const QSet<sala::Id> &works);

  private:
    QString m_path;
    WriterQueue &m_queue;
    WriterQueue m_burns;
    std::function<QString()> m_author;
    CuratorEvidence m_evidence;
    StickPlaces m_sticks;
    QFutureWatcher<std::shared_ptr<Result<WorkConsents>>> m_read;
    QFutureWatcher<std::shared_ptr<ForeseenWithdrawal>> m_planned;
    QFutureWatcher<std::shared_ptr<Result<QList<WithdrawalSheet>>>> m_sheets;
    QFutureWatcher<std::shared_ptr<Result<HiddenParts>>> m_hidden;
};

/// The past of one library, read on another thread.
class CuratorPast final : public PastDesk {
    Q_OBJECT

  public:
    explicit CuratorPast(QString path);
    ~CuratorPast() override;

    void readPage(const HistoryQuestion &question) override;
    void readAuthors() override;

    bool isReading() const { return m_page.isRunning() || m_authors.isRunning(); }

  private:
    QString m_path;
    HistoryQuestion m_question;
    QFutureWatcher<std::shared_ptr<Result<HistoryPage>>> m_page;
    QFutureWatcher<QStringList> m_authors;
};

} // namespace sala
