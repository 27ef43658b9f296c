#include "app/commands/find_exhibition.h"

#include "app/commands/command.h"
#include "db/storage/record_repository.h"

namespace sala {

Result<Exhibition> findExhibition(Library &library, const std::string &key) {
    return ExhibitionRepository(library)
        .find(fromArgument(key))
        .and_then([&](const std::optional<Exhibition> &found) -> Result<Exhibition> {
            if (!found) {
                return fail(ErrorCode::NotFound,
                            QStringLiteral("there is no such exhibition; `sala exhibition list` names them"),
                            fromArgument(key));
            }
            return *found;
        });
}

} // namespace sala
