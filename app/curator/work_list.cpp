#include "app/curator/work_list.h"

#include "app/curator/shelf.h"
#include "app/curator/text_state.h"

namespace sala {

WorkList::WorkList(const Shelf &shelf, QObject *parent) : QAbstractListModel(parent), m_shelf(shelf) {
    connect(&shelf, &Shelf::filled, this, [this] {
        if (!m_works.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(m_works.size()) - 1)); // the same works may stand otherwise
        }
    });
    connect(&shelf, &Shelf::workChanged, this, [this](const WorkId &work) {
        const QModelIndex index = indexOf(work);
        if (index.isValid()) {
            Q_EMIT dataChanged(index, index);
        }
    });
}

void WorkList::setWorks(const QList<WorkId> &works) {
    if (works == m_works) {
        return;
    }
    beginResetModel();
    m_works = works;
    m_rows.clear();
    m_rows.reserve(m_works.size());
    for (int row = 0; row < int(m_works.size()); ++row) {
        m_rows.insert(m_works[row], row);
    }
    endResetModel();
}

WorkId WorkList::workAt(const QModelIndex &index) const {
    return m_works.value(index.row());
}

QModelIndex WorkList::indexOf(const WorkId &work) const {
    const auto found = m_rows.constFind(work);
    return found == m_rows.cend() ? QModelIndex() : index(*found);
}

void WorkList::setReader(Language reader) {
    if (reader != m_reader) {
        m_reader = reader;
        if (!m_works.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(m_works.size()) - 1));
        }
    }
}

int WorkList::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_works.size());
}

QVariant WorkList::data(const QModelIndex &index, int role) const {
    const WorkId work = workAt(index);
    const Workload *const load = m_shelf.load(work);
    if (!load) {
        return {};
    }
    if (role == Qt::AccessibleTextRole) {
        return m_shelf.shownTitle(work, m_reader);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        QStringList lines{m_shelf.shownTitle(work, m_reader)};
        for (const Language language : m_shelf.isWhole() ? QList<Language>(kLanguages.begin(), kLanguages.end()) : QList<Language>()) {
            lines.append(stateSentence(stateOf(load->in(language)), language));
        }
        return lines.join(u'\n');
    }
    return {};
}

} // namespace sala
