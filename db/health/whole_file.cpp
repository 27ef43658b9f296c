#include "db/health/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace sala {
namespace {

Result<void> syncFolder(const QString &path) {
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDone = folder >= 0 && (::fsync(folder) == 0 || errno == EINVAL); // some have no such thing
    const int error = errno;
    if (folder >= 0) {
        ::close(folder);
    }
    return isDone ? Result<void>() : fail(ErrorCode::Io, QString::fromLocal8Bit(std::strerror(error)), path);
}

} // namespace

Result<void> writeWhole(const QString &path, const QByteArray &bytes) {
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::Io, file.errorString(), path);
    }
    // QSaveFile syncs too, but would not say that it failed: a stick that is pulled has nothing.
    if (file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0 || !file.commit()) {
        const QString why = file.error() == QFileDevice::NoError
                                ? QString::fromLocal8Bit(std::strerror(errno))
                                : file.errorString();
        return fail(ErrorCode::Io, why, path);
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace sala
