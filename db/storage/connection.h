#pragma once

#include "db/records/error.h"

#include <QHash>

#include <SQLiteCpp/SQLiteCpp.h>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

namespace sala {

/// A row holds something this Sala cannot read; thrown inside db/storage, Corrupt outside it.
class BadRow : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// One connection to a library with the statements it has prepared. Inside db/storage only; throws
/// SQLite::Exception. One thread at a time.
class Connection {
  public:
    Connection(SQLite::Database database, QString path);

    SQLite::Database &database() { return m_database; }
    sqlite3 *handle() const { return m_database.getHandle(); }
    const QString &path() const { return m_path; }
    bool isInTransaction() const;

    /// The value of a pragma that returns one integer.
    int integer(const char *sql);

    /// A prepared statement, from the store or new; hand it back with `keep` when it is not needed any more.
    SQLite::Statement prepare(const std::string &sql);
    void keep(const std::string &sql, SQLite::Statement statement);

    /// Has every change refused with this from now on; what is there can be read.
    void refuseChanges(Error why) { m_refusal = std::move(why); }
    const std::optional<Error> &refusal() const { return m_refusal; }

    /// Attached files that hold chunks the library itself has no bytes of, by their schemas' names.
    const std::vector<std::string> &bases() const { return m_bases; }
    void addBase(std::string schema) { m_bases.push_back(std::move(schema)); }

    /// Runs `work` after the file is closed; it must not throw.
    void whenClosed(std::function<void()> work) { m_last.work = std::move(work); }

  private:
    struct Last {
        Last() = default;
        ~Last() {
            if (work) {
                work();
            }
        }
        Last(const Last &) = delete;
        Last &operator=(const Last &) = delete;
        std::function<void()> work;
    };

    Last m_last; ///< goes after the database
    QString m_path;
    std::vector<std::string> m_bases;
    std::optional<Error> m_refusal;
    SQLite::Database m_database;
    std::unordered_map<std::string, std::vector<SQLite::Statement>> m_idle; ///< goes before the database
};

/// A transaction, or a savepoint when one is open already; rolled back unless committed. Throws.
class Savepoint {
  public:
    enum class Kind { Write, Read };
    explicit Savepoint(Connection &connection, Kind kind = Kind::Write);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void commit();

  private:
    Connection &m_connection;
    bool m_nested;
    bool m_open = true;
};

Error errorFrom(const SQLite::Exception &exception, const QString &subject);
Error errorFrom(const BadRow &exception, const QString &subject);

/// Runs `work`, which returns a Result, and turns what SQLite throws into an Error.
template<class Work>
auto attempt(const QString &subject, Work &&work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected<Error>(errorFrom(exception, subject));
    } catch (const BadRow &exception) {
        return tl::unexpected<Error>(errorFrom(exception, subject));
    }
}

/// Runs `work` with everything it reads taken from one moment.
template<class Work>
auto reading(Connection &connection, Work &&work) -> decltype(work()) {
    return attempt(connection.path(), [&]() -> decltype(work()) {
        const Savepoint savepoint(connection, Savepoint::Kind::Read);
        return work();
    });
}

/// Runs `work` in a transaction that is committed only when it succeeds.
template<class Work>
auto writing(Connection &connection, Work &&work) -> decltype(work()) {
    if (connection.refusal()) {
        return tl::unexpected<Error>(*connection.refusal());
    }
    return attempt(connection.path(), [&]() -> decltype(work()) {
        Savepoint savepoint(connection);
        auto result = work();
        if (result) {
            savepoint.commit();
        }
        return result;
    });
}

} // namespace sala
