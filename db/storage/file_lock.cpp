#include "db/storage/file_lock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <utility>

namespace sala {
namespace {

/// flock() waits for ever or not at all.
constexpr int kBetweenTriesMs = 50;

} // namespace

Result<FileLock> FileLock::take(const QString &path, std::chrono::milliseconds wait) {
    FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (!file.isOpen()) {
        return tl::unexpected(systemError(errno, path));
    }
    const auto until = std::chrono::steady_clock::now() + wait;
    int refused = file.tryLock();
    while (refused == EWOULDBLOCK && std::chrono::steady_clock::now() < until) {
        ::poll(nullptr, 0, kBetweenTriesMs);
        refused = file.tryLock();
    }
    if (refused == EWOULDBLOCK) {
        return fail(ErrorCode::Busy, QStringLiteral("another program holds it"), path);
    }
    if (refused != 0) {
        return tl::unexpected(systemError(refused, path));
    }
    return FileLock(std::move(file));
}

} // namespace sala
