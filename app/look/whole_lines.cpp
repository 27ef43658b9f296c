#include "app/look/whole_lines.h"

#include "app/look/looks.h"

#include <QPainter>

#include <cmath>

namespace sala {

WholeLines::WholeLines(const QRect &area, const GalleryTheme &theme, Words words)
    : m_seen(area), m_markPx(moreMarkPx(theme)), m_isAsked(theme.isHighContrast() && words == Words::AtRest) {}

WholeLines &WholeLines::markAbove(bool isMarked) {
    m_seen.adjust(0, isMarked ? m_markPx : 0, 0, 0);
    return *this;
}

WholeLines &WholeLines::markBelow(bool isMarked) {
    m_seen.adjust(0, 0, 0, isMarked ? -m_markPx : 0);
    return *this;
}

void WholeLines::draw(QPainter &painter, const TextBlock &block, QPointF topLeft, const QColor &colour) const {
    const int lines = block.lineCount();
    const double high = block.size().height();
    const bool isCut = topLeft.y() < top() || topLeft.y() + high > bottom();
    if (!m_isAsked || lines == 0 || !isCut) {
        block.draw(&painter, topLeft, colour);
        return;
    }
    const double step = high / lines;
    const double first = std::ceil(std::max(0.0, top() - topLeft.y()) / step);
    const double last = std::floor((std::min(double(bottom()), topLeft.y() + high) - topLeft.y()) / step);
    if (first >= last) {
        return;
    }
    painter.save();
    painter.setClipRect(QRectF(m_seen.left(), topLeft.y() + first * step, m_seen.width(), (last - first) * step),
                        Qt::IntersectClip);
    block.draw(&painter, topLeft, colour);
    painter.restore();
}

} // namespace sala
