#pragma once

#include "db/records/edition.h"
#include "db/records/health.h"
#include "db/records/schedule.h"
#include "db/storage/kiosk/run_record.h"

#include <QTimeZone>

#include <optional>

namespace sala {

/// What a kiosk's own data say of its health.
struct KioskHealth {
    HealthFinding edition;
    HealthFinding runs;
    HealthFinding touch; ///< as was tested last
    HealthFinding film;
    std::optional<EditionLabel> label; ///< of the edition that is current
    qint64 editionBytes = 0;           ///< all its pictures and films
    bool isClockBelieved = true;
    QDateTime seen; ///< as lastSeen(), where that alone speaks against the clock
    HealthFinding pin;
    std::optional<HealthFinding> damage; ///< to the state itself, within a week; nothing: none was found
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< the venue's, as its edition says
    Schedule schedule;
    QList<KioskRun> allRuns;
};

/// Reads the kiosk's state, and proves the current edition's seal and rows again, which takes up to a second
/// for a whole exhibition; of its pictures and films it tells what the last scrub found. Any thread. A state that is not there, or cannot be
/// read, is a finding.
KioskHealth readKioskHealth(const QString &stateFolder, const QDateTime &now);

/// Keeps what somebody has tested, a touch screen or a film, in place of the test before.
Result<void> keepTest(KioskState &state, const HealthFinding &tested);

} // namespace sala
