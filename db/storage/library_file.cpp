#include "db/storage/library_file.h"

#include "db/storage/library_log.h"
#include "db/storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sala {
namespace {

constexpr int kOpeningTimeoutMs = 1000;
constexpr int kWaitForWriterMs = 5000;
constexpr int kFirstSchemaWithBases = 4;

using Opened = Result<std::unique_ptr<Connection>>;

Result<void> inspect(const QFileInfo &file, Access access, const QString &path) {
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 && errno == EACCES) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("its folder may not be entered"), path);
    }
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such file"), path);
    }
    if (!file.isFile()) {
        return fail(ErrorCode::InvalidInput,
                    file.isDir() ? QStringLiteral("it is a folder, not a library")
                                 : QStringLiteral("it is a device or a pipe, not a library"),
                    path);
    }
    if (!file.isReadable()) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("the file may not be read"), path);
    }
    if (file.size() == 0) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the file is empty"), path);
    }
    const bool writable = file.isWritable() && QFileInfo(file.canonicalPath()).isWritable();
    if (access == Access::ReadWrite && !writable) {
        return fail(ErrorCode::NotAllowed, QStringLiteral("the file or its folder may not be written"), path);
    }
    return {};
}

void harden(Connection &connection) {
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

std::unique_ptr<Connection> connect(const QString &path, int flags, Sight sight) {
    auto connection = openInSight(path, sight, flags, kOpeningTimeoutMs);
    harden(*connection);
    return connection;
}

struct Seen {
    int schema = 0;
    bool isLogged = false;
};

/// Tells which schema the file has, if it is one of ours, without leaving a trace, not even SQLite's own
/// files beside it.
Result<Seen> probe(const QString &path, int newest) {
    const auto connection = connect(path, SQLite::OPEN_READONLY, sightOfForeign(path, true));
    Seen seen;
    try {
        if (connection->integer("PRAGMA application_id") != kApplicationId) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("a database, but not one of Sala's"), path);
        }
        seen = {connection->integer("PRAGMA user_version"), isLogged(*connection)};
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_NOTADB) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("not a library"), path);
        }
        throw;
    }
    if (seen.schema > newest) {
        return fail(ErrorCode::TooNew, QStringLiteral("made by a later Sala (schema %1)").arg(seen.schema), path);
    }
    if (seen.schema < 1) {
        return fail(ErrorCode::Corrupt, QStringLiteral("the library says nothing about its schema"), path);
    }
    return seen;
}

bool isEdition(Connection &connection) {
    return connection.integer("PRAGMA user_version") >= kFirstSchemaWithBases &&
           connection.integer("SELECT count(*) FROM edition") > 0;
}

void prepareForEdits(Connection &connection) {
    connection.database().exec("PRAGMA journal_mode = WAL;"
                               "PRAGMA synchronous = FULL;"
                               "PRAGMA secure_delete = ON;"
                               "PRAGMA journal_size_limit = 67108864;"
                               "PRAGMA foreign_keys = ON;");
}

/// A copy of the library as it is, beside it, before its schema changes: "bangkok.v1.sala".
Result<void> backUp(Connection &connection, int version) {
    const QString target = copyBefore(connection.path(), version);
    if (QFileInfo::exists(target)) {
        return {}; // an earlier attempt got this far
    }
    const QString partial = target + QStringLiteral(".partial");
    QFile::remove(partial);
    try {
        SQLite::Statement copy(connection.database(), "VACUUM INTO ?");
        copy.bind(1, QFile::encodeName(partial).toStdString());
        copy.exec();
    } catch (const SQLite::Exception &) {
        QFile::remove(partial);
        throw;
    }
    return moveIntoPlace(partial, target);
}

Result<void> upgrade(Connection &connection, std::span<const Migration> steps) {
    const int version = connection.integer("PRAGMA user_version");
    if (version == steps.back().version) {
        return {};
    }
    const Result<void> saved = backUp(connection, version);
    if (saved) {
        migrate(connection, steps);
    }
    return saved;
}

