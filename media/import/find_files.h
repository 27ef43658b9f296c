#pragma once

#include "db/records/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sala {

/// A file that could not be imported, and why.
struct ImportProblem {
    QString file;
    Error error;

    bool operator==(const ImportProblem &) const = default;
};

struct FoundFile {
    QString path;
    bool isNamed = false; ///< by the caller, not only found in a folder
};

struct FoundFiles {
    QList<FoundFile> files; ///< in the order given, folders by name, "2.jpg" before "10.jpg"; no file twice
    QList<ImportProblem> problems;
};

/// The files among `paths` and in the folders among them, at any depth. Links are followed, once: a loop
/// ends. Hidden files and folders inside folders are passed over; what is missing, unreadable or no regular
/// file is a problem. Any thread.
FoundFiles findFiles(const QStringList &paths);

} // namespace sala
