#include "db/storage/tombstones.h"

namespace sala {

bool isErased(Connection &connection, const Id &subject) {
    Query query(connection, "SELECT 1 FROM tombstone WHERE subject = ?");
    return query.with(subject).next();
}

Result<void> refuseErased(Connection &connection, const Id &subject) {
    return isErased(connection, subject)
               ? fail(ErrorCode::NotAllowed,
                      QStringLiteral("somebody in it took their consent back, and it was erased"), subject.text())
               : Result<void>();
}

} // namespace sala
