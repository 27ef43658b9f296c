#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace sala {

/// Keeps, in the kiosk's state, the latest time that its clock showed while it could be right: what a clock with a dead
/// battery is known by after a power cut. A clock that is set while the kiosk runs, by hand or by a time server, is believed
/// whatever it showed before; one that is behind when the program begins is not. Writes on another thread. GUI thread.
class ClockKeeper final : public QObject {
    Q_OBJECT

  public:
    using Clock = std::function<QDateTime()>;                          ///< on the machine, UTC
    using SteadyClock = std::function<std::chrono::milliseconds()>; ///< that nobody sets

    explicit ClockKeeper(QString stateFolder, QObject *parent = nullptr);
    ~ClockKeeper() override;
    void setClocks(Clock wall, SteadyClock steady); ///< for tests, which call look() themselves

    void look();

    static constexpr std::chrono::minutes kLookEvery{1};
    static constexpr std::chrono::minutes kKeepEvery{10};
    static constexpr std::chrono::minutes kJump{2}; ///< no clock goes wrong so far within kLookEvery

  Q_SIGNALS:
    void looked(); ///< and what was to be written is

  private:
    enum class Why { Goes, WasSet };
    static void keep(const QString &stateFolder, const QDateTime &now, Why why);

    QString m_stateFolder;
    Clock m_wall;
    SteadyClock m_steady;
    QElapsedTimer m_elapsed;
    QDateTime m_lastWall;
    std::chrono::milliseconds m_lastSteady{0};
    std::chrono::milliseconds m_lastKept{0};
    QTimer m_timer;
    QFutureWatcher<void> m_writing;
};

} // namespace sala
