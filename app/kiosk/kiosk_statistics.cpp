#include "app/kiosk/kiosk_statistics.h"

#include "app/kiosk/statistics_report.h"

#include <QtConcurrent>

namespace sala {
namespace {

Result<QString> saveToFirst(const QString &stateFolder, const StickPlaces &places) {
    const std::optional<Stick> stick = writableStick(places);
    if (!stick) {
        return sticksIn(places).isEmpty() ? fail(ErrorCode::NotFound, QStringLiteral("no memory stick is plugged in"))
                                          : fail(ErrorCode::NotAllowed, QStringLiteral("nothing can be written there"),
                                                 sticksIn(places).first().name);
    }
    return readStatisticsReport(stateFolder).and_then([&](const StatisticsReport &report) {
        return saveTables(report, Language::English, stick->folder).map([&] { return stick->name; });
    });
}

} // namespace

KioskStatistics::KioskStatistics(QString stateFolder, StickPlaces places, QObject *parent)
    : StatisticsDesk(parent), m_stateFolder(std::move(stateFolder)), m_places(std::move(places)) {
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const Result<StatisticsReport> read = m_reading.result();
        m_report = read.value_or(m_report);
        Q_EMIT reportChanged(read ? std::nullopt : std::optional<Error>(read.error()));
    });
    connect(&m_saving, &QFutureWatcherBase::finished, this, [this] { Q_EMIT saved(m_saving.result()); });
}

KioskStatistics::~KioskStatistics() {
    m_reading.disconnect();
    m_saving.disconnect();
    m_reading.waitForFinished();
    m_saving.waitForFinished();
}

void KioskStatistics::refresh() {
    if (m_reading.isRunning()) {
        return;
    }
    if (m_write) {
        m_write();
    }
    m_reading.setFuture(QtConcurrent::run(&readStatisticsReport, m_stateFolder, StatisticsSpan()));
}

void KioskStatistics::saveToStick() {
    if (!m_saving.isRunning()) {
        m_saving.setFuture(QtConcurrent::run(&saveToFirst, m_stateFolder, m_places));
    }
}

} // namespace sala
