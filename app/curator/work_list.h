#pragma once

#include "db/records/id.h"
#include "translations/language.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace sala {

class Shelf;

/// The works that were found, in their order.
class WorkList final : public QAbstractListModel {
    Q_OBJECT

  public:
    explicit WorkList(const Shelf &shelf, QObject *parent = nullptr); ///< `shelf` outlives it

    void setWorks(const QList<WorkId> &works); ///< nothing happens when they are the same
    const QList<WorkId> &works() const { return m_works; }
    WorkId workAt(const QModelIndex &index) const;
    QModelIndex indexOf(const WorkId &work) const; ///< invalid when it is not among them
    void setReader(Language reader); ///< of titles
    Language reader() const { return m_reader; }
    const Shelf &shelf() const { return m_shelf; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

  private:
    const Shelf &m_shelf;
    Language m_reader = Language::English;
    QList<WorkId> m_works;
    QHash<Id, int> m_rows;
};

} // namespace sala
