#pragma once

#include <QImage>
#include <QSize>

namespace sala {

/// The largest size of the shape of `sizePx` that fits inside `boundsPx`; never larger than `sizePx`, never
/// less than one pixel.
QSize fitted(QSize sizePx, QSize boundsPx);

/// `image` (RGB32) at `sizePx`, by a Lanczos filter of three lobes, as wide as the reduction asks. Any
/// thread. Null when memory is missing.
QImage resize(const QImage &image, QSize sizePx);

} // namespace sala
