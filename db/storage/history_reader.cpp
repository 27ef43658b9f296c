#include "db/storage/history_reader.h"

#include "db/storage/query.h"
#include "db/storage/revision_log.h"

#include <QHash>

namespace sala {
namespace {

/// Where people find what they know a record by.
constexpr const char *kNames[] = {
    "SELECT id, source FROM work",     "SELECT id, key FROM exhibition", "SELECT id, key FROM playlist",
    "SELECT id, key FROM theme",       "SELECT id, key FROM journey",    "SELECT id, key FROM place",
    "SELECT id, key FROM partner",     "SELECT id, name FROM curator",   "SELECT id, reference FROM person",
    "SELECT programme_event.id, key FROM programme_event JOIN exhibition ON exhibition.id = exhibition",
    "SELECT question.id, key FROM question JOIN exhibition ON exhibition.id = exhibition",
    "SELECT answer_card.id, key FROM answer_card JOIN question ON question.id = question"
    " JOIN exhibition ON exhibition.id = question.exhibition",
    "SELECT film.id, source FROM film JOIN work ON work.id = work",
    "SELECT film_version.id, source FROM film_version JOIN work ON work.id = work",
    "SELECT subtitle_track.id, source FROM subtitle_track JOIN work ON work.id = work",
    "SELECT document_version.id, work.source FROM document_version JOIN work ON work.id = work",
    "SELECT recording.id, work.source FROM recording JOIN work ON work.id = work",
    "SELECT hidden_region.id, source FROM hidden_region JOIN work ON work.id = work",
    "SELECT consent.id, source FROM consent JOIN work ON work.id = work",
    "SELECT evidence.id, source FROM evidence JOIN consent ON consent.id = consent JOIN work ON work.id = work",
    "SELECT consent_detail.id, source FROM consent_detail JOIN consent ON consent.id = consent JOIN work ON work.id = work",
};

QHash<Id, QString> namesIn(Connection &connection) {
    QHash<Id, QString> names;
    for (const char *sql : kNames) {
        Query query(connection, sql);
        while (query.next()) {
            names.insert(query.as<Id>(0), query.text(1));
        }
    }
    return names;
}

/// What was asked for, and whatever belongs or ever belonged to it.
void chooseSubjects(Connection &connection, const QList<Id> &subjects) {
    connection.database().exec("CREATE TEMP TABLE wanted (id BLOB PRIMARY KEY)");
    Query own(connection, "INSERT OR IGNORE INTO wanted VALUES (?)");
    Query parts(connection, "INSERT OR IGNORE INTO wanted SELECT subject FROM revision"
                            " WHERE field IN ('work', 'exhibition', 'question') AND value = ?");
    for (const Id &subject : subjects) {
        own.with(subject).run();
        parts.with(subject.text()).run();
    }
    Query details(connection, "INSERT OR IGNORE INTO wanted SELECT id FROM consent_detail WHERE consent IN (SELECT id FROM wanted)"
                              " UNION SELECT id FROM evidence WHERE consent IN (SELECT id FROM wanted)");
    details.run();
}

std::string conditionOf(const HistoryFilter &filter) {
    return std::string(" FROM revision WHERE time >= ?1 AND (?2 = '' OR author = ?2)") +
           (filter.subjects.isEmpty() ? "" : " AND subject IN (SELECT id FROM wanted)");
}

/// Reads one history; throws.
class HistoryReader {
  public:
    HistoryReader(Connection &connection, const HistoryFilter &filter) : m_connection(connection), m_filter(filter) {
        if (!filter.subjects.isEmpty()) {
            chooseSubjects(connection, filter.subjects);
        }
    }
    ~HistoryReader() { m_connection.database().tryExec("DROP TABLE IF EXISTS temp.wanted"); }
    HistoryReader(const HistoryReader &) = delete;
    HistoryReader &operator=(const HistoryReader &) = delete;

    History read() {
        const QHash<Id, QString> names = namesIn(m_connection);
        History history;
        Query count(m_connection, "SELECT count(*)" + conditionOf(m_filter));
        history.all = count.with(m_filter.since, m_filter.author).next() ? count.integer(0) : 0;
        Query query(m_connection, std::string("SELECT ") + kRevisionColumns + conditionOf(m_filter) + " ORDER BY id DESC LIMIT ?3");
        query.with(m_filter.since, m_filter.author, m_filter.limit > 0 ? qint64(m_filter.limit) : qint64(-1));
        while (query.next()) {
            const Revision revision = revisionIn(query);
            history.entries.append({revision, recordOf(revision.subject), names.value(revision.subject),
                                    revision.parent.isNull() ? QString() : revisionOf(m_connection, revision.parent).value,
                                    isUndo(revision.id)});
        }
        return history;
    }

  private:
    QString recordOf(const Id &subject) {
        const auto known = m_records.constFind(subject);
        if (known != m_records.constEnd()) {
            return *known;
        }
        Query query(m_connection, "SELECT value FROM revision WHERE subject = ? AND field = 'record'");
        return *m_records.insert(subject, query.with(subject).next() ? query.text(0) : QString());
    }

    bool isUndo(const RevisionId &revision) {
        Query query(m_connection, "SELECT 1 FROM reversal WHERE revision = ?");
        return query.with(revision).next();
    }

    Connection &m_connection;
    const HistoryFilter &m_filter;
    QHash<Id, QString> m_records;
};

} // namespace

Result<History> readHistory(Library &library, const HistoryFilter &filter) {
    return reading(library.connection(), [&]() -> Result<History> { return HistoryReader(library.connection(), filter).read(); });
}

} // namespace sala
