#include "db/storage/migrations.h"

#include "db/storage/connection.h"
#include "db/storage/query.h"

#include <algorithm>

namespace sala {
namespace {

void apply(Connection &connection, const Migration &step) {
    Savepoint savepoint(connection);
    if (connection.integer("PRAGMA user_version") >= step.version) {
        return; // another process was quicker
    }
    connection.database().exec(step.sql);
    if (Query(connection, "PRAGMA foreign_key_check").next()) {
        throw BadRow(std::string(step.name) + " leaves rows that point nowhere");
    }
    connection.database().exec("PRAGMA user_version = " + std::to_string(step.version));
    savepoint.commit();
}

} // namespace

int schemaVersion() {
    return migrations().back().version;
}

std::span<const Migration> migrationsUpTo(int version) {
    const auto all = migrations();
    const auto end = std::find_if(all.begin(), all.end(), [&](const Migration &step) { return step.version > version; });
    return all.first(size_t(end - all.begin()));
}

void migrate(Connection &connection, std::span<const Migration> steps) {
    // Rebuilding a table would delete what refers to it; each step checks the references itself instead.
    connection.database().exec("PRAGMA foreign_keys = OFF");
    for (const Migration &step : steps) {
        apply(connection, step);
    }
    connection.database().exec("PRAGMA foreign_keys = ON");
}

std::string schemaOf(Connection &connection) {
    std::string schema;
    Query query(connection, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
                            " WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name");
    while (query.next()) {
        for (int column = 0; column < 4; ++column) {
            schema += query.text(column).toStdString() + '\n';
        }
    }
    return schema;
}

std::string expectedSchema(std::span<const Migration> steps) {
    Connection empty(SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), {});
    migrate(empty, steps);
    return schemaOf(empty);
}

} // namespace sala
