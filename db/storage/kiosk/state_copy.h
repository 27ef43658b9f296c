#pragma once

#include "db/storage/connection.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace sala {

/// A kiosk's state has a second whole file beside it, "kiosk.db.copy". Each change writes it anew before the change itself is
/// final: whatever becomes of the first file, the copy is never behind a withdrawal, a PIN or a number that the kiosk has
/// once known. It may be ahead by the one change that a kill stopped: whoever opens the state next finishes that.

QString stateFileIn(const QString &folder);
QString stateCopyIn(const QString &folder);

inline constexpr int kStateApplicationId = 0x53616c4b; ///< "SalK"
inline constexpr int kStateSchema = 1;

/// Whether it is a kiosk's state of this Sala's; an empty file is none. Throws.
bool isState(Connection &connection);

/// Whether it is whole; proven by SQLite as far as that can: bytes changed within a value are not
/// noticed. Corrupt, or what opening says. Throws.
Result<void> proveState(Connection &connection);

/// Writes the copy as the state stands within the transaction that is open: a new file, synced and renamed, so that there is
/// always a whole one. Only whoever may write the state does this, so two never meet. Io, NotAllowed: the copy is as it was.
Result<void> writeStateCopy(Connection &connection);

/// The copy, whole, to be read. NotFound, Corrupt, Io.
Result<std::unique_ptr<Connection>> openStateCopy(const QString &folder);

/// Puts what is damaged aside ("kiosk.db.damaged-1" to "-3", the oldest of three goes) and the copy in its place. A kill in
/// between leaves the copy, and no first file, which is mended by the next who opens it. NotFound and Corrupt when there is no
/// whole copy: nothing was touched; Io, NotAllowed.
Result<void> restoreStateCopy(const QString &folder);

/// When a state was put aside last; null: never.
QDateTime lastStatePutAside(const QString &folder);

} // namespace sala
