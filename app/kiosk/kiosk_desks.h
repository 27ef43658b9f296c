#pragma once

#include "app/kiosk/kiosk_desk.h"
#include "app/kiosk/kiosk_health_desk.h"
#include "app/kiosk/kiosk_statistics.h"
#include "app/staff/staff_desks.h"

namespace sala {

/// All that staff's pages ask of one kiosk. Outlives them.
struct KioskDesks {
    KioskDesks(const QString &stateFolder, const StickPlaces &places, const KioskStatus &status)
        : kiosk(stateFolder, places, status), statistics(stateFolder, places), health(stateFolder, places) {}

    StaffDesks all() { return {kiosk, &statistics, &health}; }

    KioskDesk kiosk;
    KioskStatistics statistics;
    KioskHealthDesk health;
};

} // namespace sala
