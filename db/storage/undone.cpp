#include "db/storage/undone.h"

#include <optional>

namespace sala {

namespace {

/// What a field had before what `revision` took back; null when it took nothing back. It may be an undo itself.
std::optional<RevisionId> cameBack(Connection &connection, const RevisionId &revision) {
    Query query(connection, "SELECT parent FROM reversal JOIN revision ON revision.id = reverses WHERE reversal.revision = ?");
    return query.with(revision).next() ? std::optional(query.as<RevisionId>(0)) : std::nullopt;
}

} // namespace

RevisionId reversedBy(Connection &connection, const RevisionId &revision) {
    Query query(connection, "SELECT reverses FROM reversal WHERE revision = ?");
    return query.with(revision).next() ? query.as<RevisionId>(0) : RevisionId();
}

RevisionId standing(Connection &connection, RevisionId revision) {
    while (const auto before = cameBack(connection, revision)) {
        revision = *before;
    }
    return revision;
}

bool leadsBackTo(Connection &connection, RevisionId revision, const RevisionId &other) {
    while (revision != other) {
        const auto before = cameBack(connection, revision);
        if (!before) {
            return false;
        }
        revision = *before;
    }
    return true;
}

} // namespace sala
