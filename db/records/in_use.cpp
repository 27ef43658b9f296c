#include "db/records/in_use.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace sala {
namespace {

constexpr int kFlags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
constexpr mode_t kMode = 0666; // less what the user's mask takes off

tl::unexpected<Error> failure(int error, const QString &path) {
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOENT:
        return fail(ErrorCode::NotFound, detail, path);
    case EEXIST:
        return fail(ErrorCode::InvalidInput, detail, path);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::NotAllowed, detail, path);
    default:
        return fail(ErrorCode::Io, detail, path);
    }
}

bool isStillThere(int descriptor, const QByteArray &path) {
    struct stat ours {};
    struct stat there {};
    return ::fstat(descriptor, &ours) == 0 && ::lstat(path.constData(), &there) == 0 && ours.st_dev == there.st_dev &&
           ours.st_ino == there.st_ino;
}

/// For writing where that can be: over a network only such a file can be locked.
int openAnyhow(const QByteArray &path) {
    const int descriptor = ::open(path.constData(), O_RDWR | kFlags);
    return descriptor >= 0 ? descriptor : ::open(path.constData(), O_RDONLY | kFlags);
}

} // namespace

Result<InUse> InUse::makeFile(const QString &path) {
    const int made = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | kFlags, kMode);
    if (made < 0) {
        return failure(errno, path);
    }
    ::close(made);
    return mark(path);
}

Result<InUse> InUse::mark(const QString &path) {
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = openAnyhow(name);
    if (descriptor < 0) {
        return failure(errno, path);
    }
    const bool isLocked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    const bool isTaken = !isLocked && errno == EWOULDBLOCK;
    InUse mark(descriptor, isLocked);
    if (isTaken) {
        return fail(ErrorCode::Busy, QStringLiteral("it is being written"), path);
    }
    if (!isStillThere(descriptor, name)) {
        return fail(ErrorCode::NotFound, QStringLiteral("it was taken away"), path);
    }
    return mark;
}

InUse::~InUse() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

InUse::InUse(InUse &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_isCertain(other.m_isCertain) {}

InUse &InUse::operator=(InUse &&other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_isCertain, other.m_isCertain);
    return *this;
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
