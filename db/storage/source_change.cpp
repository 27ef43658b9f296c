#include "db/storage/review_rule.h"
#include "db/storage/revision_log.h"
#include "db/storage/text_repository.h"
#include "db/storage/text_rows.h"
#include "db/storage/undone.h"

namespace sala {
namespace {

Revision standingOf(Connection &connection, const RevisionId &id) {
    return revisionOf(connection, standing(connection, id));
}

/// When the translation was last said to be as its source is: the later of its body and of such a status; a null one when never.
Revision lastDeclared(Connection &connection, const TextKey &translation) {
    const QString field = revisionField(translation);
    const Revision body = standingOf(connection, currentRevision(connection, translation.owner, field));
    Revision status = standingOf(
        connection, currentRevision(connection, translation.owner, statusField(translation)));
    while (!status.id.isNull() && status.value != name(TextStatus::Translated) && status.value != name(TextStatus::Reviewed)) {
        status = standingOf(connection, status.parent);
    }
    return body.id.isNull() || body.id > status.id ? body : status;
}

/// The source's revision that made the translation outdated within the millisecond of `then`, by the same author; null when
/// none did. An author and a time are what an edit is known by, and a fast machine saves twice in one millisecond.
RevisionId outdatedAtOnce(Connection &connection, const TextKey &source, const TextKey &translation, const Revision &then) {
    Query query(connection, "SELECT max(id) FROM revision WHERE subject = ?1 AND field = ?2 AND id >"
                            " ?6 AND id < (SELECT min(id) FROM revision WHERE subject = ?1 AND field = ?3 AND value = ?4"
                            " AND author = ?5 AND id > ?6 AND time = ?7)");
    query.with(source.owner, revisionField(source), statusField(translation), name(TextStatus::Outdated), then.author, then.id,
               then.time);
    return query.next() ? query.as<RevisionId>(0) : RevisionId();
}

/// The source as it was then. What was written in the same edit was written with it, whichever came first.
QString sourceAt(Connection &connection, const TextKey &source, const TextKey &translation, const Revision &then) {
    const RevisionId next = outdatedAtOnce(connection, source, translation, then);
    Query query(connection, "SELECT value FROM revision WHERE subject = ?1 AND field = ?2"
                            " AND (id <= ?3 OR (author = ?4 AND time = ?5 AND (?6 IS NULL OR id < ?6))) ORDER BY id DESC LIMIT 1");
    query.with(source.owner, revisionField(source), then.id, then.author, then.time, next);
    return query.next() ? query.text(0) : QString();
}

} // namespace

Result<SourceChange> TextRepository::sourceChange(const TextKey &translation, Language source) const {
    return reading(*m_connection, [&]() -> Result<SourceChange> {
        const TextKey key{translation.owner, translation.field, source};
        const RevisionId current = currentRevision(*m_connection, key.owner, revisionField(key));
        SourceChange change;
        change.now = revisionOf(*m_connection, current).value;
        change.author = writerOf(*m_connection, current);
        const Revision then = lastDeclared(*m_connection, translation);
        if (!then.id.isNull()) {
            change.then = sourceAt(*m_connection, key, translation, then);
            change.since = then.time;
        }
        return change;
    });
}

} // namespace sala
