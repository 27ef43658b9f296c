#pragma once

#include "db/records/kiosk_settings.h"
#include "db/records/schedule.h"
#include "db/storage/kiosk/own_playlists.h"
#include "db/storage/kiosk/kiosk_state.h"

namespace sala {

/// What staff have set; the usual for what they have not, and for what cannot be a setting.
Result<KioskSettings> readSettings(const KioskState &state);

/// All of it, in one step. InvalidInput, naming the setting, for what cannot be one.
Result<void> writeSettings(KioskState &state, const KioskSettings &settings);

/// When this kiosk shows what; without any rule where staff have set none.
Result<Schedule> readSchedule(const KioskState &state);
Result<void> writeSchedule(KioskState &state, const Schedule &schedule);

/// What decides, besides the edition itself, what a kiosk shows when.
struct KioskPlan {
    QString country;     ///< where it stands; empty: nobody has said
    Schedule schedule;
    QDateTime published; ///< the edition that is current; null: none
    OwnPlaylists playlists{};
};
Result<KioskPlan> readPlan(const KioskState &state);

} // namespace sala
