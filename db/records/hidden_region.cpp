#include "db/records/hidden_region.h"

#include "db/records/hash.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

constexpr double kRounding = 1e-9; ///< of what people write down: 0.7 and 0.3 are not quite 1

} // namespace

Result<void> refuseUnusable(const HiddenRegion &region) {
    const double sides[] = {region.x, region.y, region.width, region.height};
    if (!std::all_of(std::begin(sides), std::end(sides), [](double side) { return std::isfinite(side); })) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a region's sides are numbers from 0 to 1"));
    }
    if (region.width <= 0 || region.height <= 0) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a region has a width and a height of more than 0"));
    }
    const bool isInside = region.x >= 0 && region.y >= 0 && region.x < 1 && region.y < 1 &&
                          region.x + region.width <= 1 + kRounding && region.y + region.height <= 1 + kRounding;
    return isInside ? Result<void>()
                    : fail(ErrorCode::InvalidInput,
                           QStringLiteral("a region lies inside the picture, whose sides are 1; it reaches outside"));
}

MediaHash burnedMark(const QList<HiddenRegion> &regions, const QList<Rendition> &renditions) {
    QStringList lines;
    for (const HiddenRegion &region : regions) {
        QStringList words{region.id.text()};
        for (const double side : {region.x, region.y, region.width, region.height}) {
            words.append(QString::number(side, 'g', 17));
        }
        lines.append(words.join(u' '));
    }
    for (const Rendition &rendition : renditions) {
        if (rendition.kind != RenditionKind::Original) {
            lines.append(name(rendition.kind) + u' ' + rendition.media.hex());
        }
    }
    lines.sort();
    return hashOf(lines.join(u'\n').toUtf8());
}

} // namespace sala
