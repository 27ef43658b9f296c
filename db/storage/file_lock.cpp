#include "db/storage/file_lock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace sala {
namespace {

/// flock() waits for ever or not at all.
constexpr int kBetweenTriesMs = 50;

Error errorOf(int number, const QString &path) {
    const bool isForbidden = number == EACCES || number == EPERM || number == EROFS;
    return {isForbidden ? ErrorCode::NotAllowed : ErrorCode::Io, QString::fromUtf8(std::strerror(number)), path};
}

/// 0, or what is wrong.
int tryLock(int file) {
    while (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

} // namespace

Result<FileLock> FileLock::take(const QString &path, std::chrono::milliseconds wait) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0) {
        return tl::unexpected(errorOf(errno, path));
    }
    FileLock lock(file);
    const auto until = std::chrono::steady_clock::now() + wait;
    int refused = tryLock(file);
    while (refused == EWOULDBLOCK && std::chrono::steady_clock::now() < until) {
        ::poll(nullptr, 0, kBetweenTriesMs);
        refused = tryLock(file);
    }
    if (refused == EWOULDBLOCK) {
        return fail(ErrorCode::Busy, QStringLiteral("another program holds it"), path);
    }
    if (refused != 0) {
        return tl::unexpected(errorOf(refused, path));
    }
    return lock;
}

FileLock::FileLock(FileLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept {
    std::swap(m_file, other.m_file);
    return *this;
}

FileLock::~FileLock() {
    if (m_file >= 0) {
        ::close(m_file);
    }
}

} // namespace sala
