#pragma once

#include "db/records/history.h"
#include "db/storage/connection.h"

#include <QHash>

namespace sala {

/// Makes of revisions what people read. Throws.
class HistoryEntries {
  public:
    explicit HistoryEntries(Connection &connection) : m_connection(connection) {}
    ~HistoryEntries();
    HistoryEntries(const HistoryEntries &) = delete;
    HistoryEntries &operator=(const HistoryEntries &) = delete;

    HistoryEntry entry(const Revision &revision, const QString &name);

    /// Into the table `wanted`, until this ends: what was asked for, and whatever belongs or ever belonged to it.
    void choose(const QList<Id> &subjects);

  private:
    QString recordOf(const Id &subject);
    bool isUndo(const RevisionId &revision);

    Connection &m_connection;
    QHash<Id, QString> m_records;
};

} // namespace sala
