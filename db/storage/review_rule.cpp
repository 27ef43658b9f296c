#include "db/storage/review_rule.h"

#include "db/storage/revision_log.h"
#include "db/storage/tables.h"
#include "db/storage/undone.h"

#include <algorithm>

namespace sala {
namespace {

/// The names somebody has had, the one of today among them.
QStringList namesOf(Connection &connection, const CuratorId &curator) {
    Query query(connection, "SELECT value FROM revision WHERE subject = ? AND field = 'name'");
    return firstColumn<QStringList>(query.with(curator));
}

} // namespace

bool mayReview(Connection &connection, const QString &reviewer, const QString &writer) {
    const QList<Curator> curators = readAll(connection, tableOf<Curator>());
    const auto found = std::find_if(curators.begin(), curators.end(), [&](const Curator &curator) {
        return curator.isActive && curator.name == reviewer;
    });
    return curators.isEmpty() || (found != curators.end() && !namesOf(connection, found->id).contains(writer));
}

QString writerOf(Connection &connection, RevisionId revision) {
    return revisionOf(connection, standing(connection, revision)).author;
}

} // namespace sala
