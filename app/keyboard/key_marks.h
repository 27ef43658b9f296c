#pragma once

#include "app/keyboard/key_plan.h"

#include <QColor>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// What stands on a key that writes nothing, drawn: no font is asked for it. Of Shift, Erase, Left, Right, Enter and
/// Close; others have none. `isOn`: shift stays.
void paintKeyMark(QPainter &painter, const QRectF &key, PlacedKey::Does does, const QColor &colour, bool isOn);

} // namespace sala
