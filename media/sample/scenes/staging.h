#pragma once

#include "media/sample/scenes/buildings.h"
#include "media/sample/scenes/people.h"
#include "media/sample/scenes/scene.h"
#include "media/sample/scenes/tone.h"
#include "media/sample/scenes/vehicles.h"

#include <functional>

namespace sala {

// How single things are set into a scene: their reflections and shadows, perspective, depth of field.

using Draw = std::function<void(Canvas &canvas)>;

/// Draws `what`, and first its fainter mirror image in still water at `waterline`. For small things.
void paintMirrored(Canvas &canvas, double waterline, double strength, const Draw &what);

/// Draws `what`, which fills `bounds` and stands on its lower edge, and its image broken by ripples below.
struct Reflection {
    QRectF bounds;
    double strength = 0.5;
    double ripple = 4; ///< how far the image sways
    quint32 seed = 1;
};
void paintReflected(Canvas &canvas, const Reflection &reflection, const Draw &what);

/// Draws `what`, laid out on a canvas `width` by 1000, onto a wall or floor seen at an angle.
void paintOnto(Canvas &canvas, const Quad &quad, double width, const Draw &what);

/// The shadow a person throws on the ground: the top of the head falls on `fall` from the feet.
void paintCastShadow(Canvas &canvas, const Person &person, QPointF fall, const Tone &tone);

/// The same of a bicycle, standing as in paintBicycle().
void paintBicycleShadow(Canvas &canvas, const Stand &stand, QPointF fall, const Tone &tone);

/// A soft dark pool where something `width` wide touches the ground.
void paintContactShadow(Canvas &canvas, QPointF at, double width, const Tone &tone);

/// A pool of lamp light lying on the ground, `width` wide.
void paintLightPool(Canvas &canvas, QPointF at, double width, const Tone &tone);

/// Throws what is painted so far inside `area` out of focus; 300 columns are soft, 1000 slightly.
void paintDefocus(Canvas &canvas, const QRectF &area, int columns);

} // namespace sala
