#include "db/records/file_descriptor.h"

#include <cerrno>
#include <cstring>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace sala {

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

Error systemError(int number, const QString &path) {
    const bool isForbidden = number == EACCES || number == EPERM || number == EROFS;
    return {isForbidden ? ErrorCode::NotAllowed : ErrorCode::Io, QString::fromLocal8Bit(std::strerror(number)), path};
}

} // namespace sala
