#pragma once

#include "db/records/in_use.h"
#include "db/storage/library.h"

#include <optional>

class QFileInfo;

namespace sala {

/// A library in the making, in a file beside its final place and without a journal on disk: the quickest
/// way to write a whole one. Nothing is to be seen under its name until it is finished; what is not
/// finished is removed; what killed programs left, of whatever name, by the next that begins in that folder.
class NewLibrary {
  public:
    /// InvalidInput when there is a file of that name; NotFound when there is no such folder; Io, NotAllowed.
    static Result<NewLibrary> begin(const QString &path);

    ~NewLibrary();
    NewLibrary(NewLibrary &&) noexcept;
    NewLibrary &operator=(NewLibrary &&) = delete;

    /// Write into this with the repositories.
    Library &library() { return *m_library; }

    /// Syncs the file, gives it its name and opens it for writing.
    Result<Library> finish() &&;

    /// Syncs the file and gives it its name; it stays closed, and without a log beside it, as what is only read
    /// from then on should be.
    Result<void> finishClosed() &&;

    /// What killed programs left in a folder; begin() does it too. Only for asking for room before.
    static void removeLeftovers(const QString &folder);

  private:
    struct Partial {
        QString path;
        InUse inUse;
    };
    NewLibrary(QString path, Partial partial);
    static Result<Partial> makePartial(const QFileInfo &file);

    QString m_path;
    std::optional<Partial> m_partial; ///< until it has its name
    std::optional<Library> m_library;
};

/// The room a folder's disk has, in bytes; the largest number when it does not answer: writing will say. Any thread.
qint64 freeBytes(const QString &folder);

} // namespace sala
