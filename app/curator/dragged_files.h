#pragma once

#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace sala {

/// The files and folders of this machine among what is dragged, with their paths.
inline QStringList draggedFiles(const QMimeData &dragged) {
    QStringList files;
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

} // namespace sala
