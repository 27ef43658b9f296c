#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// A closed eye, so many pixels wide, for what is shown behind a warning only: in the grid, and over the warning itself, for
/// who cannot read it. GUI thread.
void paintCoveredMark(QPainter &painter, QPointF middle, double wide, const QColor &colour);

/// The same above a warning `wordsPx` high that stands in the middle of `tile`; nothing where there is no room.
void paintMarkAbove(QPainter &painter, const QRectF &tile, double wordsPx, const QColor &colour);

} // namespace sala
