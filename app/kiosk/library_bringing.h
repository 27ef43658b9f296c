#pragma once

#include "app/bringing/bring_in.h"
#include "app/curator/bring_desk.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace sala {

/// The files that a library's curators bring in, looked at and stored on a thread of their own with a connection of its own: what
/// is typed meanwhile is kept by another, between two works.
class LibraryBringing final : public BringDesk {
    Q_OBJECT

  public:
    explicit LibraryBringing(QString library);
    ~LibraryBringing() override; ///< stops it; the work that is being stored is stored whole or not at all

    void plan(const QStringList &paths) override;
    void bring(const BringOrder &order) override;
    void stop() override;
    bool isBringing() const override { return m_brought.isRunning(); }

  private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    /// One row, or only how far it is, or why there are no more.
    struct Found {
        BringRow row;
        BringProgress progress;
        std::optional<Error> error;
    };
    struct Brought {
        BringProgress progress;
        std::shared_ptr<BringDone> done; ///< the last one has it
    };

    static void look(QPromise<Found> &promise, const QString &library, const QStringList &paths, const Flag &isStopped);
    static void store(QPromise<Brought> &promise, const QString &library, const BringOrder &order, const Flag &isStopped);
    static BringDone doneFrom(const Imported &imported);

    QString m_library;
    Flag m_isPlanStopped;
    Flag m_isBringStopped;
    QThreadPool m_pool;
    QFutureWatcher<Found> m_found;
    QFutureWatcher<Brought> m_brought;
};

} // namespace sala
