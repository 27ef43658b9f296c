#pragma once

#include "db/records/error.h"
#include "db/records/history.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace sala {

/// What the workbench asks of a library's past. Answered by signals; the newest wish wins. GUI thread.
class PastDesk : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    virtual void readPage(const HistoryQuestion &question) = 0; ///< pageRead
    virtual void readAuthors() = 0;                             ///< authorsRead

  Q_SIGNALS:
    void pageRead(const sala::HistoryQuestion &question, const sala::HistoryPage &page, const std::optional<sala::Error> &error);
    void authorsRead(const QStringList &authors);
};

} // namespace sala
