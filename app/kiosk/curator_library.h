#pragma once

#include "app/curator/curator_desk.h"
#include "app/kiosk/writer_queue.h"
#include "db/records/catalogue.h"

#include <QFutureWatcher>
#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>

namespace sala {

/// What was read of a library for the workbench.
struct CuratorReading {
    std::shared_ptr<ShelfContents> contents; ///< nullptr with an error
    std::shared_ptr<const Catalogue> catalogue;    ///< what its exhibition shows, for previews; nullptr when there is none
    std::optional<Error> error;
};

/// Reads all of it. Slow; any thread.
CuratorReading readForCurators(const QString &path);

/// The desk of one library's curators: one writer on one other thread, reading beside it.
class CuratorLibrary final : public CuratorDesk {
    Q_OBJECT

  public:
    using Reader = std::function<CuratorReading(const QString &path)>;

    explicit CuratorLibrary(QString path, Reader reader = readForCurators);
    ~CuratorLibrary() override; ///< what was asked is done first

    QString libraryName() const override;
    void load() override;
    void readCurators() override;
    void signIn(const QString &name, const QString &passphrase) override;
    void addCurator(const Curator &curator, const QString &passphrase) override;
    void signOut() override;
    void keep(const Draft &draft) override;
    void drop(const Draft &draft) override;
    void save(const Draft &draft, TextStatus status) override;
    void setStatus(const Text &seen, TextStatus status) override;
    void undo() override { takeBack(UndoOutcome::Way::Undo); }
    void redo() override { takeBack(UndoOutcome::Way::Redo); }
    void readHistory(const TextKey &key) override;
    void readSourceChange(const TextKey &translation, Language source) override;
    bool isBusy() const override { return !m_queue.isIdle(); }
    void abandon() override { m_queue.abandon(); }

    const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; } ///< as last read; may be nullptr

  private:
    void takeRead();
    void takeBack(UndoOutcome::Way way);
    void read();
    void lookForChanges();
    void look(const std::function<void()> &then);
    void noteWritten(const QList<Text> &texts);
    void tellSaved(const SaveOutcome &outcome);

    QString m_path;
    Reader m_reader;
    WriterQueue m_queue;
    std::optional<Curator> m_curator; ///< who has signed in
    QHash<CuratorId, QString> m_names; ///< of all who have, since the window was opened
    std::shared_ptr<const Catalogue> m_catalogue;
    bool m_isReading = false; ///< until what was read has been told
    bool m_isStale = false; ///< to be read once more
    QList<Text> m_written; ///< told since the reading that goes on began, which may not have seen it
    bool m_isLooking = false;
    std::optional<int> m_mark; ///< of what others wrote
    QTimer m_look;
    QFutureWatcher<std::shared_ptr<CuratorReading>> m_read;
};

} // namespace sala
