#pragma once

#include "db/records/exhibition.h"
#include "db/records/kiosk_settings.h"
#include "db/records/schedule.h"
#include "db/storage/kiosk/own_playlists.h"
#include "db/storage/kiosk/kiosk_state.h"

#include <optional>

namespace sala {

/// What staff have set; the usual for what they have not, and for what cannot be a setting.
Result<KioskSettings> readSettings(const KioskState &state);

/// What the venue was called since when, by the day on the venue's wall; the oldest first. At most fifty are kept.
Result<QList<VenueSince>> readVenues(const KioskState &state);

/// All of it, in one step. InvalidInput, naming the setting, for what cannot be one. `today` is the day at the venue, from which on
/// it is called so; null: by this machine's clock.
Result<void> writeSettings(KioskState &state, const KioskSettings &settings, const QDate &today = {});

/// When this kiosk shows what, where its staff have said; nothing: as its exhibition's curators plan it.
Result<std::optional<Schedule>> readSchedule(const KioskState &state);
Result<void> writeSchedule(KioskState &state, const std::optional<Schedule> &schedule);

/// What decides, besides the edition itself, what a kiosk shows when.
struct KioskPlan {
    QString country;                  ///< where it stands; empty: nobody has said
    std::optional<Schedule> schedule; ///< its staff's; nothing: the exhibition's
    QDateTime published;              ///< the edition that is current; null: none
    OwnPlaylists playlists{};
    QDateTime seen{}; ///< as lastSeen()
};
Result<KioskPlan> readPlan(const KioskState &state);

/// The schedule that holds: the kiosk's own, or the exhibition's; always open where that cannot be read.
Schedule scheduleOf(const KioskPlan &plan, const Exhibition &exhibition);

} // namespace sala
