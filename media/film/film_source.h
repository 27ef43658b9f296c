#pragma once

#include "db/records/error.h"
#include "db/records/media.h"

#include <QByteArray>

#include <memory>

namespace sala {

/// The bytes of one stored film. Any thread, but one at a time.
class FilmBytes {
  public:
    virtual ~FilmBytes() = default;

    virtual qint64 size() const = 0;

    /// At most `length` bytes from `offset`, fewer only at the end. Corrupt when what is stored there is
    /// damaged or missing; other places may still be readable.
    virtual Result<QByteArray> readAt(qint64 offset, qint64 length) = 0;
};

/// Where films come from. open() may be called from any thread; the source must outlive what it opened.
class FilmSource {
  public:
    virtual ~FilmSource() = default;

    /// NotFound when it is not stored; Corrupt, Io, Busy.
    virtual Result<std::unique_ptr<FilmBytes>> open(const MediaHash &film) = 0;
};

} // namespace sala
