#pragma once

#include "db/records/error.h"
#include "db/records/media.h"

#include <QImage>
#include <QList>
#include <QSize>

#include <functional>

namespace sala {

/// Photographs with more pixels than this get tiles when they come in: they are zoomed by decoding what is in
/// view, not the whole.
constexpr qint64 kTiledPixels = 50'000'000;

/// The tiles of a very large photograph: a pyramidal TIFF of JPEG tiles, upright, in sRGB, without metadata.
/// Level 0 has every pixel, each further one half of them each way. Reads tile by tile, by libjpeg alone;
/// what it keeps in memory are the places of the tiles and eight pieces of the file. One thread at a time.
class Pyramid final {
  public:
    /// At most `length` bytes from `offset`, fewer only at the end.
    using Read = std::function<Result<QByteArray>(qint64 offset, qint64 length)>;

    struct Level {
        QSize sizePx;
        int tilePx = 0; ///< tiles are square; the last ones of a row or column are cut to the picture
        int columns = 0;
        int rows = 0;
        QList<quint32> offsets; ///< of each tile, row by row
        QList<quint32> lengths;
        QByteArray tables; ///< of JPEG, common to all tiles
    };

    /// Reads the head of `sizeBytes` bytes. Corrupt for anything but what makePyramid() makes, and what
    /// `read` fails with.
    static Result<Pyramid> open(Read read, qint64 sizeBytes);

    const QList<Level> &levels() const { return m_levels; }

    /// One tile, decoded. InvalidInput when there is none; Corrupt when it is damaged, the others stay
    /// readable.
    Result<QImage> tile(int level, int column, int row);

    /// Of `levels` (at least one) the one with the fewest pixels that still has them for `scale` (of level
    /// 0), or nearly.
    static int levelFor(const QList<Level> &levels, double scale);

  private:
    struct Piece {
        qint64 index = -1;
        QByteArray bytes;
    };

    Pyramid(Read read, qint64 sizeBytes) : m_read(std::move(read)), m_sizeBytes(sizeBytes) {}
    Result<void> readLevels();
    Result<QByteArray> bytesAt(qint64 offset, qint64 length);
    Result<QByteArray> piece(qint64 index);

    friend class PyramidFolder;

    Read m_read;
    qint64 m_sizeBytes;
    QList<Level> m_levels;
    QList<Piece> m_pieces; ///< the one used last at the end
};

/// Makes the tiles of a picture of any kind. Any thread; needs memory for all its pixels, three bytes each,
/// and for the result. Fails as decodePicture() does.
Result<QByteArray> makePyramid(const QByteArray &bytes);

} // namespace sala
