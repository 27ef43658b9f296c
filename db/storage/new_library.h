#pragma once

#include "db/storage/library.h"

#include <optional>

namespace sala {

/// A library in the making, in a file beside its final place and without a journal on disk: the quickest
/// way to write a whole one. Nothing is to be seen under its name until it is finished; what is not
/// finished is removed.
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

  private:
    NewLibrary(QString path, QString partial, Library library);

    QString m_path;
    QString m_partial; ///< empty once it has its name
    std::optional<Library> m_library;
};

/// The room a folder's disk has, in bytes; the largest number when it does not answer: writing will say. Any thread.
qint64 freeBytes(const QString &folder);

} // namespace sala
