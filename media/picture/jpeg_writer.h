#pragma once

#include "db/records/error.h"

#include <QByteArray>
#include <QImage>

namespace sala {

/// `image` (RGB32, sRGB) as a JPEG of `quality` (1–100): 4:2:0, baseline, no metadata, no profile. Any
/// thread. InvalidInput for a null image, Io when memory is missing.
Result<QByteArray> encodeJpeg(const QImage &image, int quality);

} // namespace sala
