#pragma once

#include "media/film/probe/container.h"

#include <QImage>

namespace sala::probe {

/// How the pictures follow each other at the film's start.
struct FrameTiming {
    double frameRate = 0; ///< 0: unknown
    bool isSteady = true;
};

/// Reads the first few hundred pictures' times. Moves the file's position.
FrameTiming measureTiming(const Container &container);

/// Decodes a few places between start and end, and makes sure that the end is there. The result is the
/// most telling of the pictures, upright, with square pixels, as RGB32: not black, not one colour, if there
/// is any. Damaged when a place, or the end, cannot be decoded; Unsupported when no decoder knows it.
Outcome<QImage> lookAtFrames(const Container &container, const QSize &displayPx, int rotation);

} // namespace sala::probe
