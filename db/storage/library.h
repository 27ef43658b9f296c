#pragma once

#include "db/records/error.h"

#include <QString>

#include <memory>

namespace sala {

class Connection;

/// An open library: the one SQLite file an exhibition or a whole collection is kept in. The repositories
/// work on it and must not outlive it. One thread at a time; other threads open it again for themselves.
class Library {
  public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Makes an empty library and opens it for writing. The file appears whole or not at all. InvalidInput
    /// when there is a file of that name already; Io and NotAllowed when it cannot be written.
    static Result<Library> create(const QString &path);

    /// Opens a library of one's own, in milliseconds. ReadWrite brings an older one up to date first, and
    /// leaves a copy of it as it was beside it ("bangkok.v1.sala"). ReadOnly works on read-only media too,
    /// sees what others write meanwhile, and leaves no file beside it once the last has closed it.
    ///
    /// Nothing is changed when it fails: NotFound; InvalidInput for a folder, an empty file or anything that
    /// is no library; Corrupt when it is truncated or damaged; TooNew; Busy when somebody else has it
    /// locked; NotAllowed when file permissions forbid it, or when it is older and may only be read.
    static Result<Library> open(const QString &path, Mode mode);

    /// Opens a file from outside, for reading. Trusts nothing: besides what `open` tells apart, InvalidInput
    /// when its schema is not exactly Sala's and Corrupt when its structure is damaged. Takes as long as
    /// reading the file once; the hashes of media are checked whenever they are read, and by checkLibrary.
    static Result<Library> openForeign(const QString &path);

    /// How old a library of one's own is, and the copy that opening it ReadWrite leaves of it.
    struct Age {
        int schema = 0;
        int newest = 0; ///< what opening it ReadWrite makes of it
        QString copy;   ///< "bangkok.v1.sala", beside it
    };

    /// Changes nothing. Fails as `open` does with a file that is none of ours, damaged or too new.
    static Result<Age> ageOf(const QString &path);

    ~Library();
    Library(Library &&) noexcept;
    Library &operator=(Library &&) noexcept;

    const QString &path() const;
    Mode mode() const { return m_mode; }

    /// For the repositories in db/storage.
    Connection &connection() const { return *m_connection; }

  private:
    friend class NewLibrary;
    Library(std::unique_ptr<Connection> connection, Mode mode);

    std::unique_ptr<Connection> m_connection;
    Mode m_mode;
};

} // namespace sala
