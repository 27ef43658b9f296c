#pragma once

#include "db/storage/connection.h"

#include <memory>

namespace sala {

/// Opens a kiosk's state as KioskState::open promises it, and makes it where the folder never was a kiosk's. A first file that
/// is empty, damaged or gone is mended from its copy (state_copy.h), with a warning in the log; where nothing can be written,
/// the copy itself is read. Corrupt when neither is whole: a folder with editions is never taken for a new kiosk's.
Result<std::unique_ptr<Connection>> openStateFile(const QString &folder);

/// Whether anything says that this is a kiosk's folder: its state, the copy of it, or an edition.
bool isAnyStateIn(const QString &folder);

/// Takes away what openStateFile has made in a folder in which nothing said so before, once it is closed: for who only looked.
void unmakeState(const QString &folder);

} // namespace sala