/// An edition that a kiosk loaded has chunks in files beside it. One that is missing is missed when it is
/// read.
void attachBases(Connection &connection) {
    const auto files = firstColumn<QStringList>(connection, "SELECT file FROM base ORDER BY file");
    const QDir folder = QFileInfo(QFileInfo(connection.path()).canonicalFilePath()).absoluteDir();
    for (const QString &file : files) {
        const QString path = folder.filePath(file);
        if (file.contains(u'/') || !QFileInfo(path).isFile()) {
            continue;
        }
        const std::string name = "base" + std::to_string(connection.bases().size());
        Query attach(connection, "ATTACH ? AS " + name);
        attach.with(QString::fromStdString(addressOf(path) + "?mode=ro"));
        attach.run();
        connection.addBase(name);
    }
}

/// One of one's own is left as it was found; one from outside is opened so that nothing comes beside it.
std::unique_ptr<Connection> connectForReading(const QString &path, Access access, bool isLogged) {
    const Sight sight = access == Access::Foreign ? sightOfForeign(path, isLogged) : sightOfOwn(path, isLogged);
    auto connection = connect(path, SQLite::OPEN_READONLY, sight);
    if (sight == Sight::Shared && access == Access::ReadOnly) {
        leaveNothingBeside(*connection);
    }
    return connection;
}

Opened openForReading(const QString &path, int newest, Access access, bool isLogged) {
    auto connection = connectForReading(path, access, isLogged);
    if (connection->integer("PRAGMA user_version") != newest) {
        return fail(ErrorCode::NotAllowed,
                    isEdition(*connection)
                        ? QStringLiteral("an edition made by an earlier Sala; give it to a kiosk: sala load FILE")
                        : QStringLiteral("made by an earlier Sala; bring it up to date: sala --library FILE upgrade"),
                    path);
    }
    sqlite3_busy_timeout(connection->handle(), kWaitForWriterMs);
    if (access == Access::ReadOnly && newest >= kFirstSchemaWithBases) {
        attachBases(*connection);
    }
    return connection;
}

Opened openForWriting(const QString &path, std::span<const Migration> steps) {
    auto connection = connect(path, SQLite::OPEN_READWRITE, Sight::Shared);
    if (isEdition(*connection)) {
        return fail(ErrorCode::NotAllowed,
                    QStringLiteral("it is a sealed edition; edit the library it was published from"), path);
    }
    prepareForEdits(*connection);
    const Result<void> upgraded = upgrade(*connection, steps);
    if (!upgraded) {
        return tl::unexpected(upgraded.error());
    }
    sqlite3_busy_timeout(connection->handle(), kWaitForWriterMs);
    return connection;
}

Result<void> examineSchema(Connection &connection) {
    if (schemaOf(connection) != expectedSchema(migrationsUpTo(connection.integer("PRAGMA user_version")))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("its tables are not those Sala makes"),
                    connection.path());
    }
    return {};
}

Result<void> examine(Connection &connection) {
    const Result<void> schema = examineSchema(connection);
    if (!schema) {
        return schema;
    }
    Query check(connection, "PRAGMA quick_check(1)");
    const QString answer = check.next() ? check.text(0) : QString();
    if (answer != QLatin1String("ok")) {
        return fail(ErrorCode::Corrupt, answer, connection.path());
    }
    return {};
}

/// For files from outside, of which nothing is used before `examination` passes.
Opened examined(Opened opened, Result<void> (*examination)(Connection &)) {
    return std::move(opened).and_then([&](std::unique_ptr<Connection> &&connection) -> Opened {
        const Result<void> sound = attempt(connection->path(), [&] {
            connection->database().exec("PRAGMA cell_size_check = ON");
            return examination(*connection);
        });
        return sound ? Opened(std::move(connection)) : tl::unexpected(sound.error());
    });
}

