#pragma once

#include "db/records/exhibition.h"
#include "db/storage/library.h"

#include <string>

namespace sala {

/// The exhibition that the command line names by its key. NotFound, saying what names them, when there is
/// none.
Result<Exhibition> findExhibition(Library &library, const std::string &key);

} // namespace sala
