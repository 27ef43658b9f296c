#pragma once

#include "db/records/error.h"

#include <QByteArray>
#include <QString>

namespace sala {

/// All bytes of a regular file of at most `mostBytes`. Pipes, devices and folders are InvalidInput, never
/// waited for; larger files InvalidInput; NotFound, NotAllowed or Io as the system says. Any thread.
Result<QByteArray> readRegularFile(const QString &path, qint64 mostBytes);

/// The same for its first `bytes`, however large it is.
Result<QByteArray> readFileStart(const QString &path, qint64 bytes);

} // namespace sala
