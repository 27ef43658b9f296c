#include "media/picture/tiff_tags.h"

#include <algorithm>

namespace sala {
namespace {

constexpr quint16 kShort = 3;
constexpr quint16 kLong = 4;
constexpr qsizetype kEntryBytes = 12;

} // namespace

TiffTags::TiffTags(QByteArray tiff) : TiffTags(std::move(tiff), 0) {
    if (m_tiff.size() >= 8 && read16(2) == 42) {
        m_folder = read32(4);
    }
}

TiffTags::TiffTags(QByteArray tiff, quint32 folder)
    : m_tiff(std::move(tiff)), m_folder(folder), m_isBigEndian(m_tiff.startsWith("MM")) {}

std::optional<quint32> TiffTags::number(TiffTag tag) const {
    const auto at = entry(tag);
    if (!at) {
        return {};
    }
    switch (read16(*at + 2)) {
    case kShort:
        return read16(*at + 8);
    case kLong:
        return read32(*at + 8);
    default:
        return {};
    }
}

QByteArray TiffTags::text(TiffTag tag) const {
    const auto at = entry(tag);
    if (!at) {
        return {};
    }
    const QByteArray value = m_tiff.mid(*at + 8, std::min<quint32>(4, read32(*at + 4)));
    return value.left(value.indexOf('\0') < 0 ? value.size() : value.indexOf('\0'));
}

TiffTags TiffTags::folder(TiffTag tag) const {
    return TiffTags(m_tiff, number(tag).value_or(0));
}

std::optional<qsizetype> TiffTags::entry(TiffTag tag) const {
    const qsizetype start = m_folder;
    if (start < 8 || start + 2 > m_tiff.size()) {
        return {};
    }
    const qsizetype count = read16(start);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = start + 2 + i * kEntryBytes;
        if (at + kEntryBytes > m_tiff.size()) {
            return {};
        }
        if (read16(at) == quint16(tag)) {
            return at;
        }
    }
    return {};
}

quint16 TiffTags::read16(qsizetype at) const {
    const char *data = m_tiff.constData() + at;
    return m_isBigEndian ? qFromBigEndian<quint16>(data) : qFromLittleEndian<quint16>(data);
}

quint32 TiffTags::read32(qsizetype at) const {
    const char *data = m_tiff.constData() + at;
    return m_isBigEndian ? qFromBigEndian<quint32>(data) : qFromLittleEndian<quint32>(data);
}

} // namespace sala
