#pragma once

#include "db/storage/cell.h"
#include "db/storage/connection.h"

#include <string>

namespace sala {

/// One SQL statement: `Query q(c, "SELECT …"); q.with(a, b); while (q.next()) { q.get(0, id); }`. The
/// statement goes back to the connection when the query ends. Throws SQLite::Exception and BadRow.
class Query {
  public:
    Query(Connection &connection, std::string sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds all parameters in order, and starts from the first row again.
    template<class... Values>
    Query &with(const Values &...values) {
        restart();
        int index = 0;
        (bind(++index, toCell(values)), ...);
        return *this;
    }

    /// Binds one parameter (from 1).
    void bind(int index, const Cell &cell);

    /// Binds bytes without copying them; they must outlive the query.
    void bindBytes(int index, const QByteArray &bytes);

    bool next(); ///< the next row, or false at the end
    void run();  ///< for statements without rows
    void restart();

    int columns() const; ///< of a row
    Cell cell(int column) const; ///< from 0
    qint64 integer(int column) const;
    QString text(int column) const;
    const void *bytes(int column) const; ///< valid until the next row; with byteCount
    int byteCount(int column) const;

    /// Reads a column (from 0) into `value`; throws BadRow when it holds something else.
    template<class Value>
    void get(int column, Value &value) const {
        if (!fromCell(cell(column), value)) {
            throw BadRow("unreadable value in column " + std::to_string(column) + " of: " + m_sql);
        }
    }

    template<class Value>
    Value as(int column) const {
        Value value{};
        get(column, value);
        return value;
    }

  private:
    Connection &m_connection;
    std::string m_sql;
    mutable SQLite::Statement m_statement;
};

/// The first column of all rows that are left: QList<MediaHash>, QSet<Id>… Throws.
template<class Container>
Container firstColumn(Query &query) {
    Container values;
    while (query.next()) {
        values << query.as<typename Container::value_type>(0);
    }
    return values;
}

template<class Container>
Container firstColumn(Connection &connection, const char *sql) {
    Query query(connection, sql);
    return firstColumn<Container>(query);
}

} // namespace sala
