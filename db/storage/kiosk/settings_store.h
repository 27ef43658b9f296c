#pragma once

#include "db/records/kiosk_settings.h"
#include "db/records/schedule.h"
#include "db/storage/kiosk/kiosk_state.h"

namespace sala {

/// What staff have set; the usual for what they have not, and for what cannot be a setting.
Result<KioskSettings> readSettings(const KioskState &state);

/// All of it, in one step. InvalidInput, naming the setting, for what cannot be one.
Result<void> writeSettings(KioskState &state, const KioskSettings &settings);

/// When this kiosk shows what; without any rule where staff have set none.
Result<Schedule> readSchedule(const KioskState &state);
Result<void> writeSchedule(KioskState &state, const Schedule &schedule);

/// What a kiosk does at a moment by its schedule, on the wall of a venue in `zone`. With a clock that cannot be right
/// (isClockBelieved) it is open, with the exhibition's own playlist.
struct KioskMoment {
    ScheduleMoment moment;
    bool isClockBelieved = true;
    std::optional<QDateTime> until; ///< when that changes next

    bool operator==(const KioskMoment &) const = default;
};
Result<KioskMoment> kioskMoment(const KioskState &state, const QDateTime &now, const QTimeZone &zone);

} // namespace sala
