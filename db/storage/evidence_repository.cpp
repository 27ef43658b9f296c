#include "db/storage/evidence_repository.h"

#include "db/records/evidence_key.h"
#include "db/storage/query.h"
#include "db/storage/revision_log.h"

#include <optional>

namespace sala {
namespace {

const QString kEvidence = QStringLiteral("evidence");
const QString kEvidenceKey = QStringLiteral("evidence_key");

/// Its author and time are the history's.
constexpr const char *kColumns = "SELECT evidence.id, consent, length(sealed), author, time FROM evidence"
                                 " LEFT JOIN revision ON subject = evidence.id AND field = 'record' AND value = 'evidence'";

Evidence evidenceIn(const Query &query) {
    Evidence evidence;
    query.get(0, evidence.id);
    query.get(1, evidence.consent);
    evidence.sealedBytes = query.integer(2);
    evidence.author = query.text(3);
    evidence.time = QDateTime::fromString(query.text(4), Qt::ISODateWithMs);
    return evidence;
}

QList<Evidence> listOf(Query &query) {
    QList<Evidence> all;
    while (query.next()) {
        all.append(evidenceIn(query));
    }
    return all;
}

/// A merge may bring several; the newest is what is added with.
std::optional<EvidenceKey> readKey(Connection &connection, const std::string &which) {
    Query query(connection, "SELECT id, public_key, salt, operations, memory_bytes, wrapped FROM evidence_key " + which);
    if (!query.next()) {
        return std::nullopt;
    }
    EvidenceKey key;
    query.get(0, key.id);
    query.get(1, key.publicKey);
    query.get(2, key.salt);
    query.get(3, key.operations);
    query.get(4, key.memoryBytes);
    query.get(5, key.wrapped);
    return key;
}

std::optional<EvidenceKey> newestKey(Connection &connection) {
    return readKey(connection, "ORDER BY id DESC LIMIT 1");
}

Result<EvidenceKey> keyOf(Connection &connection) {
    return attempt(connection.path(), [&]() -> Result<EvidenceKey> {
        const auto key = newestKey(connection);
        return key ? Result<EvidenceKey>(*key)
                   : fail(ErrorCode::NotFound,
                          QStringLiteral("no passphrase for evidence was chosen yet; `sala consent evidence passphrase` does"));
    });
}

void writeKey(Connection &connection, const EvidenceKey &key) {
    Query(connection, "INSERT OR REPLACE INTO evidence_key VALUES (?, ?, ?, ?, ?, ?)")
        .with(key.id, key.publicKey, key.salt, key.operations, key.memoryBytes, key.wrapped)
        .run();
}

tl::unexpected<Error> noSuch(const EvidenceId &evidence) {
    return fail(ErrorCode::NotFound, QStringLiteral("there is no such evidence; `sala consent evidence list` has their ids"),
                evidence.text());
}

/// One piece, its bytes, and the key they were sealed with.
struct Sealed {
    Evidence evidence;
    QByteArray bytes;
    EvidenceKey key;
};

Result<Sealed> readSealed(Connection &connection, const EvidenceId &id) {
    return reading(connection, [&]() -> Result<Sealed> {
        Query about(connection, std::string(kColumns) + " WHERE evidence.id = ?");
        if (!about.with(id).next()) {
            return noSuch(id);
        }
        Sealed found{evidenceIn(about), {}, {}};
        if (found.evidence.sealedBytes > 2 * kMostEvidenceBytes) {
            return fail(ErrorCode::Corrupt, QStringLiteral("it is larger than any evidence"), id.text());
        }
        Query bytes(connection, "SELECT sealed FROM evidence WHERE id = ?");
        bytes.with(id).next();
        bytes.get(0, found.bytes);
        const auto key = readKey(connection, "WHERE id = (SELECT key FROM evidence WHERE id = x'" +
                                                 id.bytes().toHex().toStdString() + "')");
        if (!key) {
            return fail(ErrorCode::Corrupt, QStringLiteral("the key it was sealed with is missing"), id.text());
        }
        found.key = *key;
        return found;
    });
}

} // namespace

Result<bool> EvidenceRepository::hasPassphrase() const {
    return attempt(m_connection->path(), [&]() -> Result<bool> { return newestKey(*m_connection).has_value(); });
}

Result<void> EvidenceRepository::choosePassphrase(const QString &passphrase, const Edit &edit) {
    return hasPassphrase()
        .and_then([&](bool isChosen) -> Result<EvidenceKey> {
            return isChosen ? fail(ErrorCode::Conflict, QStringLiteral("a passphrase for evidence was chosen already"))
                            : newEvidenceKey(passphrase);
        })
        .and_then([&](const EvidenceKey &key) {
            return writing(*m_connection, [&]() -> Result<void> {
                if (newestKey(*m_connection)) {
                    return fail(ErrorCode::Conflict, QStringLiteral("somebody else chose a passphrase meanwhile"));
                }
                writeKey(*m_connection, key);
                writeRevision(*m_connection, {key.id, kRecordField, kEvidenceKey, {}}, edit);
                return {};
            });
        });
}

Result<void> EvidenceRepository::changePassphrase(const QString &before, const QString &passphrase, const Edit &edit) {
    return keyOf(*m_connection).and_then([&](const EvidenceKey &seen) {
        return EvidenceOpener::unlock(seen, before)
            .and_then([&](const EvidenceOpener &opener) { return opener.rewrapped(seen, passphrase); })
            .and_then([&](const EvidenceKey &wanted) {
                return writing(*m_connection, [&]() -> Result<void> {
                    if (newestKey(*m_connection) != seen) {
                        return fail(ErrorCode::Conflict, QStringLiteral("somebody else changed the passphrase meanwhile"));
                    }
                    Query(*m_connection, "UPDATE evidence_key SET salt = ?, operations = ?, memory_bytes = ?, wrapped = ? WHERE id = ?")
                        .with(wanted.salt, wanted.operations, wanted.memoryBytes, wanted.wrapped, wanted.id)
                        .run();
                    writeNextRevision(*m_connection, {seen.id, QStringLiteral("passphrase"), QStringLiteral("changed"), {}}, edit);
                    return {};
                });
            });
    });
}

Result<QList<Evidence>> EvidenceRepository::all() const {
    return attempt(m_connection->path(), [&]() -> Result<QList<Evidence>> {
        Query query(*m_connection, std::string(kColumns) + " ORDER BY evidence.id");
        return listOf(query);
    });
}

Result<QList<Evidence>> EvidenceRepository::of(const ConsentId &consent) const {
    return attempt(m_connection->path(), [&]() -> Result<QList<Evidence>> {
        Query query(*m_connection, std::string(kColumns) + " WHERE consent = ? ORDER BY evidence.id");
        return listOf(query.with(consent));
    });
}

Result<EvidenceId> EvidenceRepository::add(const ConsentId &consent, const PlainEvidence &plain, const Edit &edit) {
    const EvidenceId id = EvidenceId::generate();
    return keyOf(*m_connection).and_then([&](const EvidenceKey &key) {
        return sealEvidence(key, {id, consent, 0, {}, {}}, plain).and_then([&](const QByteArray &sealed) {
            return writing(*m_connection, [&]() -> Result<EvidenceId> {
                Query there(*m_connection, "SELECT 1 FROM consent WHERE id = ?");
                if (!there.with(consent).next()) {
                    return fail(ErrorCode::InvalidInput, QStringLiteral("there is no such consent"), consent.text());
                }
                Query insert(*m_connection, "INSERT INTO evidence (id, consent, key, sealed) VALUES (?, ?, ?, ?)");
                insert.bind(1, toCell(id));
                insert.bind(2, toCell(consent));
                insert.bind(3, toCell(key.id));
                insert.bindBytes(4, sealed);
                insert.run();
                writeRevision(*m_connection, {id, kRecordField, kEvidence, {}}, edit);
                return id;
            });
        });
    });
}

Result<PlainEvidence> EvidenceRepository::open(const EvidenceId &evidence, const QString &passphrase) const {
    return readSealed(*m_connection, evidence).and_then([&](const Sealed &found) {
        return EvidenceOpener::unlock(found.key, passphrase).and_then([&](const EvidenceOpener &opener) {
            return opener.open(found.evidence, found.bytes);
        });
    });
}

Result<void> EvidenceRepository::remove(const EvidenceId &evidence, const Edit &edit) {
    return writing(*m_connection, [&]() -> Result<void> {
        Query(*m_connection, "DELETE FROM evidence WHERE id = ?").with(evidence).run();
        if (m_connection->database().getChanges() != 1) {
            return noSuch(evidence);
        }
        writeNextRevision(*m_connection, {evidence, kRecordField, QString(), {}}, edit);
        return {};
    });
}

} // namespace sala
