#include "db/storage/editions/tombstone_seals.h"

#include "db/storage/editions/edition_contents.h"

#include <QList>

namespace sala {
namespace {

struct Tombstone {
    QByteArray subject;
    QString record;
    QByteArray seal;
};

QList<Tombstone> tombstones(Connection &edition) {
    QList<Tombstone> all;
    Query query(edition, "SELECT subject, record, coalesce(seal, x'') FROM tombstone ORDER BY subject");
    while (query.next()) {
        all.append({query.as<QByteArray>(0), query.text(1), query.as<QByteArray>(2)});
    }
    return all;
}

} // namespace

QByteArray tombstoneWords(const QByteArray &subject, const QString &record, const QString &country) {
    const QString where = record == QLatin1String(kTombstoneHere) ? country : QString();
    return QByteArrayLiteral("Sala tombstone 1\n") + record.toUtf8() + '\n' + where.toUtf8() + '\n' + subject;
}

void sealTombstones(Connection &edition, const QString &country, const SealKey &key) {
    Query update(edition, "UPDATE tombstone SET seal = ? WHERE subject = ?");
    for (const Tombstone &tombstone : tombstones(edition)) {
        update.with(key.seal(tombstoneWords(tombstone.subject, tombstone.record, country)), tombstone.subject).run();
    }
}

bool areTombstonesSealed(Connection &edition, const QString &country, const QByteArray &publicKey) {
    for (const Tombstone &tombstone : tombstones(edition)) {
        if (!isSealed(tombstoneWords(tombstone.subject, tombstone.record, country), tombstone.seal, publicKey)) {
            return false;
        }
    }
    return true;
}

} // namespace sala
