#pragma once

#include <QString>

#include <memory>
#include <string>

namespace sala {

class Connection;

/// SQLite keeps two files beside a library that is edited in its log's mode: "-wal", the log, holds what is not in the
/// library yet, "-shm" tells who reads it. One that only reads makes them, too, and cannot take them away.

/// How a file is opened that is only read.
enum class Sight {
    Shared,    ///< with SQLite's own files beside it, which tell of what others write meanwhile
    AsItLies,  ///< the file alone: nothing is in a log, and nobody is writing it
    WithItsLog ///< and what is in its log, which nobody has open: for us alone, and without the other file
};

/// Sees what is right and leaves nothing where nothing was: of a file of one's own, which others may come to write.
Sight sightOfOwn(const QString &path, bool isLogged);
/// And of one from outside, which is taken as it is now.
Sight sightOfForeign(const QString &path, bool isLogged);

/// Of one beside which nothing can be made, because the disk is full: nobody can be writing it.
Sight sightAlone(const QString &path);

/// Opens it so, for reading, or with SQLite's `flags`. Throws.
std::unique_ptr<Connection> openInSight(const QString &path, Sight sight, int flags, int waitMs);

/// The address of a file for SQLite, whatever signs are in its name; parameters may follow.
std::string addressOf(const QString &path);

/// Whether an open file is in its log's mode. Throws.
bool isLogged(Connection &connection);

/// Has SQLite take away what it will have made beside the file, once this connection is closed: as soon as nobody else
/// has it open. What is in the log goes into the library then, as with whoever edits it.
void leaveNothingBeside(Connection &connection);

} // namespace sala
