#pragma once

#include "db/records/collection.h"
#include "db/storage/library.h"

namespace sala {

enum class CollectionDepth {
    Titles, ///< of the texts only titles: what a grid needs to open
    Whole
};

/// Reads everything curators work with, from one moment. Any thread, with a Library of its own. Io, Busy, Corrupt.
Result<Collection> loadCollection(Library &library, CollectionDepth depth = CollectionDepth::Whole);

} // namespace sala
