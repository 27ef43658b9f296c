#include "db/storage/kiosk/state_copy.h"

#include "db/records/file_descriptor.h"
#include "db/storage/library_file.h"
#include "db/storage/library_log.h"
#include "db/storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sala {
namespace {

constexpr int kMostAside = 3;
constexpr int kWaitMs = 5000;
const QString kAside = QStringLiteral("/kiosk.db.damaged-%1");

Error copyError(int number, const QString &path) {
    Error error = systemError(number, path);
    error.detail = QStringLiteral("the second copy of the kiosk's state cannot be written; see whether the disk is full or "
                                  "failing (%1)").arg(error.detail);
    return error;
}

/// A new file that belongs to whom `like` belongs to: also when the system's own user mends a kiosk's.
Result<void> writeFile(const QString &path, const QByteArray &bytes, const QString &like) {
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData()); // a kill left it
    const FileDescriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isOpen()) {
        return tl::unexpected(copyError(errno, path));
    }
    struct stat status {};
    if (::stat(QFile::encodeName(like).constData(), &status) == 0) {
        // What does not know of owners, as FAT, goes without.
        [[maybe_unused]] const int owned = ::geteuid() == 0 ? ::fchown(file.number(), status.st_uid, status.st_gid) : 0;
        (void)::fchmod(file.number(), status.st_mode & 0777);
    }
    if (const int failed = file.writeAll(bytes); failed != 0) {
        ::unlink(name.constData());
        return tl::unexpected(copyError(failed, path));
    }
    return {};
}

/// In place of whatever is there.
Result<void> rename(const QString &from, const QString &to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return tl::unexpected(copyError(errno, to));
    }
    return syncFolder(QFileInfo(to).absolutePath());
}

/// A free name, or that of the oldest.
QString nameAside(const QString &folder) {
    QString oldest;
    for (int i = 1; i <= kMostAside; ++i) {
        const QString name = folder + kAside.arg(i);
        if (!QFile::exists(name)) {
            return name;
        }
        if (oldest.isEmpty() || QFileInfo(name).lastModified() < QFileInfo(oldest).lastModified()) {
            oldest = name;
        }
    }
    return oldest;
}

/// The file first: without it, its log counts for nothing.
Result<void> putAside(const QString &folder) {
    const QString first = stateFileIn(folder);
    const QString aside = nameAside(folder);
    const QString log = first + QStringLiteral("-wal");
    if (QFile::exists(first)) {
        const Result<void> renamed = rename(first, aside);
        if (!renamed) {
            return renamed;
        }
        (void)::utimensat(AT_FDCWD, QFile::encodeName(aside).constData(), nullptr, 0); // when this was
        QFile::remove(aside + QStringLiteral("-wal")); // of the one before, of that name
    }
    if (QFile::exists(log)) {
        const Result<void> renamed = rename(log, aside + QStringLiteral("-wal"));
        if (!renamed) {
            return renamed;
        }
    }
    QFile::remove(first + QStringLiteral("-shm"));
    return {};
}

} // namespace

QString stateFileIn(const QString &folder) {
    return folder + QStringLiteral("/kiosk.db");
}

QString stateCopyIn(const QString &folder) {
    return folder + QStringLiteral("/kiosk.db.copy");
}

bool isState(Connection &connection) {
    return connection.integer("PRAGMA user_version") == kStateSchema &&
           connection.integer("PRAGMA application_id") == kStateApplicationId;
}

Result<void> proveState(Connection &connection) {
    Query check(connection, "PRAGMA integrity_check(1)");
    const QString said = check.next() ? check.text(0) : QString();
    if (said != QLatin1String("ok")) {
        return fail(ErrorCode::Corrupt, QStringLiteral("it is damaged; put a copy in its place that is whole (%1)").arg(said.simplified()),
                    connection.path());
    }
    return {};
}

Result<void> writeStateCopy(Connection &connection) {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(connection.handle(), "main", &size, 0), &sqlite3_free);
    const QString folder = QFileInfo(connection.path()).absolutePath();
    const QString copy = stateCopyIn(folder);
    if (!bytes) {
        return fail(ErrorCode::Io, QStringLiteral("the kiosk's state cannot be read for its second copy"), copy);
    }
    const QString fresh = copy + QStringLiteral(".new");
    return writeFile(fresh, QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.get()), qsizetype(size)),
                     stateFileIn(folder))
        .and_then([&] { return rename(fresh, copy); });
}

Result<std::unique_ptr<Connection>> openStateCopy(const QString &folder) {
    const QString path = stateCopyIn(folder);
    if (!QFile::exists(path)) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no second copy of the kiosk's state"), path);
    }
    return attempt(path, [&]() -> Result<std::unique_ptr<Connection>> {
        auto connection = openInSight(path, Sight::AsItLies, SQLite::OPEN_READONLY, kWaitMs); // it is never written in place
        if (!isState(*connection)) {
            return fail(ErrorCode::Corrupt, QStringLiteral("the second copy of the kiosk's state is none"), path);
        }
        return proveState(*connection).map([&] { return std::move(connection); });
    });
}

Result<void> restoreStateCopy(const QString &folder) {
    const auto whole = openStateCopy(folder);
    if (!whole) {
        return tl::unexpected(whole.error());
    }
    QFile copy(stateCopyIn(folder));
    if (!copy.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, QStringLiteral("the second copy of the kiosk's state cannot be read"), copy.fileName());
    }
    const QString fresh = stateFileIn(folder) + QStringLiteral(".new");
    return writeFile(fresh, copy.readAll(), copy.fileName())
        .and_then([&] { return putAside(folder); })
        .and_then([&] { return rename(fresh, stateFileIn(folder)); });
}

QDateTime lastStatePutAside(const QString &folder) {
    QDateTime last;
    for (int i = 1; i <= kMostAside; ++i) {
        const QFileInfo file(folder + kAside.arg(i));
        if (file.exists() && (!last.isValid() || file.lastModified() > last)) {
            last = file.lastModified().toUTC();
        }
    }
    return last;
}

} // namespace sala
