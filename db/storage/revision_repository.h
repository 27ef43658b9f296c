#pragma once

#include "db/records/revision.h"
#include "db/storage/library.h"

#include <QList>

namespace sala {

/// The history of a library: reading only, because edits write it.
class RevisionRepository {
  public:
    explicit RevisionRepository(Library &library) : m_connection(&library.connection()) {}

    /// What was done to this work, place, exhibition…, oldest first.
    Result<QList<Revision>> of(const Id &subject) const;

    /// What was done to one field of it, oldest first. Texts are fields like "title/km".
    Result<QList<Revision>> of(const Id &subject, const QString &field) const;

    /// The current revision of a field; a null one when it was never written.
    Result<Revision> current(const Id &subject, const QString &field) const;

    /// The newest of the whole library, newest first.
    Result<QList<Revision>> recent(int limit) const;

  private:
    Connection *m_connection;
};

} // namespace sala
