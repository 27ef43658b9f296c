#include "db/storage/history_pages.h"

#include "db/storage/history_entries.h"
#include "db/storage/query.h"
#include "db/storage/revision_log.h"

#include <QtEndian>

#include <algorithm>

namespace sala {
namespace {

/// Where people find what they know a record by, and the work it belongs to.
constexpr const char *kKnown[] = {
    "SELECT id, id AS work, source AS name FROM work",
    "SELECT consent.id AS id, work, reference || ' · ' || source AS name FROM consent JOIN work ON work.id = work"
    " JOIN person ON person.id = person",
    "SELECT consent_detail.id AS id, work, reference || ' · ' || source AS name FROM consent_detail"
    " JOIN consent ON consent.id = consent JOIN work ON work.id = work JOIN person ON person.id = person",
    "SELECT evidence.id AS id, work, reference || ' · ' || source AS name FROM evidence"
    " JOIN consent ON consent.id = consent JOIN work ON work.id = work JOIN person ON person.id = person",
    "SELECT hidden_region.id AS id, work, source AS name FROM hidden_region JOIN work ON work.id = work",
    "SELECT film.id AS id, work, source AS name FROM film JOIN work ON work.id = work",
    "SELECT film_version.id AS id, work, source AS name FROM film_version JOIN work ON work.id = work",
    "SELECT subtitle_track.id AS id, work, source AS name FROM subtitle_track JOIN work ON work.id = work",
    "SELECT document_version.id AS id, work, work.source AS name FROM document_version JOIN work ON work.id = work",
    "SELECT recording.id AS id, work, work.source AS name FROM recording JOIN work ON work.id = work",
    "SELECT id, NULL AS work, reference AS name FROM person",
    "SELECT id, NULL AS work, key AS name FROM exhibition",
    "SELECT id, NULL AS work, key AS name FROM playlist",
    "SELECT id, NULL AS work, key AS name FROM theme",
    "SELECT id, NULL AS work, key AS name FROM journey",
    "SELECT id, NULL AS work, key AS name FROM place",
    "SELECT id, NULL AS work, key AS name FROM partner",
    "SELECT id, NULL AS work, name FROM curator",
    "SELECT programme_event.id AS id, NULL AS work, key AS name FROM programme_event JOIN exhibition ON exhibition.id = exhibition",
    "SELECT question.id AS id, NULL AS work, key AS name FROM question JOIN exhibition ON exhibition.id = exhibition",
};

constexpr const char *kOfWorks = "(SELECT id FROM work UNION ALL SELECT id FROM film UNION ALL SELECT id FROM film_version"
                                 " UNION ALL SELECT id FROM subtitle_track UNION ALL SELECT id FROM document_version"
                                 " UNION ALL SELECT id FROM recording)";
constexpr const char *kOfConsents = "(SELECT id FROM consent UNION ALL SELECT id FROM consent_detail UNION ALL SELECT id FROM person"
                                    " UNION ALL SELECT id FROM hidden_region UNION ALL SELECT id FROM evidence"
                                    " UNION ALL SELECT id FROM evidence_key)";

/// Texts are the only fields that say their language.
std::string conditionOf(HistoryKind kind) {
    const std::string works = kOfWorks;
    const std::string consents = kOfConsents;
    switch (kind) {
    case HistoryKind::Everything:
        return {};
    case HistoryKind::Texts:
        return " AND instr(field, '/')";
    case HistoryKind::Works:
        return " AND NOT instr(field, '/') AND field <> 'persons' AND subject IN " + works;
    case HistoryKind::Consents:
        return " AND (subject IN " + consents + " OR field = 'persons')";
    case HistoryKind::Withdrawals:
        return " AND field = 'state' AND value = 'withdrawn'";
    case HistoryKind::Others:
        return " AND NOT instr(field, '/') AND field <> 'persons' AND subject NOT IN " + works + " AND subject NOT IN " + consents;
    }
    return {};
}

/// Among the revisions, by when it was erased; of those of one moment each has its own.
Id placeOf(const Id &erased, const QDateTime &time) {
    QByteArray bytes(8, '\0');
    qToBigEndian(quint64(time.toMSecsSinceEpoch()) << 16, bytes.data());
    return Id::fromBytes(bytes.left(6) + erased.bytes().right(10)).value_or(Id());
}

/// Reads one page; throws.
class HistoryPager {
  public:
    HistoryPager(Connection &connection, const HistoryQuestion &question)
        : m_connection(connection), m_question(question), m_entries(connection) {
        if (!question.work.isNull()) {
            m_entries.choose({question.work});
        }
    }

