#pragma once

#include "db/health/kept_warnings.h"
#include "db/health/machine.h"
#include "db/storage/kiosk/kiosk_health.h"

#include <QStringList>

namespace sala {

/// Whose health is asked for.
struct HealthRequest {
    QString stateFolder;
    QStringList missingFonts; ///< see app/text/typography.h; asked for on the GUI thread
};

/// All that is known of it at one moment.
struct HealthReport {
    QDateTime time;                ///< UTC
    QList<HealthFinding> findings; ///< the worst first
    QList<KeptWarning> warnings;   ///< the newest first
    KioskHealth kiosk;
};

/// Asks the machine and the kiosk's own data. Takes seconds where a disk is slow to tell; any thread.
HealthReport checkHealth(const HealthRequest &request, const Machine &machine = Machine(),
                         const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace sala
