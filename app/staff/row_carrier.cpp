#include "app/staff/row_carrier.h"

#include "app/staff/row_list.h"

#include <QLabel>

#include <optional>
#include <utility>

namespace sala {

RowCarrier::RowCarrier(RowList &from, RowList &to, QWidget &over) : QObject(&over), m_from(from), m_to(to), m_over(over) {
    from.setHandles(RowList::Handles::Take);
    connect(&from, &RowList::rowHeld, this, &RowCarrier::hold);
    connect(&from, &RowList::rowLetGo, this, &RowCarrier::letGo);
    connect(&from, &RowList::rowLost, this, &RowCarrier::end);
}

QPoint RowCarrier::inOther(QPoint position) const {
    return m_to.mapFromGlobal(m_from.mapToGlobal(position));
}

void RowCarrier::hold(int row, QPoint position) {
    if (!m_picture) {
        m_picture = new QLabel(&m_over);
        m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_picture->setPixmap(m_from.pixmapOf(row));
        m_picture->adjustSize();
        m_picture->show();
        m_picture->raise();
    }
    m_picture->move(m_from.mapTo(&m_over, position) - m_picture->rect().center());
    const QPoint there = inOther(position);
    m_to.setInsertion(m_to.rect().contains(there) ? std::optional(there) : std::nullopt);
}

void RowCarrier::letGo(int row, QPoint position) {
    end();
    if (const QPoint there = inOther(position); m_to.rect().contains(there)) {
        Q_EMIT carried(row, m_to.insertionPlace(there));
    }
}

/// Perhaps while the pages are being hidden, which goes through all widgets that were there when it began: gone from the
/// page at once, from memory later.
void RowCarrier::end() {
    if (QLabel *const picture = std::exchange(m_picture, nullptr)) {
        picture->hide();
        picture->setParent(nullptr);
        picture->deleteLater();
    }
    m_to.setInsertion({});
}

} // namespace sala
