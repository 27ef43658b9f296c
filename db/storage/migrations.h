#pragma once

#include <span>
#include <string>

namespace sala {

class Connection;

/// One step of the schema.
struct Migration {
    int version;      ///< the user_version it leads to
    const char *name; ///< "001_first"
    const char *sql;
};

/// All steps, in order; the last one's version is the schema of this Sala.
std::span<const Migration> migrations();
int schemaVersion();
/// The steps that lead to an earlier schema.
std::span<const Migration> migrationsUpTo(int version);

/// Applies the steps a library still lacks, each in its own transaction. Throws SQLite::Exception; then
/// the steps before the failing one stay and nothing of it does.
void migrate(Connection &connection, std::span<const Migration> steps);

/// Everything `sqlite_schema` says, to compare a file from outside with what `steps` make.
std::string schemaOf(Connection &connection);
std::string expectedSchema(std::span<const Migration> steps);

} // namespace sala
