#pragma once

#include "app/curator/evidence_desk.h"
#include "app/kiosk/writer_queue.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>

namespace sala {

/// The evidence of one library's consents: opened on another thread, written by the workbench's one writer.
class CuratorEvidence final : public EvidenceDesk {
    Q_OBJECT

  public:
    /// `author`: who has signed in; empty: nobody. `queue` outlives it.
    CuratorEvidence(QString path, WriterQueue &queue, std::function<QString()> author);
    ~CuratorEvidence() override;

    void choosePassphrase(const QString &before, const QString &passphrase) override;
    void addNote(const ConsentId &consent, const QString &note) override;
    void addFile(const ConsentId &consent, const QString &file) override;
    void openEvidence(const EvidenceId &evidence, const QString &passphrase) override;
    void forget() override;
    void saveEvidence(const PlainEvidence &plain, const QString &file) override;
    void removeEvidence(const EvidenceId &evidence) override;

    bool isReading() const { return m_opened.isRunning(); }

  private:
    using Read = std::function<Result<PlainEvidence>()>;

    void add(const ConsentId &consent, const QString &file, const Read &read);
    void takeOpened();

    QString m_path;
    WriterQueue &m_queue;
    std::function<QString()> m_author;
    bool m_isWanted = false; ///< what is being opened
    QFutureWatcher<std::shared_ptr<OpenedEvidence>> m_opened;
};

} // namespace sala
