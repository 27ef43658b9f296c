#include "db/storage/erasure.h"

#include "db/storage/query.h"

#include <QtEndian>

#include <QRegularExpression>

namespace sala {
namespace {

/// What is in a table of its own before anything goes. First whatever the history tells of the works: of what has gone already
/// it is all that is left, such as a recording that was removed.
constexpr const char *kSubjects =
    "CREATE TEMP TABLE gone_subject AS SELECT id FROM gone"
    " UNION SELECT id FROM film WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT id FROM film_version WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT id FROM subtitle_track WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT id FROM document_version WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT id FROM recording WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT id FROM consent WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT id FROM consent_detail WHERE consent IN (SELECT id FROM consent WHERE work IN (SELECT id FROM gone))"
    " UNION SELECT id FROM evidence WHERE consent IN (SELECT id FROM consent WHERE work IN (SELECT id FROM gone))"
    " UNION SELECT id FROM hidden_region WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT subject FROM revision WHERE field = 'work'"
    " AND lower(replace(value, '-', '')) IN (SELECT lower(hex(id)) FROM gone);";

/// The works' media, also those that were replaced, and the pieces of these.
constexpr const char *kChoices =
    "CREATE TEMP TABLE gone_media AS SELECT media AS id FROM rendition WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT media.id FROM media JOIN film_version ON medium = hash WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT media.id FROM media JOIN document_version ON medium = hash WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT media.id FROM media JOIN recording ON medium = hash WHERE work IN (SELECT id FROM gone)"
    " UNION SELECT media.id FROM media JOIN revision ON instr(value, lower(hex(hash)))"
    " WHERE field IN ('medium', 'renditions') AND subject IN (SELECT id FROM gone_subject);"
    "CREATE TEMP TABLE gone_chunk AS SELECT DISTINCT chunk AS id FROM media_chunk"
    " WHERE media IN (SELECT id FROM gone_media);";

/// Everything that names a work, before the work itself; then what nothing else shows.
constexpr const char *kErasures[] = {
    "DELETE FROM reversal WHERE revision IN (SELECT id FROM revision WHERE subject IN (SELECT id FROM gone_subject))",
    "DELETE FROM revision WHERE subject IN (SELECT id FROM gone_subject)",
    "DELETE FROM rendition WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM film_version WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM document_version WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM recording WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM subtitle_track WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM film WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM playlist_entry WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM work_theme WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM work_person WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM evidence WHERE consent IN (SELECT id FROM consent WHERE work IN (SELECT id FROM gone))",
    "DELETE FROM consent_detail WHERE consent IN (SELECT id FROM consent WHERE work IN (SELECT id FROM gone))",
    "DELETE FROM consent WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM hidden_region WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM burned WHERE work IN (SELECT id FROM gone)",
    "DELETE FROM text WHERE owner IN (SELECT id FROM gone)",
    "DELETE FROM draft WHERE owner IN (SELECT id FROM gone)",
    "DELETE FROM work WHERE id IN (SELECT id FROM gone)",
    "DELETE FROM gone_media WHERE id IN (SELECT media FROM rendition UNION SELECT media.id FROM media"
    " JOIN film_version ON medium = hash UNION SELECT media.id FROM media JOIN document_version ON medium = hash"
    " UNION SELECT media.id FROM media JOIN recording ON medium = hash)",
    "DELETE FROM media_chunk WHERE media IN (SELECT id FROM gone_media)",
    "DELETE FROM likeness WHERE media IN (SELECT id FROM gone_media)", // nothing cascades in a copy
    "DELETE FROM media WHERE id IN (SELECT id FROM gone_media)",
    "DELETE FROM chunk WHERE id IN (SELECT id FROM gone_chunk) AND id NOT IN (SELECT chunk FROM media_chunk)",
};

/// An edition of an earlier schema that could not be brought up to date, and the copy of a library that a migration left, are
/// erased as they are: they have nothing of these.
struct LaterTable {
    const char *name;
    const char *columns;
};
constexpr LaterTable kLaterTables[] = {{"film", " (id BLOB, work BLOB)"},
                                       {"film_version", " (id BLOB, work BLOB, medium BLOB)"},
                                       {"subtitle_track", " (id BLOB, work BLOB)"},
                                       {"document_version", " (id BLOB, work BLOB, medium BLOB)"},
                                       {"recording", " (id BLOB, work BLOB, medium BLOB)"},
                                       {"draft", " (owner BLOB)"},
                                       {"reversal", " (revision BLOB)"},
                                       {"consent_detail", " (id BLOB, consent BLOB)"},
                                       {"evidence", " (id BLOB, consent BLOB)"},
                                       {"hidden_region", " (id BLOB, work BLOB)"},
                                       {"burned", " (work BLOB)"},
                                       {"likeness", " (media INTEGER, bits INTEGER)"}};

const QString kWork = QStringLiteral("work");
const QString kImported = QStringLiteral("imported");
const QString kLikeness = QStringLiteral("likeness");

/// What works were imported from, by the hashes of the files: now, and by the history before.
QSet<QByteArray> importedFiles(Connection &connection) {
    const auto now = firstColumn<QList<QByteArray>>(
        connection,
        "SELECT hash FROM media JOIN rendition ON rendition.media = media.id WHERE kind = 'original'"
        " AND work IN (SELECT id FROM gone) UNION SELECT imported_file FROM film WHERE imported_file IS NOT NULL"
        " AND work IN (SELECT id FROM gone) UNION SELECT medium FROM document_version"
        " WHERE work IN (SELECT id FROM gone)");
    QSet<QByteArray> files(now.begin(), now.end());
    static const QRegularExpression hash(QStringLiteral("[0-9a-f]{64}"));
    for (const QString &value : firstColumn<QList<QString>>(
             connection, "SELECT value FROM revision WHERE field IN ('medium', 'renditions', 'imported_file')"
                         " AND subject IN (SELECT id FROM gone_subject)")) {
        for (auto found = hash.globalMatch(value.toLower()); found.hasNext();) {
            files.insert(QByteArray::fromHex(found.next().captured().toLatin1()));
        }
    }
    return files;
}

/// What the works look like, a number of eight bytes each.
QSet<QByteArray> likenesses(Connection &connection) {
    QSet<QByteArray> all;
    Query query(connection, "SELECT bits FROM likeness JOIN rendition ON rendition.media = likeness.media"
                            " WHERE kind IN ('thumbnail', 'original') AND bits <> 0 AND work IN (SELECT id FROM gone)");
    while (query.next()) {
        QByteArray subject(8, 0);
        qToBigEndian(quint64(query.integer(0)), subject.data());
        all.insert(subject);
    }
    return all;
}

void bury(Connection &connection, const QByteArray &subject, const QString &record, const Edit &edit) {
    Query(connection, "INSERT OR IGNORE INTO tombstone VALUES (?, ?, ?, ?, NULL)")
        .with(subject, record, edit.author, edit.time.toUTC().toString(Qt::ISODate))
        .run();
}

} // namespace

Erasure::Erasure(Connection &connection, const QSet<Id> &subjects) : m_connection(connection) {
    for (const LaterTable &table : kLaterTables) {
        Query there(connection, "SELECT 1 FROM sqlite_schema WHERE name = ?");
        if (!there.with(QString::fromLatin1(table.name)).next()) {
            connection.database().exec(std::string("CREATE TEMP TABLE ") + table.name + table.columns);
        }
    }
    connection.database().exec("CREATE TEMP TABLE gone (id BLOB PRIMARY KEY)");
    Query add(connection, "INSERT OR IGNORE INTO gone SELECT id FROM work WHERE id = ?1"
                          " UNION SELECT work FROM work_person WHERE person = ?1"
                          " UNION SELECT work FROM consent WHERE person = ?1");
    for (const Id &subject : subjects) {
        add.with(subject).run();
    }
    connection.database().exec(kSubjects);
}

Erasure::~Erasure() {
    std::string sql;
    for (const char *name : {"gone", "gone_subject", "gone_media", "gone_chunk"}) {
        sql += std::string("DROP TABLE IF EXISTS temp.") + name + ';';
    }
    for (const LaterTable &table : kLaterTables) {
        sql += std::string("DROP TABLE IF EXISTS temp.") + table.name + ';';
    }
    m_connection.database().tryExec(sql);
}

bool Erasure::isEmpty() const {
    return m_connection.integer("SELECT count(*) FROM gone") == 0;
}

void Erasure::run() {
    m_connection.database().exec(kChoices);
    for (const char *sql : kErasures) {
        Query(m_connection, sql).run();
    }
}

Result<void> eraseWorks(Library &library, const QList<WorkId> &works, const Edit &edit) {
    Connection &connection = library.connection();
    return writing(connection, [&]() -> Result<void> {
        Erasure erasure(connection, QSet<Id>(works.begin(), works.end()));
        if (erasure.isEmpty()) {
            return {};
        }
        for (const QByteArray &id : firstColumn<QList<QByteArray>>(connection, "SELECT id FROM gone")) {
            bury(connection, id, kWork, edit);
        }
        for (const QByteArray &hash : importedFiles(connection)) {
            bury(connection, hash, kImported, edit);
        }
        for (const QByteArray &likeness : likenesses(connection)) {
            bury(connection, likeness, kLikeness, edit);
        }
        erasure.run();
        return {};
    });
}

Result<void> emptyLog(Library &library) {
    return attempt(library.path(), [&]() -> Result<void> {
        Query checkpoint(library.connection(), "PRAGMA wal_checkpoint(TRUNCATE)");
        const bool isDone = checkpoint.next() && checkpoint.integer(0) == 0;
        return isDone ? Result<void>()
                      : fail(ErrorCode::Busy, QStringLiteral("somebody else has the library open"), library.path());
    });
}

Result<void> foldLog(Library &library) {
    return attempt(library.path(), [&]() -> Result<void> {
        Query(library.connection(), "PRAGMA wal_checkpoint(PASSIVE)").run();
        return {};
    });
}

Result<void> askWhetherErased(Library &library, const MediaHash &imported) {
    return attempt(library.path(), [&]() -> Result<void> {
        Query query(library.connection(), "SELECT 1 FROM tombstone WHERE subject = ?");
        return query.with(imported).next()
                   ? fail(ErrorCode::NotAllowed,
                          QStringLiteral("somebody in it took their consent back, and it was erased; it is not brought in again"))
                   : Result<void>();
    });
}

} // namespace sala
