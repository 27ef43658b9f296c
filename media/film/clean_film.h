#pragma once

#include "db/records/error.h"

#include <QString>

#include <atomic>

class QIODevice;

namespace sala {

/// Writes a film once more without what cameras and programs add to it: place, device, names and times in its
/// container, tracks of positions and of other data, chapters' and streams' titles. Picture and sound are the
/// same, in the same tracks. The same film gives the same bytes with the same ffmpeg.
///
/// `film` is read from where it stands; the file is made in `folder`, which must be there, and is the
/// caller's. Blocks; any thread. Io when the disk is full or ffmpeg is missing; Corrupt when it is no film;
/// Cancelled.
Result<QString> cleanFilm(QIODevice &film, const QString &mimeType, const QString &folder,
                          const std::atomic_bool *isCancelled = nullptr);

} // namespace sala
