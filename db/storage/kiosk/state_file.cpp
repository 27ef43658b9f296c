#include "db/storage/kiosk/state_file.h"

#include "db/storage/file_lock.h"
#include "db/storage/kiosk/state_copy.h"
#include "db/storage/library_log.h"
#include "db/storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <chrono>
#include <optional>
#include <poll.h>
#include <sqlite3.h>
#include <string>
#include <utility>

namespace sala {

Q_LOGGING_CATEGORY(lcState, "sala.db.state", QtInfoMsg)

namespace {

using Opened = Result<std::unique_ptr<Connection>>;

constexpr int kWaitForWriterMs = 5000;
constexpr int kBetweenTriesMs = 20;
constexpr std::chrono::seconds kWaitForMending{10};

constexpr const char *kTables = R"(
CREATE TABLE edition (
    file TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL,
    exhibition BLOB NOT NULL,
    published TEXT NOT NULL,
    public_key BLOB NOT NULL,
    content BLOB NOT NULL,
    role TEXT NOT NULL,
    may_return INTEGER NOT NULL,
    loaded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX edition_shown ON edition (role) WHERE role <> 'kept';
CREATE TABLE trusted_key (public_key BLOB PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE withdrawn (subject BLOB PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE change (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL) STRICT;
INSERT INTO change VALUES (1, 1);
)";

/// While another process begins the same file, SQLite does not wait with this as it does with everything else.
void turnOnLog(Connection &connection) {
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(kWaitForWriterMs);
    while (true) {
        try {
            connection.database().exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
            return;
        } catch (const SQLite::Exception &exception) {
            if (exception.getErrorCode() != SQLITE_BUSY || std::chrono::steady_clock::now() > until) {
                throw;
            }
        }
        ::poll(nullptr, 0, kBetweenTriesMs);
    }
}

Result<void> prepare(Connection &connection, const QString &path) {
    turnOnLog(connection);
    if (isState(connection)) {
        return {}; // nothing is written by looking
    }
    return writing(connection, [&]() -> Result<void> {
        const int schema = connection.integer("PRAGMA user_version");
        if (schema > kStateSchema) {
            return fail(ErrorCode::TooNew, QStringLiteral("made by a later Sala"), path);
        }
        if (schema == kStateSchema && connection.integer("PRAGMA application_id") != kStateApplicationId) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("not a kiosk's state"), path);
        }
        if (schema == 0) {
            connection.database().exec(kTables);
            connection.database().exec("PRAGMA application_id = " + std::to_string(kStateApplicationId));
            connection.database().exec("PRAGMA user_version = " + std::to_string(kStateSchema));
        }
        return {};
    });
}

bool isBlank(Connection &connection) {
    return connection.integer("SELECT count(*) FROM sqlite_schema") == 0;
}

bool hasEditions(const QString &folder) {
    return !QDir(folder + QStringLiteral("/editions")).entryList({QStringLiteral("*.sala")}, QDir::Files).isEmpty();
}

/// There was a kiosk, whatever became of its state.
bool wasBegun(const QString &folder) {
    return QFile::exists(stateCopyIn(folder)) || hasEditions(folder);
}

/// One that begins it this moment has its copy already and is not done with the file: it is waited for.
bool isLost(Connection &connection, const QString &folder) {
    if (!isBlank(connection)) {
        return false;
    }
    const Savepoint alone(connection);
    return isBlank(connection) && wasBegun(folder);
}

/// The number of changes in it; nothing when it is not whole.
std::optional<int> changesInCopy(const QString &folder) {
    const auto copy = openStateCopy(folder);
    return copy ? std::optional((*copy)->integer("SELECT number FROM change")) : std::nullopt;
}

int changesIn(Connection &connection) {
    return connection.integer("SELECT number FROM change");
}

/// Its log may have been lost, or a backup of it put in its place, which knows less of what was withdrawn; or a kill came
/// between the copy and the change itself. Another one's change that is going on is waited for.
Result<void> catchUpWithCopy(Connection &connection, const QString &folder, const std::optional<int> &inCopy) {
    if (inCopy.value_or(0) <= changesIn(connection)) {
        return {};
    }
    Query(connection, "ATTACH ? AS copy").with(QString::fromStdString(addressOf(stateCopyIn(folder)) + "?immutable=1")).run();
    const Result<void> done = writing(connection, [&]() -> Result<void> {
        if (connection.integer("SELECT number FROM copy.change") > changesIn(connection)) {
            for (const char *table : {"edition", "trusted_key", "withdrawn", "setting", "change"}) {
                connection.database().exec(std::string("DELETE FROM main.") + table);
                connection.database().exec(std::string("INSERT INTO main.") + table + " SELECT * FROM copy." + table);
            }
            qCWarning(lcState).noquote() << "the kiosk's state was behind its copy and has caught up with it:" << folder;
        }
        return {};
    });
    connection.database().exec("DETACH copy");
    return done;
}

/// One of an earlier Sala has none, and an earlier one leaves it behind. A disk without room is told of by whoever changes
/// something.
void bringCopyUpToDate(Connection &connection, const std::optional<int> &inCopy) {
    if (inCopy != changesIn(connection)) {
        (void)writing(connection, [&] { return writeStateCopy(connection); });
    }
}

Opened openFirst(const QString &folder) {
    const QString path = stateFileIn(folder);
    if (!QFile::exists(path) && wasBegun(folder)) {
        return fail(ErrorCode::Corrupt, QStringLiteral("the kiosk's state is gone"), path);
    }
    return attempt(path, [&]() -> Opened {
        SQLite::Database database(QFile::encodeName(path).toStdString(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_URI, kWaitForWriterMs);
        auto connection = std::make_unique<Connection>(std::move(database), path);
        if (isLost(*connection, folder)) {
            return fail(ErrorCode::Corrupt, QStringLiteral("the kiosk's state is empty"), path);
        }
        return prepare(*connection, path).and_then([&] { return proveState(*connection); }).and_then([&]() -> Opened {
            const std::optional<int> inCopy = changesInCopy(folder);
            return catchUpWithCopy(*connection, folder, inCopy).map([&] {
                bringCopyUpToDate(*connection, inCopy);
                return std::move(connection);
            });
        });
    });
}

/// Whoever else found it damaged may have mended it meanwhile.
Opened mend(const QString &folder, const Error &damage) {
    return FileLock::takeFolder(folder, kWaitForMending)
        .map_error([&](Error error) {
            return error.code == ErrorCode::Busy
                       ? Error{error.code, QStringLiteral("another program mends the kiosk's state"), folder}
                       : error;
        })
        .and_then([&](const FileLock &) -> Opened {
            Opened mended = openFirst(folder);
            if (mended || mended.error().code != ErrorCode::Corrupt) {
                return mended;
            }
            const Result<void> restored = restoreStateCopy(folder);
            if (restored) {
                qCWarning(lcState).noquote() << "the kiosk's state was damaged; it goes on from the copy, and what is damaged is "
                                                "put aside:" << damage.detail << damage.subject;
                return openFirst(folder);
            }
            const bool isNoCopy =
                restored.error().code == ErrorCode::NotFound || restored.error().code == ErrorCode::Corrupt;
            return isNoCopy ? fail(ErrorCode::Corrupt,
                                   QStringLiteral("%1, and there is no whole copy of it. Nothing is shown, because nobody "
                                                  "knows any more what was withdrawn: put a copy of your own in its place, or "
                                                  "move the folder away and begin anew").arg(damage.detail), damage.subject)
                            : tl::unexpected(restored.error());
        });
}

Opened openToChange(const QString &folder) {
    Opened opened = openFirst(folder);
    const bool isDamaged = !opened && opened.error().code == ErrorCode::Corrupt;
    return isDamaged ? mend(folder, opened.error()) : std::move(opened);
}

/// The copy where it is not whole, or behind.
Opened openAsItIs(const QString &folder, Sight (*sightOf)(const QString &), const Error &ifNoState) {
    const QString path = stateFileIn(folder);
    Opened opened = attempt(path, [&]() -> Opened {
        auto connection = openInSight(path, sightOf(path), SQLite::OPEN_READONLY, kWaitForWriterMs);
        if (!isState(*connection)) {
            return tl::unexpected(ifNoState);
        }
        return proveState(*connection).map([&] { return std::move(connection); });
    });
    if (opened && changesInCopy(folder).value_or(0) <= changesIn(**opened)) {
        return opened;
    }
    Opened copy = openStateCopy(folder);
    return copy ? std::move(copy) : std::move(opened);
}

Opened openToRead(const QString &folder) {
    const Error other{ErrorCode::NotAllowed,
                      QStringLiteral("the kiosk's folder may not be written, and its state is not this Sala's"), folder};
    return openAsItIs(folder, [](const QString &path) { return sightOfOwn(path, true); }, other)
        .map([&](std::unique_ptr<Connection> connection) {
            if (connection->path() == stateCopyIn(folder)) {
                connection->refuseChanges({ErrorCode::NotAllowed,
                                           QStringLiteral("the kiosk's folder may not be written, and its state is damaged"),
                                           folder});
            }
            return connection;
        });
}

/// On a full disk SQLite cannot make its files beside the state, nor write what a power cut left in its log to where it
/// belongs. Nobody else can write there meanwhile, either.
Opened openWithoutRoom(const QString &folder, const Error &why) {
    return openAsItIs(folder, &sightAlone, why).map([&](std::unique_ptr<Connection> connection) {
        connection->refuseChanges({ErrorCode::Io,
                                   QStringLiteral("nothing can be kept: the kiosk's disk is full or failing (%1); make room "
                                                  "on it, then try again").arg(why.detail), folder});
        return connection;
    });
}

} // namespace

void unmakeState(const QString &folder) {
    const QString file = stateFileIn(folder);
    for (const QString &made : {file, file + QStringLiteral("-wal"), file + QStringLiteral("-shm"),
                                file + QStringLiteral("-journal"), stateCopyIn(folder)}) {
        QFile::remove(made);
    }
    QDir().rmdir(folder + QStringLiteral("/editions")); // only when it is empty
}

bool isAnyStateIn(const QString &folder) {
    return QFile::exists(stateFileIn(folder)) || wasBegun(folder);
}

Opened openStateFile(const QString &folder) {
    const bool isThere = isAnyStateIn(folder);
    if (isThere && !QFileInfo(folder).isWritable()) {
        return openToRead(folder);
    }
    if (!QDir().mkpath(folder + QStringLiteral("/editions"))) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("the kiosk's folder cannot be made"), folder);
    }
    Opened opened = openToChange(folder);
    const bool isFull = !opened && opened.error().code == ErrorCode::Io;
    if (isThere && isFull) {
        return openWithoutRoom(folder, opened.error());
    }
    return opened;
}

} // namespace sala
