#pragma once

#include "db/records/work.h"
#include "db/storage/revision_log.h"

#include <QHash>

#include <algorithm>

namespace sala {

/// What a work has several of, each kept in a table of its own but edited and revised as one field.
/// All functions throw.

/// Ids, in the order of the linked records.
QList<ThemeId> themesOf(Connection &connection, const WorkId &work);
QList<PersonId> personsOf(Connection &connection, const WorkId &work);
QList<Rendition> renditionsOf(Connection &connection, const WorkId &work);

/// Adds to every work, found by its id, its themes and renditions, with one query each.
void addThemes(Connection &connection, QHash<WorkId, Work *> &works);
void addRenditions(Connection &connection, QHash<WorkId, Work *> &works);

/// Replaces all, without a revision.
void linkThemes(Connection &connection, const WorkId &work, const QList<ThemeId> &themes);

/// Replace all and write the revision.
void storeThemes(Connection &connection, const WorkId &work, const QList<ThemeId> &themes, const Edit &edit);
void storePersons(Connection &connection, const WorkId &work, const QList<PersonId> &persons,
                  const Edit &edit);

/// InvalidInput when a medium is not in the library.
Result<void> storeRenditions(Connection &connection, const Work &work, const Edit &edit);

/// Equal as sets: the library does not keep the order people were named in.
template<class IdType>
bool areSame(QList<IdType> one, QList<IdType> other) {
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

} // namespace sala
