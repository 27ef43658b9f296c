#pragma once

#include "db/records/error.h"

#include <QByteArray>

#include <chrono>

namespace sala {

/// A file descriptor that is closed with its owner. Movable; any thread.
class FileDescriptor {
  public:
    explicit FileDescriptor(int number) : m_number(number) {} ///< what open(2) returned
    ~FileDescriptor();
    FileDescriptor(FileDescriptor &&other) noexcept;
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

    /// Locks the file for this descriptor alone, flock(2), without waiting. 0, or the system's number of what is wrong:
    /// EWOULDBLOCK when somebody else has it. The lock ends with the descriptor, and with the process.
    int tryLock() const;
    /// The same, trying again for `wait` at most.
    int lockWithin(std::chrono::milliseconds wait) const;

    /// Writes all of it from where the file stands. 0, or the system's number.
    int write(const QByteArray &bytes) const;
    /// The same, and has it on the disk.
    int writeAll(const QByteArray &bytes) const;

  private:
    int m_number;
};

/// What the system's number means: NotAllowed where something is forbidden, else Io.
Error systemError(int number, const QString &path);

} // namespace sala
