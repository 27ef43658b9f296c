#pragma once

#include "db/records/file_descriptor.h"

#include <chrono>
#include <utility>

namespace sala {

/// A lock among processes, held as long as this lives and let go by the system when the process dies, however it dies:
/// flock(2). Nothing is written into the file and nothing is guessed from what lies there, because a program that is
/// killed between making such a file and writing who it is leaves one that nobody may ever take for dead. The file stays;
/// an empty one more says nothing.
///
/// Two in one process keep each other out as well. A child made by fork() holds it too until it ends or calls exec().
class FileLock {
  public:
    /// Waits for whoever holds it, for `wait` at most: Busy then. NotAllowed, Io when the file cannot be made.
    static Result<FileLock> take(const QString &path, std::chrono::milliseconds wait = {});
    /// The same by a folder that is there: nothing is made, so it needs no room and leaves nothing that is another user's.
    static Result<FileLock> takeFolder(const QString &path, std::chrono::milliseconds wait = {});

  private:
    static Result<FileLock> on(FileDescriptor file, const QString &path, std::chrono::milliseconds wait);
    explicit FileLock(FileDescriptor file) : m_file(std::move(file)) {}

    FileDescriptor m_file;
};

} // namespace sala
