#pragma once

#include "db/records/likeness.h"

#include <QByteArray>
#include <QImage>

namespace sala {

/// What a picture looks like: the perceptual hash by the discrete cosine transform of C. Zauner, "Implementation and
/// Benchmarking of Perceptual Image Hash Functions" (2010), section 3.2.1, known as pHash's DCT hash. The picture becomes grey
/// and 32 by 32 pixels; of its transform the 8 by 8 lowest frequencies without the constant ones are taken, and each bit says
/// whether one is above their median. What survives making smaller, recompressing and a change of light is in these
/// frequencies. A picture that was turned, mirrored or cut is another one.
///
/// `image` is RGB32 of any size. Null for a picture of nearly one colour. Any thread.
Likeness likenessOf(const QImage &image);

/// The same of an encoded picture, as a thumbnail is; null when it cannot be decoded.
Likeness likenessOf(const QByteArray &bytes);

} // namespace sala
