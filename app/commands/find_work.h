#pragma once

#include "db/records/work.h"
#include "db/storage/library.h"

#include <QList>

#include <string>
#include <vector>

namespace sala {

/// The works that the command line names, each by its id or by its file's name. NotFound, saying what names them, when
/// there is no such work; InvalidInput when several have that file's name.
Result<QList<Work>> findWorks(Library &library, const std::vector<std::string> &names);

/// The same; all works where none is named.
Result<QList<Work>> namedOrAll(Library &library, const std::vector<std::string> &names);

} // namespace sala
