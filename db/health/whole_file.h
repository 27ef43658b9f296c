#pragma once

#include "db/records/error.h"

#include <QByteArray>
#include <QString>

namespace sala {

/// Puts a small file in its place, whole and on the disk, or not at all; one of that name stays until then.
/// For sticks that are full, or pulled. Io.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace sala
