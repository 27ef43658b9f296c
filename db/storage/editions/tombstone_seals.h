#pragma once

#include "db/records/seal_key.h"
#include "db/storage/query.h"

namespace sala {

/// The first schema whose editions have every tombstone signed by itself.
inline constexpr int kFirstSchemaWithSealedTombstones = 10;

/// What is signed of a withdrawal. One that holds only in the edition's country is signed for that country.
QByteArray tombstoneWords(const QByteArray &subject, const QString &record, const QString &country);

/// Signs every tombstone of an edition for `country`, so that it is believed apart from the edition that brought it. Throws.
void sealTombstones(Connection &edition, const QString &country, const SealKey &key);

/// Whether the owner of `publicKey` signed all of them. Throws.
bool areTombstonesSealed(Connection &edition, const QString &country, const QByteArray &publicKey);

} // namespace sala
