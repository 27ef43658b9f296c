#include "db/storage/history_entries.h"

#include "db/storage/query.h"
#include "db/storage/revision_log.h"

namespace sala {

HistoryEntries::~HistoryEntries() {
    m_connection.database().tryExec("DROP TABLE IF EXISTS temp.wanted");
}

HistoryEntry HistoryEntries::entry(const Revision &revision, const QString &name) {
    return {revision, recordOf(revision.subject), name,
            revision.parent.isNull() ? QString() : revisionOf(m_connection, revision.parent).value, isUndo(revision.id)};
}

void HistoryEntries::choose(const QList<Id> &subjects) {
    m_connection.database().exec("CREATE TEMP TABLE wanted (id BLOB PRIMARY KEY)");
    Query own(m_connection, "INSERT OR IGNORE INTO wanted VALUES (?)");
    Query parts(m_connection, "INSERT OR IGNORE INTO wanted SELECT subject FROM revision"
                              " WHERE field IN ('work', 'exhibition', 'question') AND value = ?");
    for (const Id &subject : subjects) {
        own.with(subject).run();
        parts.with(subject.text()).run();
    }
    Query details(m_connection, "INSERT OR IGNORE INTO wanted SELECT id FROM consent_detail WHERE consent IN (SELECT id FROM wanted)"
                              " UNION SELECT id FROM evidence WHERE consent IN (SELECT id FROM wanted)");
    details.run();
}

QString HistoryEntries::recordOf(const Id &subject) {
    const auto known = m_records.constFind(subject);
    if (known != m_records.constEnd()) {
        return *known;
    }
    Query query(m_connection, "SELECT value FROM revision WHERE subject = ? AND field = 'record'");
    return *m_records.insert(subject, query.with(subject).next() ? query.text(0) : QString());
}

bool HistoryEntries::isUndo(const RevisionId &revision) {
    Query query(m_connection, "SELECT 1 FROM reversal WHERE revision = ?");
    return query.with(revision).next();
}

} // namespace sala
