#include "app/commands/open_library.h"

namespace sala {

Result<Library> openLibrary(const QString &path, Library::Mode mode) {
    if (path.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("no library was named; start with: sala --library FILE.sala …"));
    }
    return Library::open(path, mode);
}

} // namespace sala
