#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace sala {

/// One small file in an archive.
struct ZippedFile {
    QString name; ///< ASCII
    QByteArray bytes;
};

/// A zip archive that stores its files as they are: every system opens one without a program of its own
/// (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
QByteArray zipped(const QList<ZippedFile> &files, const QDateTime &time);

} // namespace sala
