// Rows that are taken by their handles, by a finger or the mouse.

#include "app/staff/row_list.h"

#include <QMouseEvent>
#include <QTouchEvent>

#include <algorithm>
#include <utility>

namespace sala {

bool RowList::takes(QPoint position) {
    const int row = rowAt(position);
    if (row < 0 || !handleRect(row).contains(position)) {
        return false;
    }
    m_drag = Drag{row, position, position};
    update();
    return true;
}

void RowList::drag(QPoint position) {
    m_drag->finger = position;
    m_drag->isFar = m_drag->isFar || (position - m_drag->from).manhattanLength() > m_theme.touchTargetPx() / 4;
    update();
    if (m_handles == Handles::Move) {
        scrollAtEdge(position.y());
    } else if (m_drag->isFar) {
        Q_EMIT rowHeld(m_drag->row, position);
    }
}

void RowList::scrollAtEdge(int y) {
    const int edge = m_theme.touchTargetPx() / 2;
    if (y < edge) {
        setOffset(std::max(0, offset() - edge / 2));
    } else if (y > height() - edge) {
        setOffset(std::min(largestOffset(), offset() + edge / 2));
    }
}

/// Among all rows but one, which is in somebody's hand.
int RowList::placeAt(int y, int except) const {
    int place = 0;
    for (int row = 0; row < m_laid.size(); ++row) {
        if (row != except && y > rowRect(row).center().y()) {
            ++place;
        }
    }
    return place;
}

void RowList::drop() {
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    update();
    if (m_handles == Handles::Take) {
        drag.isFar ? Q_EMIT rowLetGo(drag.row, drag.finger) : Q_EMIT rowTapped(drag.row);
    } else if (const int to = placeAt(drag.finger.y(), drag.row); to != drag.row) {
        Q_EMIT rowMoved(drag.row, to);
    }
}

void RowList::lose() {
    if (std::exchange(m_drag, std::nullopt)) {
        Q_EMIT rowLost();
        update();
    }
}

void RowList::setInsertion(std::optional<QPoint> position) {
    m_insertion = position;
    if (position) {
        scrollAtEdge(position->y());
    }
    update();
}

int RowList::insertionPlace(QPoint position) const {
    return placeAt(position.y(), -1);
}

bool RowList::event(QEvent *event) {
    const bool isTouch = event->type() == QEvent::TouchBegin || event->type() == QEvent::TouchUpdate ||
                         event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel;
    if (!isTouch || m_handles == Handles::None) {
        return FlickArea::event(event);
    }
    const auto &points = static_cast<QTouchEvent *>(event)->points();
    const QPoint position = points.isEmpty() ? QPoint() : points.first().position().toPoint();
    if (event->type() == QEvent::TouchBegin && takes(position)) {
        event->accept();
        return true;
    }
    if (!m_drag) {
        return FlickArea::event(event);
    }
    if (event->type() == QEvent::TouchCancel) {
        lose();
    } else {
        drag(position);
        if (event->type() == QEvent::TouchEnd) {
            drop();
        }
    }
    event->accept();
    return true;
}

void RowList::mousePressEvent(QMouseEvent *event) {
    if (!takes(event->position().toPoint())) {
        FlickArea::mousePressEvent(event);
    }
}

void RowList::mouseMoveEvent(QMouseEvent *event) {
    if (m_drag) {
        drag(event->position().toPoint());
    } else {
        FlickArea::mouseMoveEvent(event);
    }
}

void RowList::mouseReleaseEvent(QMouseEvent *event) {
    if (m_drag) {
        drag(event->position().toPoint());
        drop();
    } else {
        FlickArea::mouseReleaseEvent(event);
    }
}

void RowList::hideEvent(QHideEvent *event) {
    lose();
    FlickArea::hideEvent(event);
}

} // namespace sala
