#pragma once

#include "db/records/kiosk_settings.h"
#include "db/storage/kiosk/kiosk_state.h"

namespace sala {

/// What staff have set; the usual for what they have not, and for what cannot be a setting.
Result<KioskSettings> readSettings(const KioskState &state);

/// All of it, in one step. InvalidInput, naming the setting, for what cannot be one.
Result<void> writeSettings(KioskState &state, const KioskSettings &settings);

} // namespace sala
