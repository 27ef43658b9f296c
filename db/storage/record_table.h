#pragma once

#include "db/storage/revision_log.h"

#include <string>
#include <vector>

namespace sala {

/// One field of a record and the column it is kept in.
template<class Record>
struct Column {
    const char *name;
    Cell (*read)(const Record &record);
    bool (*write)(Record &record, const Cell &cell);
};

/// How records of one type are kept: a table with their id and these columns.
template<class Record>
struct Table {
    std::string name;
    std::string order; ///< SQL after ORDER BY
    std::vector<Column<Record>> columns;
};

template<class>
struct MemberOf;
template<class R, class V>
struct MemberOf<V R::*> {
    using Record = R;
};

/// The column of a plain member: `column<&Place::country>("country")`.
template<auto Member>
auto column(const char *name) {
    using Record = typename MemberOf<decltype(Member)>::Record;
    return Column<Record>{name, [](const Record &record) { return toCell(record.*Member); },
                          [](Record &record, const Cell &cell) { return fromCell(cell, record.*Member); }};
}

template<class Record>
Record recordIn(const Query &query, const Table<Record> &table) {
    Record record;
    query.get(0, record.id);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].write(record, query.cell(int(i) + 1))) {
            throw BadRow("unreadable " + table.name + "." + table.columns[i].name);
        }
    }
    return record;
}

template<class Record>
std::string selectFrom(const Table<Record> &table) {
    std::string sql = "SELECT id";
    for (const Column<Record> &column : table.columns) {
        sql += std::string(", ") + column.name;
    }
    return sql + " FROM " + table.name;
}

template<class Record>
QList<Record> readAll(Connection &connection, const Table<Record> &table) {
    QList<Record> records;
    Query query(connection, selectFrom(table) + " ORDER BY " + table.order);
    while (query.next()) {
        records.append(recordIn(query, table));
    }
    return records;
}

/// The records whose column has this value, in the table's order.
template<class Record>
QList<Record> readWhere(Connection &connection, const Table<Record> &table, const char *column,
                        const Cell &value) {
    QList<Record> records;
    Query query(connection, selectFrom(table) + " WHERE " + column + " = ? ORDER BY " + table.order);
    query.bind(1, value);
    while (query.next()) {
        records.append(recordIn(query, table));
    }
    return records;
}

/// Adds the row, the revision that says the record exists, and one for each field that says anything.
template<class Record>
void insertRecord(Connection &connection, const Table<Record> &table, const Record &record,
                  const Edit &edit) {
    std::string sql = "INSERT INTO " + table.name + " VALUES (?";
    for (size_t i = 0; i < table.columns.size(); ++i) {
        sql += ", ?";
    }
    Query insert(connection, sql + ")");
    insert.bind(1, toCell(record.id));
    writeRevision(connection, {record.id, kRecordField, QString::fromStdString(table.name), {}}, edit);
    const Record blank;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Cell cell = table.columns[i].read(record);
        insert.bind(int(i) + 2, cell);
        if (cell != table.columns[i].read(blank)) {
            writeRevision(connection, {record.id, QLatin1String(table.columns[i].name), asText(cell), {}},
                          edit);
        }
    }
    insert.run();
}

/// Changes one column from what the editor saw to what they want; false when it is not what they saw.
template<class Record>
bool changeColumn(Connection &connection, const Table<Record> &table, const Column<Record> &column,
                  const std::pair<const Record &, const Record &> &seenAndWanted) {
    Query update(connection, "UPDATE " + table.name + " SET " + column.name + " = ? WHERE id = ? AND " +
                                 column.name + " IS ?");
    update.bind(1, column.read(seenAndWanted.second));
    update.bind(2, toCell(seenAndWanted.second.id));
    update.bind(3, column.read(seenAndWanted.first));
    update.run();
    return connection.database().getChanges() == 1;
}

/// Brings a record from what the editor saw to what they want, with a revision for each field that
/// differs. Conflict when one of these is no longer what they saw; other fields may have changed.
template<class Record>
Result<void> updateRecord(Connection &connection, const Table<Record> &table,
                          const std::pair<const Record &, const Record &> &seenAndWanted, const Edit &edit) {
    const auto &[seen, wanted] = seenAndWanted;
    for (const Column<Record> &column : table.columns) {
        const Cell value = column.read(wanted);
        if (value == column.read(seen)) {
            continue;
        }
        if (!changeColumn(connection, table, column, seenAndWanted)) {
            return fail(ErrorCode::Conflict,
                        QStringLiteral("%1 is not what it was").arg(QLatin1String(column.name)),
                        wanted.id.text());
        }
        writeNextRevision(connection, {wanted.id, QLatin1String(column.name), asText(value), {}}, edit);
    }
    return {};
}

} // namespace sala
