#include "app/visitor/next_part.h"

namespace sala {
namespace {
constexpr qreal kOn = 0.8;   ///< of what is seen
constexpr qreal kEnd = 0.99; ///< of the picture: what is left beyond it is worth no step
} // namespace

QPointF nextPart(const PhotographZoom &zoom, const QRectF &view) {
    const ZoomPlace place = zoom.goal();
    const QSizeF picture(zoom.geometry().picture());
    const QRectF seen(place.toPicture(view.topLeft()), view.size() / place.scale);
    if (seen.right() < picture.width() * kEnd) {
        return seen.center() + QPointF(seen.width() * kOn, 0);
    }
    const bool isLast = seen.bottom() >= picture.height() * kEnd;
    return {seen.width() / 2, isLast ? seen.height() / 2 : seen.center().y() + seen.height() * kOn};
}

} // namespace sala
