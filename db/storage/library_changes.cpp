#include "db/storage/library_changes.h"

#include "db/storage/connection.h"
#include "db/storage/query.h"

#include <sqlite3.h>

namespace sala {

Result<int> changeMark(Library &library) {
    Connection &connection = library.connection();
    return attempt(connection.path(), [&]() -> Result<int> { return connection.integer("PRAGMA data_version"); });
}

bool isReplaced(Library &library) {
    int hasMoved = 0;
    const int asked = sqlite3_file_control(library.connection().handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    return asked == SQLITE_OK && hasMoved != 0;
}

Result<QSet<Id>> erasedWorks(Library &library) {
    Connection &connection = library.connection();
    return attempt(connection.path(), [&]() -> Result<QSet<Id>> {
        QSet<Id> works;
        Query query(connection, "SELECT subject FROM tombstone WHERE record = 'work'");
        while (query.next()) {
            works.insert(query.as<Id>(0));
        }
        return works;
    });
}

} // namespace sala
