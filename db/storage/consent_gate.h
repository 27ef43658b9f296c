#pragma once

#include "db/storage/catalogue_loader.h"
#include "db/storage/connection.h"

#include <QHash>

namespace sala {

/// Who is in which work and what they agreed to, read once and asked for every work.
class ConsentGate {
  public:
    /// Throws.
    explicit ConsentGate(Connection &connection);

    /// Nothing when the work may be shown, else the first who stands against it.
    std::optional<WithheldWork> against(const WorkId &work, const ConsentQuestion &question) const;

  private:
    QHash<WorkId, QList<PersonId>> m_persons;
    QHash<WorkId, QList<Consent>> m_consents;
};

} // namespace sala
