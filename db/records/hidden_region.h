#pragma once

#include "db/records/error.h"
#include "db/records/id.h"
#include "db/records/import_sink.h"
#include "db/records/media.h"

#include <QList>
#include <QRectF>

#include <functional>

namespace sala {

using HiddenRegionId = IdOf<struct HiddenRegionTag>;

/// A part of a photograph that nobody may see: it is gone from every picture of the work but the original, which stays in the
/// library. Its sides are fractions of the upright original, from its upper left corner.
struct HiddenRegion {
    HiddenRegionId id;
    WorkId work;
    PersonId person; ///< whose face it hides; null: what it hides is nobody's whom the library knows
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    QRectF area() const { return {x, y, width, height}; }

    bool operator==(const HiddenRegion &) const = default;
};

/// More are no photograph any more.
inline constexpr int kMostHiddenRegions = 64;

/// InvalidInput, saying what is wrong, for one that is not a part of a picture.
Result<void> refuseUnusable(const HiddenRegion &region);

/// Makes a photograph's pictures anew, as at an import, without what `areas` (fractions of the upright picture) hide: Screen and
/// Thumbnail, Tiles of a very large one. Called on the caller's thread, outside of any transaction.
using PictureBurner = std::function<Result<QList<NewRendition>>(const QByteArray &original, const QList<QRectF> &areas)>;

/// Says for which regions which pictures were made; another one as soon as any of them is another. The original is no part of it.
MediaHash burnedMark(const QList<HiddenRegion> &regions, const QList<Rendition> &renditions);

} // namespace sala
