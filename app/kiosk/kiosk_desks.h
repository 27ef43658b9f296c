#pragma once

#include "app/kiosk/kiosk_desk.h"
#include "app/kiosk/kiosk_health_desk.h"
#include "app/kiosk/kiosk_playlists.h"
#include "app/kiosk/kiosk_statistics.h"
#include "app/staff/staff_desks.h"

namespace sala {

/// All that staff's pages ask of one kiosk. Outlives them.
struct KioskDesks {
    KioskDesks(const QString &stateFolder, const StickPlaces &places, const KioskStatus &status, PictureCache &pictures)
        : kiosk(stateFolder, places, status), statistics(stateFolder, places), health(stateFolder, places),
          playlists(stateFolder, pictures) {}

    StaffDesks all() { return {kiosk, &statistics, &health, &playlists}; }

    KioskDesk kiosk;
    KioskStatistics statistics;
    KioskHealthDesk health;
    KioskPlaylists playlists;
};

} // namespace sala
