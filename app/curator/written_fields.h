#pragma once

#include "db/records/text.h"

namespace sala {

/// What the workbench has a card for, in their order; all of it stands on the kiosk's page of the work.
inline constexpr std::array kWrittenFields{TextField::Title, TextField::Caption, TextField::AltText, TextField::Story};

} // namespace sala
