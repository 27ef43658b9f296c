#pragma once

#include "app/curator/curator_desk.h"
#include "app/exchange/captions_file.h"
#include "app/kiosk/curator_consents.h"
#include "app/kiosk/curator_reading.h"
#include "app/kiosk/writer_queue.h"

#include <QFutureWatcher>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace sala {

/// What was read of a file of captions, and what it would do.
struct ImportReading {
    ImportPreview preview;
    std::shared_ptr<const Captions> captions; ///< nullptr with an error
};

/// The desk of one library's curators: one writer on one other thread, reading beside it.
class CuratorLibrary final : public CuratorDesk {
    Q_OBJECT

  public:
    explicit CuratorLibrary(QString path, CuratorReader reader = readForCurators);
    ~CuratorLibrary() override; ///< what was asked is done first

    QString libraryName() const override;
    void load() override;
    void readCurators() override;
    void signIn(const QString &name, const QString &passphrase) override;
    void addCurator(const Curator &curator, const QString &passphrase) override;
    void signOut() override;
    void keep(const Draft &draft, const SeenDrafts &seen) override;
    void drop(const Draft &draft, const SeenDrafts &seen) override;
    void save(const Draft &draft, TextStatus status, const SeenDrafts &seen) override;
    void readDrafts() override;
    void setStatus(const Text &seen, TextStatus status) override;
    void undo() override { takeBack(UndoOutcome::Way::Undo); }
    void redo() override { takeBack(UndoOutcome::Way::Redo); }
    void readHistory(const TextKey &key) override;
    void readSourceChange(const TextKey &translation, Language source) override;
    void planImport(const ImportWish &wish) override;
    void carryOutImport(const ImportWish &wish, const QString &plan) override;
    void changeWorks(const QList<Work> &seen, const WorkChange &change) override;
    ConsentDesk &consents() override { return m_consents; }
    PastDesk &past() override { return m_past; }
    bool isBusy() const override {
        return !m_queue.isIdle() || m_planned.isRunning() || m_consents.isBusy() || m_past.isReading();
    }
    void abandon() override {
        m_queue.abandon();
        m_consents.abandon();
    }

    void setSticks(const StickPlaces &places) { m_consents.setSticks(places); }
    const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; } ///< as last read; may be nullptr

  private:
    void takeRead();
    void takePlanned();
    void takeBack(UndoOutcome::Way way);
    void read();
    void takeHistory();
    void lookForChanges();
    void compareSome();
    void look(const std::function<void()> &then);
    void takeErased(const QSet<Id> &works);
    void noteWritten(const QList<Text> &texts);
    void tellSaved(const SaveOutcome &outcome);

    QString m_path;
    CuratorReader m_reader;
    WriterQueue m_queue;
    std::optional<Curator> m_curator; ///< who has signed in
    CuratorConsents m_consents;
    CuratorPast m_past;
    QHash<CuratorId, QString> m_names; ///< of all who have, since the window was opened
    std::shared_ptr<const Catalogue> m_catalogue;
    CollectionDepth m_depth = CollectionDepth::Titles; ///< of what is read next
    bool m_isReading = false; ///< until what was read has been told
    bool m_isStale = false; ///< to be read once more
    QList<Text> m_written; ///< told since the reading that goes on began, which may not have seen it
    bool m_isCompared = false; ///< all photographs of an earlier Sala were looked at
    bool m_hasCompared = false; ///< some were, since the last reading
    bool m_isLooking = false;
    int m_looks = 0;
    bool m_isReplaced = false;
    QSet<Id> m_erased; ///< a reading that began before may still have them
    bool m_isLogFull = false; ///< of what was erased
    std::optional<int> m_mark; ///< of what others wrote
    QTimer m_look;
    QFutureWatcher<std::shared_ptr<CuratorReading>> m_read;
    TextKey m_historyOf;
    QFutureWatcher<std::shared_ptr<Result<QList<Revision>>>> m_history;
    QFutureWatcher<ImportReading> m_planned; ///< the newest wish; what was read for others is dropped
    QString m_captionsAuthor; ///< who wrote those; empty: whoever brings them in
    std::shared_ptr<const Captions> m_captions; ///< as they were planned: the file may change meanwhile
};

} // namespace sala
