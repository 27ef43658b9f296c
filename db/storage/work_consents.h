#pragma once

#include "db/records/revision.h"
#include "db/records/work_consents.h"
#include "db/storage/library.h"

namespace sala {

/// Who is in a work, what they agreed to, and where it may be shown on this day: asked of the gate that everything shown goes
/// through. Any thread. NotFound when there is no such work; Io, Busy, Corrupt. What is `assumed` is answered as if it were
/// recorded, too (withdrawalsFor() in withdrawal.h).
Result<WorkConsents> readWorkConsents(Library &library, const WorkId &work, const QDate &day, const QList<Consent> &assumed = {});

/// By their reference; somebody new when nobody has it. InvalidInput for an empty one.
Result<Person> personCalled(Library &library, const QString &reference, bool isMinor, const Edit &edit);

/// The person is in the work from now on.
Result<void> beIn(Library &library, const WorkId &work, const PersonId &person, const Edit &edit);

/// What is recorded already of the person, work and use of `wanted`, and is to be changed: what was taken back stays beside it.
/// NotAllowed when `wanted` would give again what was taken back.
Result<std::optional<Consent>> consentToChange(Library &library, const Consent &wanted);

/// Writes it, all or nothing: the person when they are new, that they are in the work, what they agreed to, and how they said it.
/// As consentToChange(); Conflict when what is recorded is not what was seen; InvalidInput without a reference
/// or a work, and for somebody under age who agreed without a guardian.
Result<void> writeConsent(Library &library, const ConsentEntry &entry, const Edit &edit);

} // namespace sala
