#pragma once

#include "db/records/archive.h"

#include <QByteArray>

namespace sala {

/// What an archive says of itself to whoever opens it, in five languages, and in English what every file is, and which of them
/// (`positioned`, paths in it) say where they were taken. Any thread.
QByteArray archiveReadme(const ArchiveContents &contents, const QStringList &positioned);

} // namespace sala
