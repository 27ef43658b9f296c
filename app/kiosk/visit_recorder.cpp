#include "app/kiosk/visit_recorder.h"

#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/wall_window.h"
#include "app/visitor/reflection_page.h"
#include "db/records/schedule.h"
#include "db/storage/kiosk/statistics_store.h"

#include <QLoggingCategory>
#include <QtConcurrent>

#include <optional>
#include <utility>

namespace sala {

Q_LOGGING_CATEGORY(lcRecorder, "sala.kiosk.statistics", QtInfoMsg)

/// Opens the store when there is something to write, and again after a failure. One thread at a time.
struct VisitRecorder::Writer {
    QString folder;
    std::optional<StatisticsStore> store{};

    Result<void> add(const Statistics &statistics) {
        if (!store) {
            Result<StatisticsStore> opened = StatisticsStore::open(folder);
            if (!opened) {
                return tl::unexpected(opened.error());
            }
            store.emplace(std::move(*opened));
        }
        const Result<void> added = store->add(statistics);
        if (!added) {
            store.reset();
        }
        return added;
    }
};

VisitRecorder::VisitRecorder(KioskWindow &window, QString stateFolder, QObject *parent)
    : QObject(parent), m_window(window), m_wall(&QDateTime::currentDateTimeUtc),
      m_writer(std::make_shared<Writer>(Writer{stateFolder})), m_stateFolder(std::move(stateFolder)) {
    m_elapsed.start();
    m_steady = [this] { return std::chrono::milliseconds(m_elapsed.elapsed()); };
    connect(&window, &KioskWindow::sightChanged, this, &VisitRecorder::look);
    connect(&window, &KioskWindow::slideShown, this, [this] {
        m_window.sight() == m_counter.sight() ? m_counter.again(m_steady(), moment()) : look();
    });
    connect(&window, &KioskWindow::visitorMissed, this,
            [this](std::chrono::milliseconds ago) { m_counter.doubt(m_steady() - ago); });
    connect(&window, &KioskWindow::visitorFound, this, [this] { m_counter.trust(); });
    connect(&window, &KioskWindow::filmFinished, this, [this] { m_counter.finish(); });
    connect(&m_timer, &QTimer::timeout, this, &VisitRecorder::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &VisitRecorder::finishWriting);
    connect(&window, &KioskWindow::answered, this, [this](Motif motif, const std::optional<Motif> &instead) {
        countAnswer(motif, instead.has_value());
    });
    connect(&window, &KioskWindow::pagesFilled, this, &VisitRecorder::readCounts);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &VisitRecorder::showCounts);
    m_timer.start(kWriteEvery);
    look();
    readCounts();
}

VisitRecorder::~VisitRecorder() {
    m_writing.disconnect();
    m_reading.disconnect();
    m_writing.waitForFinished();
    m_reading.waitForFinished();
    if (m_writing.isFinished() && m_writing.future().resultCount() > 0 && m_writing.result()) {
        m_unwritten = {};
    }
    m_counter.close(certain()); // a visit that goes on ends here
    m_wallCounter.close(m_steady());
    m_unwritten += takeAll();
    const Result<void> added = m_unwritten.isEmpty() ? Result<void>() : m_writer->add(m_unwritten);
    if (!added) {
        qCWarning(lcRecorder).noquote() << "the last statistics were not kept:" << added.error().detail;
    }
}

void VisitRecorder::setClocks(WallClock wall, SteadyClock steady) {
    m_wall = std::move(wall);
    m_steady = std::move(steady);
}

VenueMoment VisitRecorder::moment() const {
    const Exhibition exhibition = m_window.catalogue() ? m_window.catalogue()->exhibition : Exhibition();
    if (!m_isClockBelieved) {
        return {exhibition.id, {}, -1};
    }
    const QDateTime there = m_wall().toTimeZone(venueZone(exhibition.timeZone));
    return {exhibition.id, there.date(), there.time().hour()};
}

/// The last touch, while somebody may have left since.
std::chrono::milliseconds VisitRecorder::certain() const {
    return m_steady() - m_window.idleMonitor().idleFor();
}

void VisitRecorder::watchWall(WallWindow &wall) {
    const auto look = [this, &wall] { m_wallCounter.see(wall.sight(), m_steady(), moment()); };
    connect(&wall, &WallWindow::sightChanged, this, look);
    connect(&wall, &WallWindow::slideShown, this, [this, &wall, look] {
        wall.sight() == m_wallCounter.sight() ? m_wallCounter.again(m_steady(), moment()) : look();
    });
    look();
}

Statistics VisitRecorder::takeAll() {
    Statistics taken = m_counter.take(certain());
    taken += m_wallCounter.take(m_steady());
    return taken;
}

void VisitRecorder::look() {
    m_counter.see(m_window.sight(), m_steady(), moment());
}

void VisitRecorder::write() {
    if (m_isWriting) {
        return;
    }
    m_unwritten += takeAll();
    if (m_unwritten.isEmpty()) {
        return;
    }
    m_isWriting = true;
    m_writing.setFuture(QtConcurrent::run(
        [writer = m_writer, statistics = m_unwritten] { return writer->add(statistics); }));
}

void VisitRecorder::finishWriting() {
    m_isWriting = false;
    const Result<void> added = m_writing.result();
    if (added) {
        m_unwritten = {};
        if (std::exchange(m_isHurried, false)) {
            write();
        }
    } else {
        qCWarning(lcRecorder).noquote() << "statistics cannot be written:" << added.error().detail
                                        << added.error().subject;
    }
    Q_EMIT written();
}

void VisitRecorder::countAnswer(Motif motif, bool isInstead) {
    const VenueMoment now = moment();
    m_counter.answer({now.exhibition, now.day, m_window.reflection()->mark(), motif}, isInstead);
    m_isHurried = m_isWriting;
    write();
}

/// What was answered before this kiosk was switched on; a page that has its counts already keeps them.
void VisitRecorder::readCounts() {
    const ReflectionPage *const page = m_window.reflection();
    if (!page || !page->asks() || page->mark() == m_question) {
        return;
    }
    m_question = page->mark();
    m_atReading = page->tally();
    m_reading.setFuture(QtConcurrent::run(&readAnswers, m_stateFolder, moment().exhibition, m_question));
}

/// Those and what was answered meanwhile.
void VisitRecorder::showCounts() {
    const Result<AnswerTally> read = m_reading.result();
    ReflectionPage *const page = m_window.reflection();
    if (!read) {
        qCWarning(lcRecorder).noquote() << "earlier answers cannot be read:" << read.error().detail;
        m_question.clear();
        return;
    }
    AnswerTally tally = *read;
    for (auto it = page->tally().cbegin(); it != page->tally().cend(); ++it) {
        tally[it.key()] += it.value() - m_atReading.value(it.key());
    }
    page->setTally(m_question, tally);
}

} // namespace sala
