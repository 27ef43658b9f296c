#pragma once

#include "app/kiosk/talk_wish.h"

namespace sala {

class KioskWindow;

/// Does what is asked for, as staff's page and a presenter's remote control would, and says what is on since. GUI thread.
TalkAnswer obey(KioskWindow &window, const TalkWish &wish);

} // namespace sala
