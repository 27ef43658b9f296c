#pragma once

#include "db/records/consent.h"
#include "db/records/revision.h"
#include "db/records/work.h"
#include "db/storage/library.h"

#include <optional>

namespace sala {

/// Photographs, interviews, documents…: everything but their words, which are Texts, and their consents.
class WorkRepository {
  public:
    explicit WorkRepository(Library &library) : m_connection(&library.connection()) {}

    /// With their themes and renditions, in the order they were added.
    Result<QList<Work>> all() const;

    /// NotFound when there is none.
    Result<Work> get(const WorkId &id) const;

    /// The work whose original has these bytes; a null id when there is none.
    Result<WorkId> findByOriginal(const MediaHash &original) const;

    /// InvalidInput when it has no id or one that is taken, or when its place, journey, themes or media
    /// are not in the library.
    Result<void> add(const Work &work, const Edit &edit);

    /// Changes the fields in which `wanted` differs from `seen`, what the editor started from, each with a
    /// revision. Conflict, and nothing changed, when somebody else changed one of these meanwhile.
    Result<void> update(const Work &seen, const Work &wanted, const Edit &edit);

    /// Who can be recognised in the work.
    Result<QList<PersonId>> persons(const WorkId &id) const;

    /// Conflict when they are not the ones seen; InvalidInput when one is not in the library.
    Result<void> setPersons(const WorkId &id, const QList<PersonId> &seen, const QList<PersonId> &wanted,
                            const Edit &edit);

  private:
    Connection *m_connection;
};

} // namespace sala
