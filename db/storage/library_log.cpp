#include "db/storage/library_log.h"

#include "db/storage/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>
#include <sys/stat.h>

namespace sala {
namespace {

constexpr qint64 kModeOffset = 19; ///< in SQLite's header: which version of it may read the file
constexpr char kLogMode = 2;

/// What lies beside a file now.
struct Beside {
    explicit Beside(const QString &path)
        : file(QFileInfo(path).canonicalFilePath()), log(file.filePath() + QStringLiteral("-wal")),
          readers(file.filePath() + QStringLiteral("-shm")) {}

    bool isFolderWritable() const { return QFileInfo(file.path()).isWritable(); }
    bool isLogEmpty() const { return !log.exists() || log.size() == 0; }
    /// Whoever has it open has both.
    bool isNobodyThere() const { return !log.exists() || !readers.exists(); }
    Sight alone() const { return isLogEmpty() ? Sight::AsItLies : Sight::WithItsLog; }

    QFileInfo file;
    QFileInfo log;
    QFileInfo readers;
};

/// As FAT's files may be, in a folder where others may be made: nobody will write it.
bool mayNobodyWrite(const QFileInfo &file) {
    constexpr mode_t kAnybody = S_IWUSR | S_IWGRP | S_IWOTH;
    struct stat status {};
    return ::stat(QFile::encodeName(file.filePath()).constData(), &status) == 0 && (status.st_mode & kAnybody) == 0;
}

/// The last of them to close a file takes both away, if it could write it.
void openAndClose(const QString &path) {
    try {
        SQLite::Database database(QFile::encodeName(path).toStdString(), SQLite::OPEN_READWRITE);
        database.execAndGet("PRAGMA user_version");
    } catch (const SQLite::Exception &) { // it is pulled out, or somebody has it: who comes next tries again
    }
}

} // namespace

Sight sightOfOwn(const QString &path, bool isLogged) {
    const Beside beside(path);
    const bool isFixed = !beside.isFolderWritable() || (isLogged && mayNobodyWrite(beside.file));
    return isFixed && beside.isNobodyThere() ? beside.alone() : Sight::Shared;
}

Sight sightOfForeign(const QString &path, bool isLogged) {
    const Beside beside(path);
    return isLogged && beside.isNobodyThere() ? beside.alone() : sightOfOwn(path, isLogged);
}

Sight sightAlone(const QString &path) {
    return Beside(path).alone();
}

std::string addressOf(const QString &path) {
    return "file:" + QUrl::toPercentEncoding(path, "/").toStdString();
}

std::unique_ptr<Connection> openInSight(const QString &path, Sight sight, int flags, int waitMs) {
    std::string address = addressOf(QFileInfo(path).canonicalFilePath());
    switch (sight) {
    case Sight::Shared:
        break;
    case Sight::AsItLies:
        address += "?immutable=1";
        break;
    case Sight::WithItsLog:
        address += "?vfs=unix-none";
        break;
    }
    SQLite::Database database(address, flags | SQLite::OPEN_URI, waitMs);
    auto connection = std::make_unique<Connection>(std::move(database), path);
    if (sight == Sight::WithItsLog) { // before anything else
        connection->database().exec("PRAGMA locking_mode = EXCLUSIVE");
    }
    return connection;
}

/// By SQLite's own hand on the file: closing another one would undo its locks.
bool isLogged(Connection &connection) {
    sqlite3_file *file = nullptr;
    char mode = 0;
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods && file->pMethods->xRead(file, &mode, 1, kModeOffset) == SQLITE_OK &&
           mode == kLogMode;
}

void leaveNothingBeside(Connection &connection) {
    const Beside before(connection.path());
    const bool wasThere = before.log.exists() && before.readers.exists();
    if (!before.isFolderWritable() || !before.file.isWritable()) {
        return;
    }
    connection.whenClosed([path = before.file.filePath(), wasThere] {
        const Beside now(path);
        if (now.readers.exists() && (!wasThere || now.isLogEmpty())) {
            openAndClose(path);
        }
    });
}

} // namespace sala
