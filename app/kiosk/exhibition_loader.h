#pragma once

#include "db/records/catalogue.h"
#include "db/records/error.h"

#include <memory>

namespace sala {

/// Which exhibition and playlist of which library.
struct ExhibitionRequest {
    QString library;
    QString exhibition; ///< its key; empty: the one that runs today, else the next
    QString playlist;   ///< its key; empty: the exhibition's own
};

/// Opens the library for reading and loads what its exhibition shows. Slow; any thread. NotFound, naming
/// those there are, when there is no such exhibition or playlist; else what Library::open says.
Result<std::shared_ptr<const Catalogue>> loadExhibition(const ExhibitionRequest &request);

} // namespace sala
