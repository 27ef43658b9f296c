#include "db/records/in_use.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace sala {
namespace {

constexpr int kFlags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
constexpr mode_t kMode = 0666; // less what the user's mask takes off

tl::unexpected<Error> failure(int number, const QString &path) {
    Error error = systemError(number, path);
    error.code = number == ENOENT   ? ErrorCode::NotFound
                 : number == EEXIST ? ErrorCode::InvalidInput
                                    : error.code;
    return tl::unexpected(error);
}

bool isStillThere(int descriptor, const QByteArray &path) {
    struct stat ours {};
    struct stat there {};
    return ::fstat(descriptor, &ours) == 0 && ::lstat(path.constData(), &there) == 0 && ours.st_dev == there.st_dev &&
           ours.st_ino == there.st_ino;
}

/// For writing where that can be: over a network only such a file can be locked.
FileDescriptor openAnyhow(const QByteArray &path) {
    FileDescriptor file(::open(path.constData(), O_RDWR | kFlags));
    return file.isOpen() ? std::move(file) : FileDescriptor(::open(path.constData(), O_RDONLY | kFlags));
}

} // namespace

Result<InUse> InUse::makeFile(const QString &path) {
    {
        const FileDescriptor made(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | kFlags, kMode));
        if (!made.isOpen()) {
            return failure(errno, path);
        }
    }
    return mark(path);
}

Result<InUse> InUse::mark(const QString &path) {
    const QByteArray name = QFile::encodeName(path);
    FileDescriptor file = openAnyhow(name);
    if (!file.isOpen()) {
        return failure(errno, path);
    }
    const int refused = file.tryLock();
    if (refused == EWOULDBLOCK) {
        return fail(ErrorCode::Busy, QStringLiteral("it is being written"), path);
    }
    if (!isStillThere(file.number(), name)) {
        return fail(ErrorCode::NotFound, QStringLiteral("it was taken away"), path);
    }
    return InUse(std::move(file), refused == 0);
}

void removeAbandoned(const QString &folder, const QRegularExpression &names) {
    const auto entries =
        QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (!names.match(entry.fileName()).hasMatch()) {
            continue;
        }
        const Result<InUse> ours = InUse::mark(entry.absoluteFilePath());
        if (!ours || !ours->isCertain()) {
            continue;
        }
        if (entry.isDir()) {
            QDir(entry.absoluteFilePath()).removeRecursively();
        } else {
            QFile::remove(entry.absoluteFilePath());
        }
    }
}

} // namespace sala
