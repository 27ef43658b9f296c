#pragma once

#include "media/archive/archived_work.h"

#include <QByteArray>
#include <QList>

namespace sala {

/// One file of an archive, for its table of files.
struct ArchivedFile {
    Id work;
    QString role;     ///< "original", "film", "sound", "signed-film", "document", "recording", "subtitles", "xmp", "dublin-core"…
    QString language; ///< BCP 47; empty where it has none
    QString path;
    QString mimeType;
    qint64 bytes = 0;
    QByteArray sha256;
    QString source; ///< what it was called when it came

    bool operator==(const ArchivedFile &) const = default;
};

struct ArchiveTable {
    QString name; ///< "works"
    QByteArray csv;
};

/// What a library says, as tables: CSV by RFC 4180 in UTF-8 with a byte order mark, columns named in the first row. Any thread.
QList<ArchiveTable> archiveTables(const ArchiveContents &contents, const QList<ArchivedFile> &files);

/// What the files of a work are called before their endings, "0007-river", and their folder, "data/works/0007-river".
QString archiveStemOf(const ArchiveContents &contents, const Work &work);
QString archiveFolderOf(const ArchiveContents &contents, const Work &work);

} // namespace sala
