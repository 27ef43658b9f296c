#include "app/visitor/photo_grid_layout.h"

#include <algorithm>
#include <numeric>

namespace sala {

namespace {

constexpr double kWidest = 2.4;

/// The height at which pictures of these shapes fill a row's width exactly.
double fillingHeight(const QList<double> &aspects, int first, int count, const GridMetrics &metrics) {
    const double shapes = std::accumulate(aspects.begin() + first, aspects.begin() + first + count, 0.0);
    const double room = metrics.widthPx - 2 * metrics.marginPx - (count - 1) * metrics.gapPx;
    return qMax(1.0, room) / qMax(0.01, shapes);
}

/// How many pictures from `first` on make the row nearest the height aimed at.
int countForRow(const QList<double> &aspects, int first, const GridMetrics &metrics) {
    const int left = int(aspects.size()) - first;
    int count = 1;
    while (count < left && fillingHeight(aspects, first, count, metrics) > metrics.rowHeightPx) {
        ++count;
    }
    if (count > 1) {
        const double with = fillingHeight(aspects, first, count, metrics) / metrics.rowHeightPx;
        const double without = fillingHeight(aspects, first, count - 1, metrics) / metrics.rowHeightPx;
        if (with < 1 && without * with < 1) {
            --count;
        }
    }
    return count;
}

QRect inSlot(const QRect &slot, double aspect, double narrowest) {
    if (aspect >= narrowest && aspect <= kWidest) {
        return slot;
    }
    const QSize size =
        QSizeF(aspect, 1).scaled(slot.size(), Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
    return QRect(slot.left(), slot.bottom() + 1 - size.height(), size.width(), size.height());
}

} // namespace

PhotoGridLayout::PhotoGridLayout(const GridMetrics &metrics, int topPx,
                                 const QList<GridSectionShape> &sections, const TitleHeight &titleHeight)
    : m_metrics(metrics), m_heightPx(topPx), m_titleHeight(titleHeight) {
    for (int i = 0; i < sections.size(); ++i) {
        m_firstTile.append(int(m_tiles.size()));
        layOutSection(i, sections[i]);
    }
    m_titleHeight = {};
}

void PhotoGridLayout::layOutSection(int section, const GridSectionShape &shape) {
    m_heightPx += section > 0 ? m_metrics.sectionGapPx : 0;
    const int width = m_metrics.widthPx - 2 * m_metrics.marginPx;
    m_headers.append(QRect(m_metrics.marginPx, m_heightPx, width, shape.headerPx));
    m_heightPx += shape.headerPx;

    QList<double> widths = shape.aspects;
    for (double &aspect : widths) {
        aspect = qBound(m_metrics.narrowest, aspect, kWidest);
    }
    int before = m_metrics.rowHeightPx;
    for (int first = 0; first < widths.size();) {
        const int count = countForRow(widths, first, m_metrics);
        const double filling = fillingHeight(widths, first, count, m_metrics);
        // The last row keeps the height of the others rather than blowing up the few pictures left.
        const bool isShort = first + count == widths.size() && filling > before * 1.15;
        before = isShort ? before : qRound(filling);
        addRow({section, first, count, before}, shape.aspects);
        first += count;
    }
}

void PhotoGridLayout::addRow(const RowPlan &plan, const QList<double> &aspects) {
    const int rightEdge = m_metrics.widthPx - m_metrics.marginPx;
    GridRow row{int(m_tiles.size()), plan.count, m_heightPx, 0};
    double x = m_metrics.marginPx;
    int titlePx = 0;
    for (int i = plan.first; i < plan.first + plan.count; ++i) {
        const double right = x + qBound(m_metrics.narrowest, aspects[i], kWidest) * plan.heightPx;
        const int left = qRound(x);
        const QRect slot(left, m_heightPx, qMax(1, qMin(qRound(right), rightEdge) - left), plan.heightPx);
        m_tiles.append({plan.section, i, inSlot(slot, aspects[i], m_metrics.narrowest), slot, 0});
        titlePx = qMax(titlePx, m_titleHeight(plan.section, i, slot.width()));
        x = right + m_metrics.gapPx;
    }
    for (int i = row.firstTile; i < m_tiles.size(); ++i) {
        m_tiles[i].titlePx = titlePx;
    }
    m_heightPx += plan.heightPx + (titlePx > 0 ? m_metrics.titleGapPx + titlePx : 0);
    row.bottom = m_heightPx;
    m_heightPx += m_metrics.rowGapPx;
    m_rows.append(row);
}

PhotoGridLayout::Range PhotoGridLayout::rowsBetween(int top, int bottom) const {
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), top,
                                        [](const GridRow &row, int y) { return row.bottom <= y; });
    const auto last =
        std::lower_bound(first, m_rows.end(), bottom, [](const GridRow &row, int y) { return row.top < y; });
    return {int(first - m_rows.begin()), int(last - m_rows.begin())};
}

int PhotoGridLayout::tileAt(QPoint position) const {
    const Range range = rowsBetween(position.y(), position.y() + 1);
    for (int r = range.first; r < range.last; ++r) {
        for (int i = m_rows[r].firstTile; i < m_rows[r].firstTile + m_rows[r].tileCount; ++i) {
            if (m_tiles[i].touchRect(m_metrics.titleGapPx).contains(position)) {
                return i;
            }
        }
    }
    return -1;
}

int PhotoGridLayout::tileOf(int section, int index) const {
    if (section < 0 || section >= m_firstTile.size()) {
        return -1;
    }
    const int tile = m_firstTile[section] + index;
    const bool isThere = tile >= 0 && tile < m_tiles.size() && m_tiles[tile].section == section;
    return isThere ? tile : -1;
}

int PhotoGridLayout::rowOf(int tile) const {
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), tile,
                                        [](int t, const GridRow &row) { return t < row.firstTile; });
    return int(after - m_rows.begin()) - 1;
}

int PhotoGridLayout::tileBelow(int tile, int rowsDown) const {
    const int row = qBound(0, rowOf(tile) + rowsDown, int(m_rows.size()) - 1);
    if (row == rowOf(tile)) {
        return tile;
    }
    const int x = m_tiles[tile].slot.center().x();
    int best = m_rows[row].firstTile;
    for (int i = best; i < m_rows[row].firstTile + m_rows[row].tileCount; ++i) {
        if (std::abs(m_tiles[i].slot.center().x() - x) < std::abs(m_tiles[best].slot.center().x() - x)) {
            best = i;
        }
    }
    return best;
}

} // namespace sala
