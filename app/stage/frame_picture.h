#pragma once

#include <QImage>
#include <QVideoFrame>

namespace sala {

/// The frame as a picture (RGB32 as a rule), turned as its film wants; null when it cannot be read. Any
/// thread.
///
/// What films are stored as (8 bits, 4:2:0 and 4:2:2) is converted here and not by Qt 6.4, which asks OpenGL
/// where there is any (42 ms a frame of 1280 x 720 on llvmpipe), and else takes the colours of HD films
/// (BT.709) for those of older television, and writes beyond its picture for 4:2:2.
QImage pictureOf(const QVideoFrame &frame);

} // namespace sala
