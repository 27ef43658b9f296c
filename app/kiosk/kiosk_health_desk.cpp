#include "app/kiosk/kiosk_health_desk.h"

#include "app/kiosk/support_bundle.h"
#include "app/text/typography.h"

#include <QLoggingCategory>
#include <QtConcurrent>

#include <utility>

namespace sala {

Q_LOGGING_CATEGORY(lcHealth, "sala.kiosk.health", QtInfoMsg)

KioskHealthDesk::KioskHealthDesk(QString stateFolder, StickPlaces places, QObject *parent)
    : HealthDesk(parent), m_stateFolder(std::move(stateFolder)), m_places(std::move(places)), m_scrubber(m_stateFolder) {
    connect(&m_scrubber, &EditionScrubber::scrubbed, this, &KioskHealthDesk::lookNow);
    connect(&m_look, &QFutureWatcherBase::finished, this, [this] {
        const Look look = m_look.result();
        m_seen = {look.report.time, look.report.findings, look.report.warnings, look.report.kiosk.zone};
        m_hasStick = look.hasStick;
        Q_EMIT looked();
        if (std::exchange(m_isLookWanted, false)) {
            lookNow();
        }
    });
    connect(&m_keep, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> kept = m_keep.result();
        if (!kept) {
            qCWarning(lcHealth).noquote() << "what staff found was not kept:" << kept.error().detail;
        }
        lookNow();
    });
    connect(&m_save, &QFutureWatcherBase::finished, this, [this] {
        const Saved saved = m_save.result();
        if (!saved.result) {
            qCWarning(lcHealth).noquote() << "the report was not saved:" << saved.result.error().detail;
        }
        Q_EMIT reportSaved(saved.fileName,
                           saved.result ? std::nullopt : std::optional<Error>(saved.result.error()));
    });
}

KioskHealthDesk::~KioskHealthDesk() {
    m_keep.disconnect();
    m_keep.waitForFinished();
    m_look.disconnect();
    m_save.disconnect();
    m_look.waitForFinished();
    m_save.waitForFinished();
}

HealthRequest KioskHealthDesk::request() const {
    return {m_stateFolder, missingFonts()};
}

KioskHealthDesk::Look KioskHealthDesk::lookAt(const HealthRequest &request, const StickPlaces &places) {
    return {checkHealth(request), writableStick(places).has_value()};
}

/// Staff want to know: what was not read for an hour is read again, and looked at once more then.
void KioskHealthDesk::look() {
    if (m_readsThrough) {
        m_scrubber.readIfOlderThan(std::chrono::hours(1), std::chrono::milliseconds(10));
    }
    if (!m_look.isRunning()) {
        lookNow();
    }
}

/// Something has changed.
void KioskHealthDesk::lookNow() {
    m_isLookWanted = m_look.isRunning();
    if (!m_look.isRunning()) {
        m_look.setFuture(QtConcurrent::run(&KioskHealthDesk::lookAt, request(), m_places));
    }
}

KioskHealthDesk::Saved KioskHealthDesk::save(const HealthRequest &request, const StickPlaces &places,
                                             const QStringList &screens) {
    const std::optional<Stick> stick = writableStick(places);
    if (!stick) {
        return {{}, fail(ErrorCode::NotFound, QStringLiteral("there is no memory stick"))};
    }
    const HealthReport report = checkHealth(request);
    const QString name =
        report.time.toTimeZone(report.kiosk.zone).toString(QStringLiteral("'sala-report-'yyyy-MM-dd-HHmmss'.zip'"));
    return {name, saveBundle(stick->folder + u'/' + name, report, screens)};
}

void KioskHealthDesk::keep(const std::function<Result<void>(KioskState &)> &deed) {
    m_keep.setFuture(QtConcurrent::run([folder = m_stateFolder, deed] {
        return KioskState::openExisting(folder).and_then([&](KioskState &&state) { return deed(state); });
    }));
}

void KioskHealthDesk::keepTest(const HealthFinding &tested) {
    keep([tested](KioskState &state) { return sala::keepTest(state, tested); });
}

void KioskHealthDesk::believeClock() {
    keep([](KioskState &state) { return keepSeen(state, QDateTime::currentDateTimeUtc()); });
}

void KioskHealthDesk::saveReport() {
    if (!m_save.isRunning()) {
        m_save.setFuture(QtConcurrent::run(&KioskHealthDesk::save, request(), m_places, screenLines()));
    }
}

} // namespace sala
