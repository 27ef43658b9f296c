#include "app/commands/find_work.h"

#include "app/commands/command.h"
#include "db/storage/work_repository.h"

namespace sala {
namespace {

/// The one work of this id, or whose file has this name.
Result<Work> findWork(const QList<Work> &all, const QString &wanted) {
    QList<Work> found;
    for (const Work &work : all) {
        if (work.id.text() == wanted.toLower() || work.source == wanted) {
            found.append(work);
        }
    }
    if (found.size() == 1) {
        return found.first();
    }
    return found.isEmpty()
               ? fail(ErrorCode::NotFound, QStringLiteral("there is no such work; `sala list` names them"),
                      wanted)
               : fail(ErrorCode::InvalidInput,
                      QStringLiteral(
                          "%1 works are of files of this name; say the id, `sala list --json` has it")
                          .arg(found.size()),
                      wanted);
}

} // namespace

Result<QList<Work>> findWorks(Library &library, const std::vector<std::string> &names) {
    return WorkRepository(library).all().and_then([&](const QList<Work> &all) -> Result<QList<Work>> {
        QList<Work> named;
        for (const QString &wanted : fromArguments(names)) {
            const auto found = findWork(all, wanted);
            if (!found) {
                return tl::unexpected(found.error());
            }
            named.append(*found);
        }
        return named;
    });
}

Result<QList<Work>> namedOrAll(Library &library, const std::vector<std::string> &names) {
    return names.empty() ? WorkRepository(library).all() : findWorks(library, names);
}

} // namespace sala
