#include "media/picture/pyramid.h"

#include "media/picture/jpeg_reader.h"
#include "media/picture/pyramid_folder.h"

#include <algorithm>

namespace sala {
namespace {

constexpr qint64 kPieceBytes = 1024 * 1024; ///< what a library checks at once
constexpr int kPiecesKept = 8;
constexpr int kMostLevels = 16;
constexpr qint64 kMostTileBytes = 4 * 1024 * 1024;
constexpr double kNearly = 0.71; // a little softer than the pixels, for half as many tiles
constexpr qsizetype kMarker = 2;

tl::unexpected<Error> damaged() {
    return fail(ErrorCode::Corrupt, QStringLiteral("the tiles of a photograph are damaged"));
}

/// A tile is a JPEG without the tables that all of them share.
QByteArray wholeJpeg(const QByteArray &tables, const QByteArray &tile) {
    return tables.chopped(kMarker) + tile.mid(kMarker);
}

} // namespace

Result<Pyramid> Pyramid::open(Read read, qint64 sizeBytes) {
    Pyramid pyramid(std::move(read), sizeBytes);
    return pyramid.readLevels().map([&] { return std::move(pyramid); });
}

Result<void> Pyramid::readLevels() {
    const Result<quint32> first = PyramidFolder::first(*this);
    if (!first) {
        return tl::unexpected(first.error());
    }
    for (quint32 offset = *first; offset != 0;) {
        PyramidFolder folder(*this);
        const Result<Level> level = folder.read(offset);
        if (!level) {
            return tl::unexpected(level.error());
        }
        const bool isSmaller = m_levels.isEmpty() || level->sizePx.width() < m_levels.last().sizePx.width() ||
                               level->sizePx.height() < m_levels.last().sizePx.height();
        if (!isSmaller || m_levels.size() >= kMostLevels) {
            return damaged();
        }
        m_levels.append(*level);
        offset = folder.next();
    }
    return m_levels.isEmpty() ? Result<void>(damaged()) : Result<void>();
}

Result<QImage> Pyramid::tile(int level, int column, int row) {
    const Level &there = m_levels.value(level);
    if (column < 0 || row < 0 || column >= there.columns || row >= there.rows) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no such tile"));
    }
    const qsizetype index = qsizetype(row) * there.columns + column;
    if (there.lengths[index] <= kMarker || there.lengths[index] > kMostTileBytes) {
        return damaged();
    }
    const Result<QByteArray> bytes = bytesAt(there.offsets[index], there.lengths[index]);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const QByteArray jpeg = wholeJpeg(there.tables, *bytes);
    JpegReader reader(jpeg);
    const QSize wanted(there.tilePx, there.tilePx);
    if (!reader.readHeader() || reader.sizePx() != wanted || reader.isCmyk()) {
        return damaged();
    }
    const QImage image = reader.read(8, wanted);
    if (image.isNull()) {
        return tl::unexpected(reader.error());
    }
    const QSize left(there.sizePx.width() - column * there.tilePx,
                     there.sizePx.height() - row * there.tilePx);
    return left.width() < wanted.width() || left.height() < wanted.height()
               ? image.copy(QRect(QPoint(), left.boundedTo(wanted)))
               : image;
}

int Pyramid::levelFor(const QList<Level> &levels, double scale) {
    const double whole = levels.first().sizePx.width();
    for (int level = int(levels.size()) - 1; level > 0; --level) {
        if (levels[level].sizePx.width() >= kNearly * scale * whole) {
            return level;
        }
    }
    return 0;
}

Result<QByteArray> Pyramid::bytesAt(qint64 offset, qint64 length) {
    if (offset < 0 || length <= 0 || offset > m_sizeBytes - length) {
        return damaged();
    }
    QByteArray bytes;
    bytes.reserve(length);
    while (bytes.size() < length) {
        const qint64 at = offset + bytes.size();
        const Result<QByteArray> piece = this->piece(at / kPieceBytes);
        if (!piece) {
            return piece;
        }
        const QByteArray part = piece->mid(at % kPieceBytes, length - bytes.size());
        if (part.isEmpty()) {
            return damaged();
        }
        bytes += part;
    }
    return bytes;
}

Result<QByteArray> Pyramid::piece(qint64 index) {
    const auto found = std::find_if(m_pieces.begin(), m_pieces.end(),
                                    [index](const Piece &piece) { return piece.index == index; });
    if (found != m_pieces.end()) {
        std::rotate(found, found + 1, m_pieces.end());
        return m_pieces.last().bytes;
    }
    const Result<QByteArray> bytes = m_read(index * kPieceBytes, kPieceBytes);
    if (!bytes) {
        return bytes;
    }
    if (m_pieces.size() >= kPiecesKept) {
        m_pieces.removeFirst();
    }
    m_pieces.append({index, *bytes});
    return *bytes;
}

} // namespace sala