Result<void> sync(const QString &path, int flags) {
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    const int error = errno;
    if (file >= 0) {
        ::close(file);
    }
    if (!done) {
        return fail(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(error)), path);
    }
    return {};
}

} // namespace

Opened openLibraryFile(const QString &path, Access access, std::span<const Migration> steps) {
    const Result<Seen> fits = inspect(QFileInfo(path), access, path).and_then([&] {
        return attempt(path, [&] { return probe(path, steps.back().version); });
    });
    if (!fits) {
        return tl::unexpected(fits.error());
    }
    return attempt(path, [&] {
        return access == Access::ReadWrite ? openForWriting(path, steps)
                                           : openForReading(path, steps.back().version, access, fits->isLogged);
    });
}

Result<int> schemaOfFile(const QString &path) {
    return inspect(QFileInfo(path), Access::ReadOnly, path).and_then([&] {
        return attempt(path, [&] { return probe(path, schemaVersion()).map([](const Seen &seen) { return seen.schema; }); });
    });
}

/// How many pages of which size it should have: https://www.sqlite.org/fileformat.html, the database header.
bool hasItsLength(const QString &path) {
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(32) : QByteArray();
    if (head.size() < 32) {
        return false;
    }
    const qint64 pageBytes = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(head.constData() + 28);
    return file.size() >= pages * (pageBytes == 1 ? 65536 : pageBytes);
}

QString copyBefore(const QString &path, int schema) {
    const QFileInfo file(path);
    return file.absoluteDir().filePath(
        QStringLiteral("%1.v%2.sala").arg(file.completeBaseName()).arg(schema));
}

Opened openForeignFile(const QString &path) {
    return examined(openLibraryFile(path, Access::Foreign), examine);
}

Opened openSealedFile(const QString &path) {
    return schemaOfFile(path).and_then([&](int schema) -> Opened {
        if (schema < kFirstSchemaWithBases) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("it is a library of an earlier Sala, not an edition"), path);
        }
        return examined(openLibraryFile(path, Access::Foreign, migrationsUpTo(schema)), examineSchema);
    });
}

std::unique_ptr<Connection> openToChange(const QString &path) {
    SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE, kWaitForWriterMs);
    auto connection = std::make_unique<Connection>(std::move(database), path);
    connection->database().exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;"
                                "PRAGMA foreign_keys = OFF");
    connection->integer("SELECT count(*) FROM sqlite_schema"); // which undoes
    return connection;
}

Opened createLibraryFile(const QString &path, std::span<const Migration> steps) {
    return attempt(path, [&]() -> Opened {
        // SQLite's locks would meet our own mark on the file where both are kept by a server.
        SQLite::Database database(addressOf(QFileInfo(path).absoluteFilePath()) + "?nolock=1",
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_URI);
        auto connection = std::make_unique<Connection>(std::move(database), path);
        // The journal first: it would lie beside the file for the first words in it.
        connection->database().exec("PRAGMA page_size = " + std::to_string(kPageSize) +
                                    "; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF"
                                    "; PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = ON"
                                    "; PRAGMA application_id = " + std::to_string(kApplicationId));
        harden(*connection);
        migrate(*connection, steps);
        return connection;
    });
}

Result<void> syncFile(const QString &path) {
    return sync(path, O_RDONLY);
}

Result<void> syncFolder(const QString &path) {
    return sync(path, O_RDONLY | O_DIRECTORY);
}

Result<void> moveIntoPlace(const QString &from, const QString &to) {
    return syncFile(from).and_then([&]() -> Result<void> {
        if (!QFile::rename(from, to)) {
            const ErrorCode code = QFileInfo::exists(to) ? ErrorCode::InvalidInput : ErrorCode::Io;
            return fail(code, QStringLiteral("cannot give the finished file its name"), to);
        }
        return syncFolder(QFileInfo(to).absolutePath());
    });
}

} // namespace sala
