#include "db/records/file_descriptor.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace sala {
namespace {

/// flock() waits for ever or not at all.
constexpr int kBetweenTriesMs = 20;

} // namespace

FileDescriptor::~FileDescriptor() {
    if (isOpen()) {
        ::close(m_number);
    }
}

FileDescriptor::FileDescriptor(FileDescriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
}

int FileDescriptor::tryLock() const {
    while (::flock(m_number, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

int FileDescriptor::lockWithin(std::chrono::milliseconds wait) const {
    const auto until = std::chrono::steady_clock::now() + wait;
    int refused = tryLock();
    while (refused == EWOULDBLOCK && std::chrono::steady_clock::now() < until) {
        ::poll(nullptr, 0, kBetweenTriesMs);
        refused = tryLock();
    }
    return refused;
}

int FileDescriptor::write(const QByteArray &bytes) const {
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(m_number, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        done += std::max<ssize_t>(written, 0);
    }
    return 0;
}

int FileDescriptor::writeAll(const QByteArray &bytes) const {
    const int failed = write(bytes);
    return failed != 0 ? failed : ::fsync(m_number) == 0 ? 0 : errno;
}

Error systemError(int number, const QString &path) {
    const bool isForbidden = number == EACCES || number == EPERM || number == EROFS;
    return {isForbidden ? ErrorCode::NotAllowed : ErrorCode::Io, QString::fromLocal8Bit(std::strerror(number)), path};
}

} // namespace sala
