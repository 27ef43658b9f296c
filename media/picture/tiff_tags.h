#pragma once

#include <QByteArray>
#include <QtEndian>

#include <optional>

namespace sala {

/// The tags asked for here, of TIFF's and EXIF's many.
enum class TiffTag : quint16 {
    InteroperabilityIndex = 0x0001, ///< in the interoperability folder: "R98" sRGB, "R03" Adobe RGB
    NewSubfileType = 0x00fe,
    Orientation = 0x0112,
    ExifFolder = 0x8769,
    InteroperabilityFolder = 0xa005,
    DngVersion = 0xc612
};

/// Reads single tags of one TIFF folder (IFD); EXIF is TIFF too. For the few facts needed before a picture is
/// decoded, where exiv2 would be slow. Any bytes are safe: what does not fit is simply not there.
class TiffTags {
  public:
    /// The first folder of `tiff` (which starts with II or MM). BigTIFF has no tags for us.
    explicit TiffTags(QByteArray tiff);

    bool has(TiffTag tag) const { return entry(tag).has_value(); }
    std::optional<quint32> number(TiffTag tag) const; ///< a SHORT or LONG
    QByteArray text(TiffTag tag) const;               ///< up to four bytes; empty when there is none
    TiffTags folder(TiffTag tag) const;               ///< the folder that the tag points to

  private:
    TiffTags(QByteArray tiff, quint32 folder);

    std::optional<qsizetype> entry(TiffTag tag) const; ///< its position, all 12 bytes inside
    quint16 read16(qsizetype at) const;
    quint32 read32(qsizetype at) const;

    QByteArray m_tiff;
    quint32 m_folder = 0;
    bool m_isBigEndian = false;
};

} // namespace sala
