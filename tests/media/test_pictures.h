#pragma once

#include <QByteArray>
#include <QImage>

namespace sala::test {

/// A picture whose four quarters are red, green, blue (bottom left) and yellow: every turn of it shows.
QImage quarters(QSize sizePx);

/// Something like a photograph: gradients, edges, texture and noise; the same for the same size.
QImage photograph(QSize sizePx);

/// As a JPEG without metadata, 4:4:4-safe quality for pixel checks.
QByteArray asJpeg(const QImage &image, int quality = 95);

} // namespace sala::test
