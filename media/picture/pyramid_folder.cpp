#include "media/picture/pyramid_folder.h"

#include "media/picture/decode.h"

#include <QtEndian>

namespace sala {
namespace {

enum Tag : quint16 {
    Width = 256,
    Height = 257,
    BitsPerSample = 258,
    Compression = 259,
    Photometric = 262,
    SamplesPerPixel = 277,
    TileWidth = 322,
    TileHeight = 323,
    TileOffsets = 324,
    TileLengths = 325,
    JpegTables = 347
};
constexpr quint16 kShort = 3;
constexpr quint16 kLong = 4;
constexpr quint32 kJpegCompression = 7;
constexpr quint32 kYCbCr = 6;
constexpr qint64 kEntryBytes = 12;
constexpr qint64 kMostEntries = 100;
constexpr qint64 kMostTableBytes = 4096;
constexpr quint32 kLeastTilePx = 64;
constexpr quint32 kMostTilePx = 1024;

quint16 read16(const QByteArray &bytes, qsizetype at) {
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 read32(const QByteArray &bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

tl::unexpected<Error> noTiles() {
    return fail(ErrorCode::Corrupt, QStringLiteral("these are no tiles of a photograph"));
}

} // namespace

Result<quint32> PyramidFolder::first(Pyramid &file) {
    constexpr qint64 kHead = 8;
    const Result<QByteArray> head = file.bytesAt(0, kHead);
    if (!head) {
        return tl::unexpected(head.error());
    }
    if (!head->startsWith(QByteArrayView("II*\0", 4))) {
        return noTiles();
    }
    return read32(*head, 4);
}

Result<void> PyramidFolder::readEntries(quint32 offset) {
    m_entries.clear();
    const Result<QByteArray> head = m_file.bytesAt(offset, 2);
    if (!head) {
        return tl::unexpected(head.error());
    }
    const qint64 count = read16(*head, 0);
    if (count == 0 || count > kMostEntries) {
        return noTiles();
    }
    const Result<QByteArray> entries = m_file.bytesAt(offset + 2, count * kEntryBytes + 4);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    for (qsizetype at = 0; at < count * kEntryBytes; at += kEntryBytes) {
        const Entry entry{read16(*entries, at + 2), read32(*entries, at + 4), read32(*entries, at + 8)};
        m_entries.insert(read16(*entries, at), entry);
    }
    m_next = read32(*entries, count * kEntryBytes);
    return {};
}

quint32 PyramidFolder::number(quint16 tag) const {
    const Entry entry = m_entries.value(tag);
    return entry.type == kShort ? entry.value & 0xffffU : entry.value;
}

Result<QList<quint32>> PyramidFolder::numbers(quint16 tag, qint64 count) {
    const Entry entry = m_entries.value(tag);
    if (entry.count != count || (entry.type != kLong && entry.type != kShort)) {
        return noTiles();
    }
    const qint64 each = entry.type == kLong ? 4 : 2;
    QByteArray bytes(4, 0);
    qToLittleEndian(entry.value, bytes.data());
    if (count * each > 4) {
        const Result<QByteArray> there = m_file.bytesAt(entry.value, count * each);
        if (!there) {
            return tl::unexpected(there.error());
        }
        bytes = *there;
    }
    QList<quint32> values;
    values.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        values.append(each == 4 ? read32(bytes, i * each) : read16(bytes, i * each));
    }
    return values;
}

Result<QByteArray> PyramidFolder::tables() {
    const Entry entry = m_entries.value(JpegTables);
    if (entry.count < 4 || entry.count > kMostTableBytes) {
        return noTiles();
    }
    return m_file.bytesAt(entry.value, entry.count);
}

bool PyramidFolder::isOurs() const {
    const quint32 tile = number(TileWidth);
    return number(Compression) == kJpegCompression && number(Photometric) == kYCbCr &&
           number(SamplesPerPixel) == 3 && tile == number(TileHeight) && tile >= kLeastTilePx &&
           tile <= kMostTilePx && number(Width) > 0 && number(Height) > 0 &&
           qint64(number(Width)) * number(Height) <= kMaxPicturePixels;
}

Result<Pyramid::Level> PyramidFolder::read(quint32 offset) {
    if (const auto read = readEntries(offset); !read) {
        return tl::unexpected(read.error());
    }
    if (!isOurs()) {
        return noTiles();
    }
    Pyramid::Level level;
    level.sizePx = QSize(int(number(Width)), int(number(Height)));
    level.tilePx = int(number(TileWidth));
    level.columns = (level.sizePx.width() + level.tilePx - 1) / level.tilePx;
    level.rows = (level.sizePx.height() + level.tilePx - 1) / level.tilePx;
    const qint64 count = qint64(level.columns) * level.rows;
    const auto offsets = numbers(TileOffsets, count);
    const auto lengths = numbers(TileLengths, count);
    const auto tables = this->tables();
    if (!offsets || !lengths || !tables) {
        return noTiles();
    }
    level.offsets = *offsets;
    level.lengths = *lengths;
    level.tables = *tables;
    return level;
}

} // namespace sala
