#pragma once

#include "db/records/error.h"

#include <QByteArray>
#include <QString>

namespace sala {

/// What a file says that was named on the command line, "-" being standard input: at most one byte more than
/// `mostBytes`, by which its caller sees that it is too large. NotFound when it cannot be opened.
Result<QByteArray> bytesOfGiven(const QString &path, qint64 mostBytes);

/// The same as text; InvalidInput, `tooLong`, when it is longer.
Result<QString> textOfGiven(const QString &path, qint64 mostBytes, const QString &tooLong);

} // namespace sala
