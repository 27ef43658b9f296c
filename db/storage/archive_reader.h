#pragma once

#include "db/records/archive.h"
#include "db/storage/library.h"

namespace sala {

/// Reads all that an archive in open formats is made of, from one moment. The gate of consent stands here, too
/// (ConsentGate::againstKeeping): a work that may not go is left out with its words, its parts and its history. Any thread.
/// Io, Busy, Corrupt.
Result<ArchiveContents> readArchive(Library &library, const ArchiveOrder &order);

} // namespace sala
