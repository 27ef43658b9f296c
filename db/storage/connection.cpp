#include "db/storage/connection.h"

#include <sqlite3.h>

namespace sala {
namespace {

ErrorCode codeFor(int sqlite) {
    switch (sqlite & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::NotAllowed;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return ErrorCode::InvalidInput;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Io;
    }
}

/// What people read instead of SQLite's own words, which stay for who searches for them.
QString sentenceFor(const SQLite::Exception &exception) {
    const QString own = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QStringLiteral("another program is using it; try again when that has finished (%1)").arg(own);
    case SQLITE_FULL:
        return QStringLiteral("the disk is full; make room on it, then try again (%1)").arg(own);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return QStringLiteral("it cannot be read or written; see whether its disk is full, failing or gone, then try again "
                              "(%1)").arg(own);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QStringLiteral("it is damaged; put a copy in its place that is whole (%1)").arg(own);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return QStringLiteral("it may not be written; see who owns it, and whether its disk has become read-only (%1)")
            .arg(own);
    default:
        return own;
    }
}

} // namespace

Connection::Connection(SQLite::Database database, QString path)
    : m_path(std::move(path)), m_database(std::move(database)) {}

bool Connection::isInTransaction() const {
    return sqlite3_get_autocommit(handle()) == 0;
}

int Connection::integer(const char *sql) {
    return m_database.execAndGet(sql).getInt();
}

SQLite::Statement Connection::prepare(const std::string &sql) {
    const auto it = m_idle.find(sql);
    if (it == m_idle.end() || it->second.empty()) {
        return SQLite::Statement(m_database, sql);
    }
    SQLite::Statement statement = std::move(it->second.back());
    it->second.pop_back();
    return statement;
}

void Connection::keep(const std::string &sql, SQLite::Statement statement) {
    m_idle[sql].push_back(std::move(statement));
}

Savepoint::Savepoint(Connection &connection, Kind kind)
    : m_connection(connection), m_nested(connection.isInTransaction()) {
    const char *const begin = kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN";
    m_connection.database().exec(m_nested ? "SAVEPOINT sala" : begin);
}

Savepoint::~Savepoint() {
    // SQLite rolls back by itself on a full disk and the like; then there is nothing left to undo.
    if (m_open && m_connection.isInTransaction()) {
        m_connection.database().tryExec(m_nested ? "ROLLBACK TO sala; RELEASE sala" : "ROLLBACK");
    }
}

void Savepoint::commit() {
    m_connection.database().exec(m_nested ? "RELEASE sala" : "COMMIT");
    m_open = false;
}

Error errorFrom(const SQLite::Exception &exception, const QString &subject) {
    return {codeFor(exception.getErrorCode()), sentenceFor(exception), subject};
}

Error errorFrom(const BadRow &exception, const QString &subject) {
    return {ErrorCode::Corrupt, QString::fromUtf8(exception.what()), subject};
}

} // namespace sala
