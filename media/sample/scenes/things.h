#pragma once

#include "media/sample/scenes/scene.h"
#include "media/sample/scenes/tone.h"

#include <QPointF>
#include <QRectF>

namespace sala {

/// A market parasol on its pole: `at` is the tip, `width` across; `first` and `second` are its panels' tones.
void paintParasol(Canvas &canvas, QPointF at, double width, const Tone &first, const Tone &second);

/// A line of washing between two points, hanging through by `sag`; clothes tinted by `shade` as in clothes().
struct Laundry {
    QPointF from;
    QPointF to;
    double sag = 15;
    double size = 60; ///< length of a shirt
    Tone shade;
    double depth = 0.3;
    quint32 seed = 1;
};
void paintLaundry(Canvas &canvas, const Laundry &laundry);

/// A bulb or a shaded lamp on its cord from `ceiling` down to `at`, with its glow.
void paintHangingLamp(Canvas &canvas, QPointF at, double ceiling, double size, const Tone &light);

/// Electric wires between two poles or houses.
void paintWires(Canvas &canvas, QPointF from, QPointF to, int count, const Tone &tone);

/// A heap of round fruit or vegetables in a shallow basket `width` across, `at` the middle of its foot.
void paintFruit(Canvas &canvas, QPointF at, double width, const Tone &fruit, quint32 seed);

/// A wooden or plastic crate.
void paintCrate(Canvas &canvas, const QRectF &rect, const Tone &tone);

/// Tied bundles and travel bags lying on the ground, `width` across.
void paintBundles(Canvas &canvas, QPointF at, double width, const Tone &shade, quint32 seed);

/// A hammock with somebody in it or not.
void paintHammock(Canvas &canvas, QPointF from, QPointF to, double sag, const Tone &cloth);

} // namespace sala
