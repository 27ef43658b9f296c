#pragma once

#include "app/bringing/bring_row.h"
#include "db/records/id.h"

#include <QObject>
#include <QSet>

namespace sala {

/// Files that somebody has looked at and wants in the library.
struct BringOrder {
    QStringList files;
    QSet<QString> lookedAt; ///< of these: look like something that was erased, and are something else
    QString author;
};

/// How far it is: files looked at, or brought in.
struct BringProgress {
    int done = 0;
    int total = 0;
    QString file;
    double fraction = 1; ///< of this file, where that takes long
};

struct BringDone {
    QList<WorkId> works;     ///< new, or with a new language
    QList<BringRow> problems; ///< Refused
    bool isStopped = false;  ///< somebody stopped it; what is in is whole
    std::optional<Error> error; ///< the library could not be written
};

/// Brings works in for the workbench, beside everything else that is done with the library. Slow, and answered by signals. GUI
/// thread.
class BringDesk : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual void plan(const QStringList &paths) = 0; ///< found for every row, then planned; the newest wish counts
    virtual void bring(const BringOrder &order) = 0; ///< brought; nothing happens while something is brought in
    virtual void stop() = 0;                         ///< whatever goes on; what is told of it is told
    virtual bool isBringing() const = 0;

  Q_SIGNALS:
    void found(const sala::BringRow &row);
    void went(const sala::BringProgress &progress);
    void planned(const std::optional<sala::Error> &error);
    void brought(const sala::BringDone &done);
};

} // namespace sala
