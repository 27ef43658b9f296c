#pragma once

#include "media/sample/sample_list.h"

#include <QByteArray>
#include <QImage>

namespace sala {

/// 0 black to 1 white, from a sparse grid of pixels.
double meanBrightness(const QImage &picture);

/// The JPEG with metadata like a camera's and a photo desk's: EXIF, IPTC and XMP, the date only to the month.
/// Exposure values follow from `brightness`. Any thread. Corrupt if it is no JPEG.
Result<QByteArray> withMetadata(const QByteArray &jpeg, const SampleWork &work, double brightness);

} // namespace sala
