#pragma once

#include "media/sample/scenes/scene.h"
#include "media/sample/scenes/tone.h"

#include <QImage>

namespace sala {

// What the files of the kit of light share; scenes use light.h.

/// The canvas's picture in small: `columns` across, each pixel the mean of a few samples.
QImage shrunk(const QImage &picture, int columns);

QRgb premultiplied(const Tone &tone, float dither = 0.5F);

inline Tone toneOf(QRgb pixel) {
    return {float(qRed(pixel)) / 255.F, float(qGreen(pixel)) / 255.F, float(qBlue(pixel)) / 255.F, 1};
}

/// A soft stroke between two points, thick in the middle: for ripples, reeds and glints.
QPolygonF lens(const QPointF &from, const QPointF &to, double thickness);

} // namespace sala
