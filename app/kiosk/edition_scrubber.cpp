#include "app/kiosk/edition_scrubber.h"

#include <QLoggingCategory>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace sala {

Q_LOGGING_CATEGORY(lcScrub, "sala.kiosk.scrub", QtInfoMsg)

namespace {

/// A clock that was set back makes nothing new.
bool isOlder(const QDateTime &time, std::chrono::seconds age) {
    return !time.isValid() || std::abs(time.secsTo(QDateTime::currentDateTimeUtc())) >= age.count();
}

void warn(const Scrub &scrub) {
    if (scrub.damaged > 0) {
        qCWarning(lcScrub) << "the disk has damaged" << scrub.damaged << "of" << scrub.media << "pictures, films and documents";
    }
}

} // namespace

EditionScrubber::EditionScrubber(QString stateFolder, QObject *parent)
    : QObject(parent), m_stateFolder(std::move(stateFolder)) {
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowestPriority);
    connect(&m_timer, &QTimer::timeout, this, [this] { readIfOlderThan(kDaily, kPause); });
    m_timer.start(kLookEvery);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.result()) {
            Q_EMIT scrubbed();
        }
    });
}

EditionScrubber::~EditionScrubber() {
    m_reading.disconnect();
    m_stop->release();
    m_reading.waitForFinished();
}

void EditionScrubber::readIfOlderThan(std::chrono::seconds age, std::chrono::milliseconds pause) {
    const bool wasTried = m_tried.isValid() && std::chrono::milliseconds(m_tried.elapsed()) < std::min<std::chrono::milliseconds>(age, kTryAgain);
    if (!m_reading.isRunning() && !wasTried) {
        m_tried.start();
        m_reading.setFuture(QtConcurrent::run(&m_thread, &EditionScrubber::read, m_stateFolder, age, pause, m_stop));
    }
}

/// Its thread; whether anything was read.
bool EditionScrubber::read(const QString &stateFolder, std::chrono::seconds age, std::chrono::milliseconds pause, const Stop &stop) {
    Result<KioskState> state = KioskState::openExisting(stateFolder);
    const auto current = state.and_then([](const KioskState &open) { return open.edition(KioskEdition::Role::Current); });
    if (!current || !*current) {
        return false; // there is nothing to read; whoever looks at the kiosk's health is told
    }
    const std::optional<Scrub> last = lastScrub(*state, **current);
    if (last && !isOlder(last->when, age)) {
        return false;
    }
    const Result<Scrub> scrub = scrubEdition(*state, **current, [&] {
        return !stop->tryAcquire(1, int(pause.count()));
    });
    if (!scrub && scrub.error().code != ErrorCode::Cancelled) {
        qCWarning(lcScrub).noquote() << "the edition cannot be read through:" << scrub.error().detail << scrub.error().subject;
    } else if (scrub) {
        warn(*scrub);
    }
    return scrub.has_value();
}

} // namespace sala
