#pragma once

#include "db/records/error.h"

#include <QByteArray>
#include <QString>

namespace sala {

/// The text of a file that people's programs write: UTF-8 or UTF-16, with or without a byte order mark, which
/// is taken off. Without a mark UTF-16 shows itself by the zero byte of an ASCII letter at the beginning.
///
/// Corrupt, naming the byte, when it is neither; `advice` ends that sentence: "save it as UTF-8". Any thread.
Result<QString> textOf(const QByteArray &bytes, const QString &advice);

} // namespace sala
