#pragma once

#include "app/visitor/photograph_zoom.h"

namespace sala {

/// The point of a zoomed picture, in its pixels, that should come into the middle of `view` next, for who has no arrows
/// and no fingers: what lies to the right of the part that is seen or on the way to be, then the line below, then the
/// beginning. A part of what was seen stays in sight.
QPointF nextPart(const PhotographZoom &zoom, const QRectF &view);

} // namespace sala
