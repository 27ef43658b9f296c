#pragma once

#include "db/records/error.h"
#include "db/records/import_sink.h"

#include <QImage>
#include <QList>
#include <QRectF>

namespace sala {

/// `image` (RGB32, upright) with each of `areas` (fractions of it) painted over by one colour: the average of what lies around
/// it. Blurred and coarsely mosaicked faces have been recognised again by machines that compare them with faces treated alike,
/// because what is left still depends on the face. Here nothing does: two pictures that differ only in an area come out alike,
/// so there is nothing to reverse. Each area is taken a little larger, because JPEG mixes neighbouring pixels.
QImage burned(const QImage &image, const QList<QRectF> &areas);

/// A photograph's pictures as a library stores them beside the original (Screen, Thumbnail, Tiles of a very large one), made from
/// an original out of which `areas` were burned; without areas as at its import. They are made of pixels alone: no metadata, no
/// embedded preview, no profile. For a HiddenRegionRepository. Any thread; needs memory for every pixel. Fails as decodePicture().
Result<QList<NewRendition>> burnedRenditions(const QByteArray &original, const QList<QRectF> &areas);

} // namespace sala
