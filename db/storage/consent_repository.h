#pragma once

#include "db/records/consent.h"
#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QList>

namespace sala {

/// What people agreed to. Consents are added and changed, never taken away: a withdrawal is a state. The
/// people themselves are PersonRepository's, who is in a work is WorkRepository's.
class ConsentRepository {
  public:
    explicit ConsentRepository(Library &library) : m_connection(&library.connection()) {}

    Result<QList<Consent>> all() const;

    /// Everything recorded for one work.
    Result<QList<Consent>> of(const WorkId &work) const;

    /// InvalidInput when its id is taken or its person or work is not in the library.
    Result<void> add(const Consent &consent, const Edit &edit);

    /// Conflict, and nothing changed, when somebody else changed the same field since it was `seen`. NotAllowed when it
    /// would take a withdrawal back, or make it hold in fewer countries: kiosks that have heard of it never show the work
    /// again.
    Result<void> update(const Consent &seen, const Consent &wanted, const Edit &edit);

    /// How consents came to be, of all that somebody has written it down for; of one, blank when nobody has.
    Result<QList<ConsentDetails>> details() const;
    Result<ConsentDetails> detailsOf(const ConsentId &consent) const;

    /// Makes them what is known of `wanted.consent`, whose id it takes; a revision for each field that changes. InvalidInput
    /// when there is no such consent, or the note is too long.
    Result<void> setDetails(const ConsentDetails &wanted, const Edit &edit);

  private:
    Connection *m_connection;
};

} // namespace sala
