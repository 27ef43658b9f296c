#include "db/storage/work_changes.h"

#include "db/storage/connection.h"
#include "db/storage/film_repository.h"
#include "db/storage/work_repository.h"

namespace sala {
namespace {

/// The change as this work can take it: a part that its film has.
Result<WorkChange> possible(Library &library, const Work &work, WorkChange change) {
    if (!change.part || change.part->isWhole()) {
        return change;
    }
    return FilmRepository(library).of(work.id).and_then([&](const std::optional<ShownFilm> &film) -> Result<WorkChange> {
        if (!film) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("it is no film, and has no part to be shown"), work.id.text());
        }
        change.part = putRight(*change.part, film->film.duration);
        return change;
    });
}

} // namespace

Result<QList<Work>> changeWorks(Library &library, const QList<Work> &seen, const WorkChange &change, const Edit &edit) {
    return writing(library.connection(), [&]() -> Result<QList<Work>> {
        WorkRepository repository(library);
        QList<Work> works;
        for (const Work &work : seen) {
            const auto stored = repository.get(work.id)
                                    .and_then([&](const Work &) { return possible(library, work, change); })
                                    .and_then([&](const WorkChange &can) { return repository.update(work, changed(work, can), edit); });
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
