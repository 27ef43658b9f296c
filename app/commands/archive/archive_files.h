#pragma once

#include "db/storage/library.h"
#include "media/archive/archive_tables.h"

namespace sala {

/// A file that an archive is to have, with where its bytes are.
struct PlannedFile {
    ArchivedFile file; ///< its hash is not known yet; of a medium its size is
    MediaHash medium;  ///< null: `bytes`
    QByteArray bytes{};
};

/// Every file below the works' folders, each work's together: media, timed texts, sidecars, Dublin Core. NotFound, Io and what
/// MediaStore says of a medium that is not there.
Result<QList<PlannedFile>> planArchiveFiles(Library &library, const ArchiveContents &contents);

} // namespace sala
