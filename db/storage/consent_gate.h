#pragma once

#include "db/records/edition.h"
#include "db/storage/catalogue_loader.h"
#include "db/storage/connection.h"
#include "db/storage/hidden_faces.h"

#include <QHash>

namespace sala {

/// Who is in which work, what they agreed to, what its pictures hide, and what was withdrawn for good; read once and asked for every work.
class ConsentGate {
  public:
    /// Throws.
    explicit ConsentGate(Connection &connection);

    /// Answers from now on as if these were recorded, too.
    void assume(const QList<Consent> &consents);

    /// Nothing when the work may be shown, else the first who stands against it.
    std::optional<WithheldWork> against(const WorkId &work, const ConsentQuestion &question) const;

    /// The same for an archive, which is seen by whoever opens it, wherever and whenever: everybody must have agreed to
    /// exhibitions in every country and without an end, and nobody refused or taken back anything of it.
    std::optional<WithheldWork> againstKeeping(const WorkId &work) const;

    /// Works of which somebody has taken their consent to this use back, everywhere or for the question's country. What was
    /// withdrawn for good is not among them: it has a tombstone of its own.
    Withdrawals withdrawn(const ConsentQuestion &question) const;

  private:
    QHash<WorkId, QList<PersonId>> m_persons;
    QHash<WorkId, QList<Consent>> m_consents;
    QSet<Id> m_tombstones; ///< of works and persons
    QSet<Id> m_withSound;
    HiddenFaces m_hidden;
};

/// Works in which voices may be heard: every film that is not known to be silent, in all its versions. Throws.
QSet<Id> worksWithSound(Connection &connection);

} // namespace sala
