#include "app/kiosk/clock_keeper.h"

#include "db/records/schedule.h"
#include "db/storage/kiosk/run_record.h"
#include "db/storage/kiosk/settings_store.h"

#include <QLoggingCategory>
#include <QtConcurrent>

#include <cstdlib>
#include <utility>

namespace sala {

Q_LOGGING_CATEGORY(lcClock, "sala.kiosk.clock", QtInfoMsg)

ClockKeeper::ClockKeeper(QString stateFolder, QObject *parent)
    : QObject(parent), m_stateFolder(std::move(stateFolder)), m_wall(&QDateTime::currentDateTimeUtc) {
    m_elapsed.start();
    m_steady = [this] { return std::chrono::milliseconds(m_elapsed.elapsed()); };
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ClockKeeper::looked);
    connect(&m_timer, &QTimer::timeout, this, &ClockKeeper::look);
    m_timer.start(kLookEvery);
}

ClockKeeper::~ClockKeeper() {
    m_writing.waitForFinished();
}

void ClockKeeper::setClocks(Clock wall, SteadyClock steady) {
    m_timer.stop();
    m_wall = std::move(wall);
    m_steady = std::move(steady);
}

void ClockKeeper::look() {
    const QDateTime now = m_wall();
    const std::chrono::milliseconds steady = m_steady();
    const QDateTime expected = m_lastWall.addMSecs((steady - m_lastSteady).count());
    const bool wasSet = m_lastWall.isValid() && std::chrono::milliseconds(std::abs(expected.msecsTo(now))) > kJump;
    const bool isDue = !m_lastWall.isValid() || steady - m_lastKept >= kKeepEvery;
    if (m_writing.isRunning()) {
        return; // a slow disk: the same is seen next time
    }
    m_lastWall = now;
    m_lastSteady = steady;
    if (wasSet || isDue) {
        m_lastKept = steady;
        m_writing.setFuture(QtConcurrent::run(&ClockKeeper::keep, m_stateFolder, now, wasSet ? Why::WasSet : Why::Goes));
    } else {
        Q_EMIT looked();
    }
}

/// Any thread. One that cannot be right teaches nothing.
void ClockKeeper::keep(const QString &stateFolder, const QDateTime &now, Why why) {
    const auto kept = KioskState::openExisting(stateFolder).and_then([&](KioskState &&state) {
        return readPlan(state).and_then([&](const KioskPlan &plan) -> Result<void> {
            const bool isRight = isClockBelieved(now, plan.published) && (why == Why::WasSet || !isBehind(now, plan.seen));
            return isRight ? keepSeen(state, now) : Result<void>();
        });
    });
    if (!kept) {
        qCInfo(lcClock).noquote() << "the time is not kept:" << kept.error().detail;
    }
}

} // namespace sala
