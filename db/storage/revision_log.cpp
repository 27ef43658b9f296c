#include "db/storage/revision_log.h"

namespace sala {

RevisionId currentRevision(Connection &connection, const Id &subject, const QString &field) {
    Query query(connection, "SELECT id FROM revision AS one WHERE subject = ?1 AND field = ?2 AND NOT EXISTS"
                            " (SELECT 1 FROM revision WHERE subject = ?1 AND field = ?2 AND parent = one.id)"
                            " ORDER BY id DESC LIMIT 1");
    query.with(subject, field);
    return query.next() ? query.as<RevisionId>(0) : RevisionId();
}

RevisionId writeRevision(Connection &connection, const FieldChange &change, const Edit &edit) {
    const RevisionId id = RevisionId::generate();
    Query query(connection, "INSERT INTO revision (id, subject, field, value, parent, author, time)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?)");
    query.with(id, change.subject, change.field, change.value, change.parent, edit.author, edit.time).run();
    return id;
}

RevisionId writeNextRevision(Connection &connection, FieldChange change, const Edit &edit) {
    change.parent = currentRevision(connection, change.subject, change.field);
    return writeRevision(connection, change, edit);
}

Revision revisionIn(const Query &query) {
    Revision revision;
    query.get(0, revision.id);
    query.get(1, revision.subject);
    query.get(2, revision.field);
    query.get(3, revision.value);
    query.get(4, revision.parent);
    query.get(5, revision.author);
    query.get(6, revision.time);
    return revision;
}

Revision revisionOf(Connection &connection, const RevisionId &id) {
    Query query(connection, std::string("SELECT ") + kRevisionColumns + " FROM revision WHERE id = ?");
    return query.with(id).next() ? revisionIn(query) : Revision();
}

} // namespace sala
