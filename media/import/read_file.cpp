#include "media/import/read_file.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
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

/// An open file that is known to be a regular one.
struct OpenFile {
    explicit OpenFile(int number) : descriptor(number) {}

    Descriptor descriptor;
    qint64 sizeBytes = 0;
};

Result<std::unique_ptr<OpenFile>> openRegularFile(const QString &path) {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    auto file = std::make_unique<OpenFile>(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat status {};
    if (file->descriptor.number() < 0 || ::fstat(file->descriptor.number(), &status) != 0) {
        return systemError(path);
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a regular file"), path);
    }
    file->sizeBytes = status.st_size;
    return file;
}

Result<QByteArray> readBytes(const OpenFile &file, qint64 count, const QString &path) {
    QByteArray bytes;
    bytes.resize(qsizetype(count));
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got =
            ::read(file.descriptor.number(), bytes.data() + filled, size_t(bytes.size() - filled));
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

} // namespace

Result<QByteArray> readRegularFile(const QString &path, qint64 mostBytes) {
    return openRegularFile(path).and_then([&](const std::unique_ptr<OpenFile> &file) -> Result<QByteArray> {
        if (file->sizeBytes > mostBytes) {
            return tooLarge(path, mostBytes);
        }
        return readBytes(*file, file->sizeBytes, path);
    });
}

Result<QByteArray> readFileStart(const QString &path, qint64 bytes) {
    return openRegularFile(path).and_then([&](const std::unique_ptr<OpenFile> &file) {
        return readBytes(*file, std::min(bytes, file->sizeBytes), path);
    });
}

} // namespace sala
