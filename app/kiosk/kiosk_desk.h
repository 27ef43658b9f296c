#pragma once

#include "app/kiosk/stick_watch.h"
#include "app/staff/staff_desk.h"
#include "db/records/catalogue.h"

#include <QFutureWatcher>

#include <atomic>
#include <functional>
#include <memory>

namespace sala {

class KioskState;

/// What staff ask for, done to a kiosk's own state, each on another thread with its own connection.
class KioskDesk final : public StaffDesk {
    Q_OBJECT

  public:
    /// `status` is how the kiosk stands now: nobody may be taken for the first who comes before it was read.
    KioskDesk(QString stateFolder, StickPlaces places, KioskStatus status, QObject *parent = nullptr);
    ~KioskDesk() override; ///< a load that is going on is stopped; the kiosk keeps what it had

    void refresh() override;
    void signIn(const QString &passphrase) override;
    void setPassphrase(const QString &passphrase) override;
    void saveSettings(const KioskSettings &settings) override;
    void saveSchedule(const std::optional<Schedule> &schedule) override;
    void load(const QString &path, const QString &trust) override;
    void cancelLoad() override;
    void goBack() override;

    KioskStatus status() const override { return m_status; }
    QList<FoundEdition> found() const override { return m_sticks.found(); }
    bool isLoading() const override { return m_load.isRunning(); }
    StickWatch &sticks() { return m_sticks; }

    /// What is shown is a library that was named, whatever editions the state has. Its first answers make the state.
    void showLibrary(const OwnEdition &shown);

  private:
    /// Something was done, or not; and how the kiosk stands since.
    struct Done {
        Result<void> result;
        Result<KioskStatus> status;
    };
    using Deed = std::function<Result<void>(KioskState &)>;

    enum class State { MustExist, MayBeMade };
    static Done carryOut(const QString &stateFolder, State state, const Deed &deed);
    void follow(const Done &done);
    void take(const Result<KioskStatus> &status);
    void finishLoad();
    void begin(QFutureWatcher<Done> &watcher, const Deed &deed);

    void tell(qint64 doneBytes, qint64 allBytes); ///< from the loading thread

    QString m_stateFolder;
    StickWatch m_sticks;
    KioskStatus m_status;
    std::optional<OwnEdition> m_library; ///< what is shown, where that is a library
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::shared_ptr<EditionReport> m_loadReport; ///< written by the loading thread before it ends
    QFutureWatcher<Result<KioskStatus>> m_refresh;
    QFutureWatcher<Result<SignIn>> m_signIn;
    QFutureWatcher<Done> m_passphrase;
    QFutureWatcher<Done> m_save;
    QFutureWatcher<Done> m_saveSchedule;
    QFutureWatcher<Done> m_load;
    QFutureWatcher<Done> m_back;
};

/// How the kiosk stands. Slow; any thread. What KioskState::open says.
Result<KioskStatus> readStatus(const QString &stateFolder);

/// What staff recognise an exhibition by that is shown from a library, not from an edition.
OwnEdition ownLibrary(const Catalogue &catalogue);

} // namespace sala
