#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"

#include <QRect>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// Of a view `area`, as a column of words is seen in it with a mark (paintMoreText) above or below: in high contrast, where
/// nothing fades, the words end there with a whole line. GUI thread.
class WholeLines {
  public:
    enum class Words { AtRest, Moving }; ///< moving ones are seen as they pass

    WholeLines(const QRect &area, const GalleryTheme &theme, Words words);

    WholeLines &markAbove(bool isMarked);
    WholeLines &markBelow(bool isMarked);
    bool areAsked() const { return m_isAsked; } ///< false: words are drawn as they come
    int top() const { return m_seen.top(); }
    int bottom() const { return m_seen.bottom() + 1; }

    /// The block's lines that are seen whole. Leaves the painter as it was.
    void draw(QPainter &painter, const TextBlock &block, QPointF topLeft, const QColor &colour) const;

  private:
    QRect m_seen;
    int m_markPx = 0;
    bool m_isAsked = false;
};

} // namespace sala
