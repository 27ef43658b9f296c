#pragma once

#include "db/records/health.h"
#include "db/storage/kiosk/kiosk_state.h"

namespace sala {

/// The kiosk's program from its beginning to its end. UTC, by the machine's clock, whatever that shows.
struct KioskRun {
    QDateTime began;
    QDateTime ended;        ///< null: it was cut off by a crash or a power cut, or still runs
    bool isRunning = false; ///< at this moment

    bool isCut() const { return !ended.isValid() && !isRunning; }
    bool operator==(const KioskRun &) const = default;
};

inline constexpr qsizetype kMostRuns = 20;

/// Notes in the kiosk's state that its program has begun; and that it has ended, when somebody says so. Of
/// two programs on one state only the first is noted. Any thread, one at a time.
class RunRecord {
  public:
    /// Busy when another program is being noted; else what KioskState::openExisting says.
    static Result<RunRecord> begin(const QString &stateFolder, const QDateTime &now);
    ~RunRecord(); ///< without end(): cut off
    RunRecord(RunRecord &&other) noexcept;
    RunRecord &operator=(RunRecord &&) = delete;

    Result<void> end(const QDateTime &now);

  private:
    RunRecord(QString stateFolder, int lock) : m_stateFolder(std::move(stateFolder)), m_lock(lock) {}

    QString m_stateFolder;
    int m_lock = -1; ///< a file that is held; the system lets go of it when the program dies
};

/// Oldest first, kMostRuns at most.
Result<QList<KioskRun>> readRuns(const KioskState &state);

/// The latest time that this kiosk saw on a clock that it had no reason to doubt, UTC; null: none yet. It is kept every few
/// minutes, so that after a power cut a clock that shows an earlier one is known to be wrong (isBehind() in schedule.h).
Result<QDateTime> lastSeen(const KioskState &state);
Result<void> keepSeen(KioskState &state, const QDateTime &now);

/// What they say: the runs of the last seven days, and those by a clock that cannot be right, count.
HealthFinding runsFinding(const QList<KioskRun> &runs, const QDateTime &now);

} // namespace sala
