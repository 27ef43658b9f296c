#pragma once

#include "db/records/error.h"
#include "db/storage/library.h"
#include "media/import/captions_csv.h"

namespace sala {

/// What a captions import did.
struct CaptionsReport {
    int changed = 0;   ///< texts written
    int unchanged = 0; ///< texts that were in the library as they are in the table
    QList<CaptionProblem> problems; ///< rows and cells that were left out
    QList<CaptionReading> readings; ///< as in the table
    QList<CaptionProblem> remarks;
};

/// The captions of all works as a table to fill in: title, caption and alt text of every work, story and
/// transcript where there is one, a column for every language.
Result<CaptionTable> exportCaptions(Library &library);

/// Puts a table's texts into the library, all that are good in one transaction; an empty cell leaves the
/// text as it is. A work is found by its id, else by its file's name, which must then be of one work only.
Result<CaptionsReport> importCaptions(Library &library, const CaptionTable &table);

} // namespace sala
