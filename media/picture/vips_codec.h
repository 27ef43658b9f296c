#pragma once

#include "db/records/error.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QSize>

namespace sala {

/// What libvips decodes for us: everything but plain JPEG. Lives in a module of its own, loaded when it is
/// first needed: libvips brings a hundred libraries, and 15 ms that no kiosk should wait for at its start.
/// Any thread, several at once; results as decode.h promises them.
class VipsCodec {
  public:
    virtual ~VipsCodec() = default;

    virtual Result<QSize> sizePx(const QByteArray &bytes) = 0; ///< upright
    virtual Result<QImage> decode(const QByteArray &bytes, QSize boundsPx) = 0;

    /// `rect` lies inside the upright picture.
    virtual Result<QImage> decodeRegion(const QByteArray &bytes, QRect rect, double scale) = 0;

    /// As makePyramid(); `profile` is for pictures that do not hold their own, empty for sRGB.
    virtual Result<QByteArray> pyramid(const QByteArray &bytes, const QByteArray &profile) = 0;
};

/// The codec; loads the module at the first call, from the program's folder, the one above it (tests) or
/// ../lib/sala (installed). Io when it is not there or does not load, e.g. because libvips is missing.
Result<VipsCodec *> vipsCodec();

} // namespace sala
