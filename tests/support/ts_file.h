#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sala {

/// One sentence of the program in a translation file.
struct Message {
    QString context;
    QString source;
    QString type; ///< "", "unfinished", "vanished", "obsolete"
    bool isNumerus = false;
    QStringList translations; ///< one, or one a plural form
};

struct Catalogue {
    QString language;
    QList<Message> messages;
};

/// Reads a .ts file; one that cannot be read fails the test.
Catalogue readTs(const QString &path);

} // namespace sala
