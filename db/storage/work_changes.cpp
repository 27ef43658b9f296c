#include "db/storage/work_changes.h"

#include "db/storage/connection.h"
#include "db/storage/work_repository.h"

namespace sala {

Result<QList<Work>> changeWorks(Library &library, const QList<Work> &seen, const WorkChange &change, const Edit &edit) {
    return writing(library.connection(), [&]() -> Result<QList<Work>> {
        WorkRepository repository(library);
        QList<Work> works;
        for (const Work &work : seen) {
            const auto stored = repository.get(work.id).and_then([&](const Work &) {
                return repository.update(work, changed(work, change), edit);
            });
            const auto now = stored.and_then([&] { return repository.get(work.id); });
            if (!now) {
                return tl::unexpected(now.error());
            }
            works.append(*now);
        }
        return works;
    });
}

} // namespace sala
