#pragma once

#include <QByteArray>
#include <QImage>

namespace sala {

/// Converts `image` (RGB32; grey pictures have three equal channels) in place from the colours of
/// `iccProfile` (RGB or grey) to sRGB, relative colorimetric with black point compensation. An empty or
/// damaged profile, one of another kind and sRGB itself leave it as it is. Any thread.
void convertToSrgb(QImage &image, const QByteArray &iccProfile);

/// The profile that a camera means which marks its JPEG as Adobe RGB in EXIF only.
QByteArray adobeRgbProfile();

} // namespace sala
