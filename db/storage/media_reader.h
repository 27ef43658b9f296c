#pragma once

#include "db/records/error.h"
#include "db/records/media.h"

#include <QString>

#include <memory>

namespace sala {

/// Reads media for the threads that decode pictures. Every thread may call it at once; each call has a
/// connection of its own, opened when it is first needed and kept for the next call.
class MediaReader {
  public:
    explicit MediaReader(QString libraryPath);
    ~MediaReader();
    MediaReader(const MediaReader &) = delete;
    MediaReader &operator=(const MediaReader &) = delete;

    /// All bytes, checked. NotFound when there is no such medium; Corrupt when it is damaged; and what
    /// Library::open says when the library cannot be opened.
    Result<QByteArray> read(const MediaHash &hash) const;

    /// At most `length` bytes from `offset`, fewer only at the end; only the chunks that hold them are read and
    /// checked. Fails as read() does.
    Result<QByteArray> readPart(const MediaHash &hash, qint64 offset, qint64 length) const;

  private:
    struct Pool;
    std::unique_ptr<Pool> m_pool;
};

} // namespace sala
