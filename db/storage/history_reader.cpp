#include "db/storage/history_reader.h"

#include "db/storage/history_entries.h"
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

std::string conditionOf(const HistoryFilter &filter) {
    return std::string(" FROM revision WHERE time >= ?1 AND (?2 = '' OR author = ?2)") +
           (filter.subjects.isEmpty() ? "" : " AND subject IN (SELECT id FROM wanted)");
}

/// Throws.
History historyIn(Connection &connection, const HistoryFilter &filter) {
    HistoryEntries entries(connection);
    if (!filter.subjects.isEmpty()) {
        entries.choose(filter.subjects);
    }
    const QHash<Id, QString> names = namesIn(connection);
    History history;
    Query count(connection, "SELECT count(*)" + conditionOf(filter));
    history.all = count.with(filter.since, filter.author).next() ? count.integer(0) : 0;
    Query query(connection, std::string("SELECT ") + kRevisionColumns + conditionOf(filter) + " ORDER BY id DESC LIMIT ?3");
    query.with(filter.since, filter.author, filter.limit > 0 ? qint64(filter.limit) : qint64(-1));
    while (query.next()) {
        const Revision revision = revisionIn(query);
        history.entries.append(entries.entry(revision, names.value(revision.subject)));
    }
    return history;
}

} // namespace

Result<History> readHistory(Library &library, const HistoryFilter &filter) {
    return reading(library.connection(), [&]() -> Result<History> { return historyIn(library.connection(), filter); });
}

} // namespace sala
