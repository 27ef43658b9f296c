#pragma once

#include "media/picture/pyramid.h"

#include <QHash>

namespace sala {

/// One folder (IFD) of a pyramid's file, checked: the places of one level's tiles. Little-endian TIFF, as
/// libvips writes it here. Any bytes are safe.
class PyramidFolder final {
  public:
    explicit PyramidFolder(Pyramid &file) : m_file(file) {}

    /// Where the first folder is; Corrupt when it is no TIFF.
    static Result<quint32> first(Pyramid &file);

    Result<Pyramid::Level> read(quint32 offset);
    quint32 next() const { return m_next; } ///< 0: this was the last one

  private:
    struct Entry {
        quint16 type = 0;
        quint32 count = 0;
        quint32 value = 0; ///< or where the values are
    };

    Result<void> readEntries(quint32 offset);
    quint32 number(quint16 tag) const; ///< 0 when it is not there
    Result<QList<quint32>> numbers(quint16 tag, qint64 count);
    Result<QByteArray> tables();
    bool isOurs() const;

    Pyramid &m_file;
    QHash<quint16, Entry> m_entries;
    quint32 m_next = 0;
};

} // namespace sala
