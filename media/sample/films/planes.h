#pragma once

#include <QByteArray>
#include <QImage>

namespace sala {

/// The picture (RGB32, even width and height) as video stores it: planes of brightness and of colour at half
/// the size, BT.709, limited range (ffmpeg's yuv420p). Less than half the bytes, so that less has to be
/// piped.
QByteArray videoPlanes(const QImage &picture);

} // namespace sala
