#include "db/storage/kiosk/run_record.h"

#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace sala {
namespace {

const QString kRuns = QStringLiteral("runs");
const QString kSeen = QStringLiteral("seen");
const QString kNoEnd = QStringLiteral("-");
constexpr qint64 kCountedDays = 7;

int openLock(const QString &stateFolder, int flags) {
    return ::open(QFile::encodeName(stateFolder + QStringLiteral("/running")).constData(), flags | O_CLOEXEC,
                  0600);
}

/// A line a run: "2016-12-02T08:00:00Z 2016-12-02T18:00:00Z", or "-" for an end that was not told.
QList<KioskRun> runsFromText(const QString &text) {
    QList<KioskRun> runs;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        KioskRun run;
        run.began = QDateTime::fromString(line.section(u' ', 0, 0), Qt::ISODate);
        run.ended = QDateTime::fromString(line.section(u' ', 1, 1), Qt::ISODate);
        if (run.began.isValid()) {
            runs.append(run);
        }
    }
    return runs.mid(std::max<qsizetype>(0, runs.size() - kMostRuns));
}

QString textOf(const QList<KioskRun> &runs) {
    QString text;
    for (const KioskRun &run : runs.mid(std::max<qsizetype>(0, runs.size() - kMostRuns))) {
        text += run.began.toUTC().toString(Qt::ISODate) + u' ' +
                (run.ended.isValid() ? run.ended.toUTC().toString(Qt::ISODate) : kNoEnd) + u'\n';
    }
    return text;
}

template<class Change>
Result<void> changeRuns(const QString &stateFolder, const Change &change) {
    return KioskState::openExisting(stateFolder).and_then([&](KioskState &&state) {
        return state.setting(kRuns).and_then([&](const QString &text) {
            QList<KioskRun> runs = runsFromText(text);
            change(runs);
            return state.set(kRuns, textOf(runs));
        });
    });
}

/// Whether a program holds the lock at this moment.
bool isAnyRunning(const QString &stateFolder) {
    const int file = openLock(stateFolder, O_RDONLY);
    if (file < 0) {
        return false;
    }
    const bool isHeld = ::flock(file, LOCK_SH | LOCK_NB) != 0;
    ::close(file);
    return isHeld;
}

} // namespace

Result<RunRecord> RunRecord::begin(const QString &stateFolder, const QDateTime &now) {
    const int lock = openLock(stateFolder, O_RDWR | O_CREAT);
    RunRecord record(stateFolder, lock);
    if (lock < 0) {
        return fail(ErrorCode::Io, QStringLiteral("its run cannot be noted"), stateFolder);
    }
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorCode::Busy, QStringLiteral("another Sala runs on this kiosk's state"), stateFolder);
    }
    const Result<void> noted = changeRuns(stateFolder, [&](QList<KioskRun> &runs) {
        runs.append({now, {}, false});
    });
    return noted ? Result<RunRecord>(std::move(record)) : tl::unexpected(noted.error());
}

RunRecord::~RunRecord() {
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

RunRecord::RunRecord(RunRecord &&other) noexcept
    : m_stateFolder(std::move(other.m_stateFolder)), m_lock(std::exchange(other.m_lock, -1)) {}

Result<void> RunRecord::end(const QDateTime &now) {
    return changeRuns(m_stateFolder, [&](QList<KioskRun> &runs) {
        if (!runs.isEmpty()) {
            runs.last().ended = now;
        }
    });
}

Result<QList<KioskRun>> readRuns(const KioskState &state) {
    return state.setting(kRuns).map([&](const QString &text) {
        QList<KioskRun> runs = runsFromText(text);
        if (!runs.isEmpty() && !runs.last().ended.isValid()) {
            runs.last().isRunning = isAnyRunning(state.folder());
        }
        return runs;
    });
}

Result<QDateTime> lastSeen(const KioskState &state) {
    return state.setting(kSeen).map([](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); });
}

Result<void> keepSeen(KioskState &state, const QDateTime &now) {
    return state.set(kSeen, now.toUTC().toString(Qt::ISODate));
}

HealthFinding runsFinding(const QList<KioskRun> &runs, const QDateTime &now) {
    qint64 count = 0;
    qint64 cut = 0;
    qint64 cutToday = 0;
    QDateTime lastCut;
    for (const KioskRun &run : runs) {
        const qint64 days = run.began.daysTo(now);
        const bool isElsewhere = run.began > now; // by another clock than today's
        if (!isElsewhere && days > kCountedDays && run.began.date().year() >= 2016) {
            continue;
        }
        ++count;
        if (run.isCut()) {
            ++cut;
            cutToday += run.began.secsTo(now) < 24 * 60 * 60 ? 1 : 0;
            lastCut = run.began;
        }
    }
    HealthFinding finding;
    const bool isFirst = runs.size() == 1 && runs.first().isRunning;
    finding.fact = runs.isEmpty()              ? HealthFact::RunsUntold
                   : isFirst                   ? HealthFact::RunsFirst
                   : cutToday >= kRunsCutOften ? HealthFact::RunsOftenCut
                   : cut > 0                   ? HealthFact::RunsCut
                                               : HealthFact::RunsClean;
    finding.numbers = {{QStringLiteral("runs"), count}, {QStringLiteral("cut"), cut}};
    finding.when = lastCut;
    return finding;
}

} // namespace sala
