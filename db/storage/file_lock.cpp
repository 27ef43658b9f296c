#include "db/storage/file_lock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <utility>

namespace sala {

Result<FileLock> FileLock::take(const QString &path, std::chrono::milliseconds wait) {
    return on(FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)), path, wait);
}

Result<FileLock> FileLock::takeFolder(const QString &path, std::chrono::milliseconds wait) {
    return on(FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)), path, wait);
}

Result<FileLock> FileLock::on(FileDescriptor file, const QString &path, std::chrono::milliseconds wait) {
    if (!file.isOpen()) {
        return tl::unexpected(systemError(errno, path));
    }
    const int refused = file.lockWithin(wait);
    if (refused == EWOULDBLOCK) {
        return fail(ErrorCode::Busy, QStringLiteral("another program holds it"), path);
    }
    if (refused != 0) {
        return tl::unexpected(systemError(refused, path));
    }
    return FileLock(std::move(file));
}

} // namespace sala
