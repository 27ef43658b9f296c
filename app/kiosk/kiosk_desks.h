#pragma once

#include "app/kiosk/kiosk_desk.h"
#include "app/kiosk/kiosk_statistics.h"
#include "app/staff/staff_desks.h"

namespace sala {

/// All that staff's pages ask of one kiosk. Outlives them.
struct KioskDesks {
    KioskDesks(const QString &stateFolder, const StickPlaces &places, const KioskStatus &status)
        : kiosk(stateFolder, places, status), statistics(stateFolder, places) {}

    StaffDesks all() { return {kiosk, &statistics}; }

    KioskDesk kiosk;
    KioskStatistics statistics;
};

} // namespace sala
