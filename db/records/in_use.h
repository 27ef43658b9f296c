#pragma once

#include "db/records/file_descriptor.h"

#include <QRegularExpression>
#include <QString>

#include <utility>

namespace sala {

/// A mark on a file or folder in the making. The system takes it away with the process that made it, however that ends:
/// so what a killed one left is told at once from what is still being written. One at a time, among all processes and
/// threads; nobody is kept from reading or writing. Movable; any thread.
class InUse {
  public:
    /// Makes an empty file and marks it. InvalidInput when there is one; Io, NotAllowed.
    static Result<InUse> makeFile(const QString &path);

    /// Marks what lies there; where the file system knows no marks it is without one. Busy when somebody else has marked
    /// it, NotFound when it is not there (any more): somebody was just taking it away.
    static Result<InUse> mark(const QString &path);

    /// Nobody could have marked it but us.
    bool isCertain() const { return m_isCertain; }

  private:
    InUse(FileDescriptor file, bool isCertain) : m_file(std::move(file)), m_isCertain(isCertain) {}

    FileDescriptor m_file;
    bool m_isCertain;
};

/// Removes what lies in a folder under names that match whole and that nobody has marked: files, and folders with all
/// that is in them. Where it cannot be told it stays, as does what may not be removed.
void removeAbandoned(const QString &folder, const QRegularExpression &names);

} // namespace sala
