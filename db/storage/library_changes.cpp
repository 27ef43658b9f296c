#include "db/storage/library_changes.h"

#include "db/storage/connection.h"

namespace sala {

Result<int> changeMark(Library &library) {
    Connection &connection = library.connection();
    return attempt(connection.path(), [&]() -> Result<int> { return connection.integer("PRAGMA data_version"); });
}

} // namespace sala
