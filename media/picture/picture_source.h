#pragma once

#include "db/records/error.h"
#include "db/records/media.h"

namespace sala {

/// Where pictures' bytes come from. read() is called from worker threads, several at once.
class PictureSource {
  public:
    virtual ~PictureSource() = default;

    /// The whole medium. NotFound when it is not stored, Corrupt when its bytes do not have its hash or a
    /// chunk is missing, Io when the disk fails.
    virtual Result<QByteArray> read(const MediaHash &media) = 0;

    /// At most `length` bytes from `offset`, fewer only at the end; for media too large to be read whole. Fails
    /// as read() does, for what it reads.
    virtual Result<QByteArray> readPart(const MediaHash &media, qint64 offset, qint64 length) {
        return read(media).map([=](const QByteArray &whole) { return whole.mid(offset, length); });
    }
};

} // namespace sala
