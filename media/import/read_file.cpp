#include "media/import/read_file.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sala {
namespace {

class Descriptor {
  public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int number() const { return m_number; }

  private:
    int m_number;
};

tl::unexpected<Error> systemError(const QString &path) {
    const int number = errno;
    const ErrorCode code = number == ENOENT || number == ENOTDIR ? ErrorCode::NotFound
                           : number == EACCES || number == EPERM ? ErrorCode::NotAllowed
                                                                 : ErrorCode::Io;
    return fail(code, QString::fromLocal8Bit(std::strerror(number)), path);
}

tl::unexpected<Error> tooLarge(const QString &path, qint64 mostBytes) {
    return fail(ErrorCode::InvalidInput, QStringLiteral("larger than %1 MiB").arg(mostBytes >> 20), path);
}

} // namespace

Result<QByteArray> readRegularFile(const QString &path, qint64 mostBytes) {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat status {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0) {
        return systemError(path);
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a regular file"), path);
    }
    if (status.st_size > mostBytes) {
        return tooLarge(path, mostBytes);
    }
    QByteArray bytes;
    bytes.resize(qsizetype(status.st_size));
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(file.number(), bytes.data() + filled, size_t(bytes.size() - filled));
        if (got < 0 && errno != EINTR) {
            return systemError(path);
        }
        if (got == 0) {
            break; // It has become shorter; the decoder will say what is missing.
        }
        filled += std::max<ssize_t>(got, 0);
    }
    bytes.truncate(filled);
    return bytes;
}

} // namespace sala
