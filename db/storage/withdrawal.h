#pragma once

#include "db/records/revision.h"
#include "db/records/withdrawal.h"
#include "db/storage/library.h"

namespace sala {

/// Keeps it, all of it or nothing, and returns the works it concerns, those too of which it was known before. What they
/// had agreed to stays where it still holds, in other countries. From now on no edition has the works where it was taken
/// back, and each says so to the kiosks that load it (edition_selection.h). It is never undone (ConsentRepository). When
/// everything was taken back everywhere, nobody may show the works: they are erased from the library, and from the copies that
/// migrations left beside it (migration_copies.h), and tombstones say so from then on (erasure.h).
///
/// NotFound when the person is in none of the works, InvalidInput when they are in no work at all.
Result<QList<WorkId>> withdrawConsent(Library &library, const WithdrawalOrder &order, const Edit &edit);

/// The same, for looking first: nothing is changed.
Result<QList<WorkId>> worksToWithdraw(Library &library, const WithdrawalOrder &order);

/// What it would write of these works, use by use.
QList<Consent> withdrawalsFor(const WithdrawalOrder &order, const QList<WorkId> &works);

} // namespace sala
