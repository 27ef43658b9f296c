#include "db/storage/revision_repository.h"

#include "db/storage/revision_log.h"

namespace sala {
namespace {

QList<Revision> rowsOf(Query &query) {
    QList<Revision> revisions;
    while (query.next()) {
        revisions.append(revisionIn(query));
    }
    return revisions;
}

std::string select(const char *rest) {
    return std::string("SELECT ") + kRevisionColumns + " FROM revision " + rest;
}

} // namespace

Result<QList<Revision>> RevisionRepository::of(const Id &subject) const {
    return attempt(m_connection->path(), [&]() -> Result<QList<Revision>> {
        Query query(*m_connection, select("WHERE subject = ? ORDER BY id"));
        return rowsOf(query.with(subject));
    });
}

Result<QList<Revision>> RevisionRepository::of(const Id &subject, const QString &field) const {
    return attempt(m_connection->path(), [&]() -> Result<QList<Revision>> {
        Query query(*m_connection, select("WHERE subject = ? AND field = ? ORDER BY id"));
        return rowsOf(query.with(subject, field));
    });
}

Result<Revision> RevisionRepository::current(const Id &subject, const QString &field) const {
    return reading(*m_connection, [&]() -> Result<Revision> {
        return revisionOf(*m_connection, currentRevision(*m_connection, subject, field));
    });
}

Result<QList<Revision>> RevisionRepository::recent(int limit) const {
    return attempt(m_connection->path(), [&]() -> Result<QList<Revision>> {
        Query query(*m_connection, select("ORDER BY id DESC LIMIT ?"));
        return rowsOf(query.with(limit));
    });
}

} // namespace sala
