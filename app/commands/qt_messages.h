#pragma once

namespace sala {

/// From now on standard error has only our own warnings, and what is critical: what Qt and its plugins say of
/// a machine without a screen or a sound server is nothing a script should have to read.
void keepQtQuiet();

/// From now on what Qt and its plugins say is said once, and then counted: a kiosk runs for months.
void sayOnce();

} // namespace sala
