#pragma once

#include "app/curator/curator_desk.h"
#include "app/kiosk/writer_queue.h"
#include "app/exchange/captions_file.h"
#include "db/records/catalogue.h"

#include <QFutureWatcher>
#include <QTimer>

#include <functional>
#include <memory>

namespace sala {

/// What was read of a library for the workbench.
struct CuratorReading {
    std::shared_ptr<const ShelfContents> contents; ///< nullptr with an error
    std::shared_ptr<const Catalogue> catalogue;    ///< what its exhibition shows, for previews; nullptr when there is none
    std::optional<Error> error;
};

/// Reads all of it. Slow; any thread.
CuratorReading readForCurators(const QString &path);

/// What was read of a file of captions, and what it would do.
struct ImportReading {
    ImportPreview preview;
    std::shared_ptr<const Captions> captions; ///< nullptr with an error
};

/// The desk of one library's curators: one writer on one other thread, reading beside it.
class CuratorLibrary final : public CuratorDesk {
    Q_OBJECT

  public:
    explicit CuratorLibrary(QString path, QObject *parent = nullptr);
    ~CuratorLibrary() override; ///< what was asked is done first

    QString libraryName() const override;
    void load() override;
    void readCurators() override;
    void signIn(const QString &name, const QString &passphrase) override;
    void addCurator(const Curator &curator, const QString &passphrase) override;
    void signOut() override;
    void keep(const Draft &draft) override;
    void drop(const TextKey &key) override;
    void save(const Draft &draft, TextStatus status) override;
    void setStatus(const Text &seen, TextStatus status) override;
    void undo() override { takeBack(UndoOutcome::Way::Undo); }
    void redo() override { takeBack(UndoOutcome::Way::Redo); }
    void readHistory(const TextKey &key) override;
    void readSourceChange(const TextKey &translation, Language source) override;
    void planImport(const ImportWish &wish) override;
    void carryOutImport(const ImportWish &wish, const QString &plan) override;
    bool isBusy() const override { return !m_queue.isIdle() || m_planned.isRunning(); }

    const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; } ///< as last read; may be nullptr

  private:
    void takeRead();
    void takePlanned();
    void takeBack(UndoOutcome::Way way);
    void read();
    void lookForChanges();
    void look(const std::function<void()> &then);
    void tellSaved(const SaveOutcome &outcome);

    QString m_path;
    WriterQueue m_queue;
    std::optional<Curator> m_curator; ///< who has signed in
    std::shared_ptr<const Catalogue> m_catalogue;
    bool m_isStale = false; ///< to be read once more
    bool m_isLooking = false;
    std::optional<int> m_mark; ///< of what others wrote
    QTimer m_look;
    QFutureWatcher<std::shared_ptr<CuratorReading>> m_read;
    QFutureWatcher<ImportReading> m_planned; ///< the newest wish; what was read for others is dropped
    std::shared_ptr<const Captions> m_captions; ///< as they were planned: the file may change meanwhile
};

} // namespace sala
