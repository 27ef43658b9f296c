// How the keyboard walks through a PhotoGrid: by arrows, and by Tab alone.

#include "app/visitor/photo_grid.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace sala {

int PhotoGrid::firstInSight() const {
    const PhotoGridLayout::Range rows = m_layout.rowsBetween(offset(), offset() + height());
    return rows.first < rows.last ? m_layout.rows()[rows.first].firstTile : 0;
}

/// The last tile of the last row that is in sight as a whole; at least of the row the keyboard is in.
int PhotoGrid::lastInSight() const {
    const PhotoGridLayout::Range rows = m_layout.rowsBetween(offset(), offset() + height());
    int last = m_current;
    for (int r = rows.first; r < rows.last; ++r) {
        const GridRow &row = m_layout.rows()[r];
        const int end = row.firstTile + row.tileCount - 1;
        const bool isOwn = m_current >= row.firstTile && m_current <= end;
        if (isOwn || bottomOf(row) <= offset() + height()) {
            last = std::max(last, end);
        }
    }
    return last;
}

/// With the room that ensureVisible() wants below it.
int PhotoGrid::bottomOf(const GridRow &row) const {
    int bottom = 0;
    for (int tile = row.firstTile; tile < row.firstTile + row.tileCount; ++tile) {
        const GridTile &place = m_layout.tiles()[tile];
        bottom = std::max(bottom, place.slot.bottom() + m_layout.metrics().titleGapPx + place.titlePx);
    }
    return bottom + m_layout.metrics().rowGapPx;
}

void PhotoGrid::setCurrent(int tile) {
    m_isAtOnward = false;
    m_current = std::clamp(tile, 0, count() - 1);
    ensureVisible(m_current, true);
    setAccessibleDescription(spokenNameOf(m_current));
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
    update();
}

void PhotoGrid::loseCurrent() {
    m_current = -1;
    m_isAtOnward = false;
}

/// What is in sight, and then a way on to more; whoever does not take it comes out of the grid, which may have ten
/// thousand works.
bool PhotoGrid::walk(Walk walk) {
    if (count() == 0) {
        return FlickArea::walk(walk);
    }
    if (walk == Walk::Back) {
        const int before = m_isAtOnward ? m_current : m_current < 0 ? lastInSight() : m_current - 1;
        if (before >= 0) {
            setCurrent(before);
        }
        return before >= 0;
    }
    if (m_current < 0) {
        setCurrent(firstInSight());
    } else if (m_isAtOnward) {
        m_isAtOnward = false;
        update();
        return false;
    } else if (m_current < lastInSight()) {
        setCurrent(m_current + 1);
    } else if (m_current + 1 < count()) {
        m_isAtOnward = true;
        setAccessibleDescription(tr("More works", "a stop of the keyboard: more photographs and films below"));
        update();
    } else {
        return false;
    }
    return true;
}

/// The next row comes to the top.
void PhotoGrid::goOnward() {
    const int next = m_current + 1;
    scrollTo(std::min(largestOffset(), m_layout.tiles()[next].slot.top() - m_layout.metrics().rowGapPx));
    scroller().setOffset(scroller().goal());
    setCurrent(next);
}

void PhotoGrid::keyPressEvent(QKeyEvent *event) {
    if (count() == 0) {
        return FlickArea::keyPressEvent(event);
    }
    const bool isNew = m_current < 0; // the first arrow only shows where the keyboard is
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrent(isNew ? firstInSight() : m_current + 1);
    case Qt::Key_Left:
        return setCurrent(isNew ? firstInSight() : m_current - 1);
    case Qt::Key_Down:
        return setCurrent(isNew ? firstInSight() : m_layout.tileBelow(m_current, 1));
    case Qt::Key_Up:
        return setCurrent(isNew ? firstInSight() : m_layout.tileBelow(m_current, -1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return m_isAtOnward ? goOnward() : open(m_current);
    default:
        FlickArea::keyPressEvent(event);
    }
}

void PhotoGrid::focusInEvent(QFocusEvent *event) {
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && m_current < 0 && count() > 0) {
        setCurrent(firstInSight());
    }
    FlickArea::focusInEvent(event);
    update();
}

void PhotoGrid::focusOutEvent(QFocusEvent *event) {
    FlickArea::focusOutEvent(event);
    m_isAtOnward = false;
    update();
}

} // namespace sala
