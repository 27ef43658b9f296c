#pragma once

#include "media/sample/scenes/scene.h"
#include "media/sample/scenes/tone.h"

#include <QPointF>
#include <QRectF>

namespace sala {

// The workshop's furniture, in daylight that comes from the right.

void boxLit(Canvas &canvas, const QRectF &rect, const Tone &tone);

/// A lathe `size` long: bed, headstock with its chuck, tailstock, hand wheels.
void paintLathe(Canvas &canvas, QPointF at, double size);

/// A press of cast iron: curved frame, fly wheel, ram over its table.
void paintPress(Canvas &canvas, QPointF at, double size, const Tone &paint);

/// A shelf full of boxes; its posts reach the floor below `rect`.
void paintShelf(Canvas &canvas, const QRectF &rect, quint32 seed);

} // namespace sala
