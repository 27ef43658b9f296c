#pragma once

#include "db/storage/connection.h"
#include "db/storage/migrations.h"

namespace sala {

/// "Sala" in ASCII; what `file` and SQLite know a library by.
constexpr int kApplicationId = 0x53616c61;
constexpr int kPageSize = 65536;

enum class Access {
    ReadOnly, ///< with the files beside it that hold some of its chunks, on a kiosk
    Foreign,  ///< reading a file from outside: nothing beside it is touched
    ReadWrite
};

/// Opens the file of a library and brings it to the newest of `steps`. See Library::open.
Result<std::unique_ptr<Connection>> openLibraryFile(const QString &path, Access access,
                                                    std::span<const Migration> steps = migrations());

/// The user_version of a library's file, found without leaving a trace; fails as openLibraryFile does.
Result<int> schemaOfFile(const QString &path);

/// Whether a file is as long as it says itself: one that was torn off on its way, or whose stick was pulled, is not.
bool hasItsLength(const QString &path);

/// What a library is called before it is brought up to date: "bangkok.v1.sala", beside it.
QString copyBefore(const QString &path, int schema);

/// Opens a file from outside; see Library::openForeign.
Result<std::unique_ptr<Connection>> openForeignFile(const QString &path);

/// The same for a sealed edition, also one that an earlier Sala made, which stays as it is: its seal tells what
/// openForeignFile would look for by reading all of it. InvalidInput for a library that is older than editions are.
Result<std::unique_ptr<Connection>> openSealedFile(const QString &path);

/// Opens a kiosk's own copy of an edition to change it: without a log beside it, so that what goes is overwritten at once,
/// and so that nothing is to be undone by those who only read, once it is closed. What an earlier change left that was cut
/// off is undone. Throws.
std::unique_ptr<Connection> openToChange(const QString &path);

/// Starts an empty library in a file that does not exist, without journal on disk and without syncing.
Result<std::unique_ptr<Connection>> createLibraryFile(const QString &path,
                                                      std::span<const Migration> steps = migrations());

/// Writes a file's bytes and its name to the disk itself.
Result<void> syncFile(const QString &path);
Result<void> syncFolder(const QString &path);

/// Syncs `from`, gives it its final name, and syncs that; InvalidInput when there is such a file already.
Result<void> moveIntoPlace(const QString &from, const QString &to);

} // namespace sala