    HistoryPage read() {
        HistoryPage page;
        readRevisions(page);
        readErased(page);
        std::stable_sort(page.lines.begin(), page.lines.end(),
                         [](const HistoryLine &a, const HistoryLine &b) { return b.place < a.place; });
        page.isMore = page.lines.size() > m_question.limit;
        page.lines = page.lines.mid(0, m_question.limit);
        return page;
    }

  private:
    /// One more than the page has, by which is seen whether there is another.
    void readRevisions(HistoryPage &page) {
        Query query(m_connection, std::string("SELECT ") + kRevisionColumns +
                                      " FROM revision WHERE (?1 IS NULL OR id < ?1) AND time >= ?2 AND (?3 = '' OR time < ?3)"
                                      " AND (?4 = '' OR author = ?4)" +
                                      conditionOf(m_question.kind) +
                                      (m_question.work.isNull() ? "" : " AND subject IN (SELECT id FROM wanted)") +
                                      " ORDER BY id DESC LIMIT ?5");
        query.with(m_question.before, m_question.since, m_question.until, m_question.author, m_question.limit + 1);
        while (query.next()) {
            const Revision revision = revisionIn(query);
            const Known known = knownOf(revision.subject);
            page.lines.append({m_entries.entry(revision, known.name), known.work, revision.id});
        }
    }

    void readErased(HistoryPage &page) {
        const bool isAsked = m_question.kind == HistoryKind::Everything || m_question.kind == HistoryKind::Withdrawals;
        if (!isAsked || !m_question.work.isNull()) {
            return;
        }
        Query query(m_connection, "SELECT subject, author, time FROM tombstone WHERE record = 'work' AND length(subject) = 16"
                                  " AND time >= ?1 AND (?2 = '' OR time < ?2) AND (?3 = '' OR author = ?3)");
        query.with(m_question.since, m_question.until, m_question.author);
        while (query.next()) {
            HistoryLine line;
            line.entry.record = QStringLiteral("erased");
            line.entry.revision.subject = query.as<Id>(0);
            line.entry.revision.author = query.text(1);
            line.entry.revision.time = query.as<QDateTime>(2);
            line.place = placeOf(line.entry.revision.subject, line.entry.revision.time);
            if (m_question.before.isNull() || line.place < m_question.before) {
                page.lines.append(line);
            }
        }
    }

    struct Known {
        QString name;
        WorkId work;
    };

    Known knownOf(const Id &subject) {
        const auto seen = m_known.constFind(subject);
        if (seen != m_known.constEnd()) {
            return *seen;
        }
        for (const char *sql : kKnown) {
            Query query(m_connection, std::string("SELECT work, name FROM (") + sql + ") WHERE id = ?");
            if (query.with(subject).next()) {
                return *m_known.insert(subject, {query.text(1), WorkId(query.as<Id>(0))});
            }
        }
        return *m_known.insert(subject, {});
    }

    Connection &m_connection;
    const HistoryQuestion &m_question;
    HistoryEntries m_entries;
    QHash<Id, Known> m_known;
};

} // namespace

Result<HistoryPage> readHistoryPage(Library &library, const HistoryQuestion &question) {
    return reading(library.connection(), [&]() -> Result<HistoryPage> { return HistoryPager(library.connection(), question).read(); });
}

Result<QStringList> historyAuthors(Library &library) {
    return reading(library.connection(), [&]() -> Result<QStringList> {
        return firstColumn<QStringList>(library.connection(), "SELECT author FROM revision UNION SELECT author FROM tombstone ORDER BY 1");
    });
}

} // namespace sala
