#pragma once

#include "db/records/error.h"

#include <QByteArray>
#include <QImage>
#include <QRect>

#include <memory>

namespace sala {

/// One JPEG being decoded, by libjpeg-turbo: header, then rows. libjpeg's errors, which it throws by
/// longjmp, end inside; afterwards the object is only good for error().
///
/// A file whose end is missing, or whose data breaks off in the middle, is Corrupt even though libjpeg
/// would fill up with grey.
class JpegReader {
  public:
    /// `bytes` must outlive the reader.
    explicit JpegReader(const QByteArray &bytes);
    ~JpegReader();

    JpegReader(const JpegReader &) = delete;
    JpegReader &operator=(const JpegReader &) = delete;

    bool readHeader();
    QSize sizePx() const;          ///< as stored, not upright
    bool isCmyk() const;           ///< CMYK or YCCK; not decoded here
    QByteArray exif() const;       ///< TIFF structure of the first EXIF segment; may be empty
    QByteArray iccProfile() const; ///< may be empty

    /// The picture decoded at `eighths`/8 of its size (1, 2, 4 or 8), then resized to `sizePx`; rows as
    /// stored, RGB32, not colour-managed. Null on failure.
    QImage read(int eighths, QSize sizePx);

    /// The part of the scaled picture that covers `part` (pixels of the scaled picture, inside it): starts at
    /// a multiple of the JPEG's blocks. Null on failure.
    struct Part {
        QImage image;
        QRect covers;
    };
    Part readPart(int eighths, QRect part);

    Error error() const;

  private:
    bool start(int eighths);
    bool crop(QRect &part);
    bool readRows(uchar *first, qsizetype stride, int rows);
    QImage readAsIs(QSize sizePx);
    QImage readResized(QSize sizePx);
    bool finish();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace sala
