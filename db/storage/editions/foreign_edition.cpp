#include "db/storage/editions/foreign_edition.h"

#include "db/records/seal_key.h"
#include "db/storage/editions/tombstone_seals.h"
#include "db/storage/media_blob.h"
#include "db/storage/tables.h"

#include <algorithm>

namespace sala {

namespace {

constexpr const char *kBrokenSeal = "it does not say what was sealed";
constexpr const char *kUsedChunks =
    "SELECT DISTINCT chunk.hash FROM media_chunk JOIN chunk ON chunk.id = chunk";

} // namespace

Result<ForeignEdition> ForeignEdition::openUnproven(const QString &path) {
    auto connection = openSealedFile(path);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    ForeignEdition edition;
    edition.m_connection = std::move(*connection);
    return attempt(path, [&]() -> Result<ForeignEdition> {
        const std::optional<EditionLabel> label = readLabel(*edition.m_connection);
        if (!label) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("it is a library, not an edition; `sala publish` makes one of it"),
                        path);
        }
        edition.m_label = *label;
        edition.m_schema = edition.m_connection->integer("PRAGMA user_version");
        return std::move(edition);
    });
}

Result<ForeignEdition> ForeignEdition::open(const QString &path) {
    return openUnproven(path).and_then([&](ForeignEdition &&edition) -> Result<ForeignEdition> {
        const Result<bool> isSealed = edition.isAsSealed();
        if (!isSealed || !*isSealed) {
            return isSealed ? fail(ErrorCode::Corrupt, QString::fromLatin1(kBrokenSeal), path)
                            : tl::unexpected(isSealed.error());
        }
        return std::move(edition);
    });
}

/// The signature first: whoever did not sign cannot make us read for long.
Result<bool> ForeignEdition::isAsSealed() const {
    return attempt(m_connection->path(), [&]() -> Result<bool> {
        return isSealed(sealedWords(m_label.content), readSeal(*m_connection), m_label.publicKey) &&
               walkEdition(*m_connection, m_label) == m_label.content;
    });
}

Result<void> ForeignEdition::walk(const EditionRowSink &sink) const {
    return attempt(m_connection->path(), [&]() -> Result<void> {
        if (walkEdition(*m_connection, m_label, sink) != m_label.content) {
            return fail(ErrorCode::Corrupt, QString::fromLatin1(kBrokenSeal), m_connection->path());
        }
        return {};
    });
}

Result<ForeignEdition::Chunks> ForeignEdition::chunks() const {
    return attempt(m_connection->path(), [&]() -> Result<Chunks> {
        Chunks chunks;
        chunks.names = firstColumn<QList<QByteArray>>(*m_connection, kUsedChunks);
        Query size(*m_connection, "SELECT coalesce(sum(size), 0) FROM media");
        size.next();
        chunks.bytes = std::min(size.integer(0), qint64(chunks.names.size()) * kChunkBytes);
        return chunks;
    });
}

/// An earlier Sala's edition as this one would keep it, without any chunk.
std::unique_ptr<Connection> ForeignEdition::rowsUpToDate() const {
    auto rows = std::make_unique<Connection>(
        SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), m_connection->path());
    migrate(*rows, migrationsUpTo(m_schema));
    rows->database().exec("PRAGMA foreign_keys = OFF");
    walkEdition(*m_connection, m_label,
                [&](const EditionTable &table, const EditionRow &row) { insertRow(*rows, table, row); });
    migrate(*rows, migrations());
    return rows;
}

Result<ForeignEdition::Facts> ForeignEdition::facts() const {
    return attempt(m_connection->path(), [&]() -> Result<Facts> {
        const std::unique_ptr<Connection> upToDate = m_schema < schemaVersion() ? rowsUpToDate() : nullptr;
        Connection &rows = upToDate ? *upToDate : *m_connection;
        Facts facts;
        const QList<Exhibition> exhibitions =
            readWhere(rows, tableOf<Exhibition>(), "id", toCell(m_label.exhibition));
        if (exhibitions.isEmpty()) {
            return fail(ErrorCode::Corrupt, QStringLiteral("its exhibition is not in it"),
                        m_connection->path());
        }
        facts.exhibition = exhibitions.first();
        Query titles(rows, "SELECT language, body FROM text WHERE owner = ? AND field = 'title'");
        titles.with(m_label.exhibition);
        while (titles.next()) {
            facts.titles.insert(titles.as<Language>(0), titles.text(1));
        }
        Query question(rows, "SELECT 1 FROM question WHERE exhibition = ?");
        question.with(m_label.exhibition);
        facts.asks = question.next();
        Query works(rows, "SELECT kind, count(*) FROM work GROUP BY kind");
        while (works.next()) {
            facts.works.insert(works.text(0), int(works.integer(1)));
        }
        facts.subjects =
            firstColumn<QSet<Id>>(rows, "SELECT id FROM work UNION SELECT id FROM person");
        facts.withdrawn = tombstonesIn(rows, facts.exhibition.country);
        return facts;
    });
}

Result<bool> ForeignEdition::areWithdrawalsSealed(const QString &country) const {
    return attempt(m_connection->path(), [&]() -> Result<bool> {
        return m_schema < kFirstSchemaWithSealedTombstones || areTombstonesSealed(*m_connection, country, m_label.publicKey);
    });
}

} // namespace sala
