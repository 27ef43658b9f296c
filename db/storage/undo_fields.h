#pragma once

#include "db/records/text.h"
#include "db/storage/query.h"

#include <optional>

namespace sala {

/// A field that can be brought back to what an earlier revision said. Persons, consents, renditions and whatever else the
/// history knows cannot.
struct UndoField {
    enum class Kind { Body, Status, Column, Themes };
    Kind kind = Kind::Body;
    TextKey text{};  ///< of Body and Status
    QString column{}; ///< of a work
};

/// Nothing when it is no such field.
std::optional<UndoField> undoFieldOf(const Id &subject, const QString &field);

/// What a field says before its first revision.
QString blankValue(const UndoField &field);

/// Whether what it belongs to is still in the library. Throws.
bool isThere(Connection &connection, const Id &subject, const UndoField &field);

/// Puts a revision's value into the row. Throws.
void writeValue(Connection &connection, const Id &subject, const UndoField &field, const std::pair<QString, RevisionId> &written);

} // namespace sala
