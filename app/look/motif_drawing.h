#pragma once

#include "app/look/theme.h"
#include "db/records/reflection.h"

namespace sala {

/// Draws a motif into a square: lines in the text's colour, one part filled with the accent. Leaves the painter as it was.
void paintMotif(QPainter &painter, Motif motif, const QRectF &box, const ThemeColours &colours);

/// Draws a sprout that stands with its foot there. `grown` is from 0, nothing yet, to 1.
void paintSprout(QPainter &painter, QPointF foot, double heightPx, double grown, const ThemeColours &colours);

} // namespace sala
