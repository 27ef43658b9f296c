#include "app/stage/pan_zoom.h"

#include <algorithm>
#include <cmath>

namespace sala {
namespace {

/// How much of a picture of this shape is seen when it covers a box of that shape.
double seen(double pictureAspect, double boxAspect) {
    return std::min(pictureAspect / boxAspect, boxAspect / pictureAspect);
}

/// Starts and ends at rest, so that fades do not show a jerk.
double eased(double motion) {
    return motion * motion * (3 - 2 * motion);
}

/// A span of `length` within 0…whole, as near as possible around `centre`.
double spanStart(double centre, double length, double whole) {
    return std::clamp(centre - length / 2, 0.0, std::max(0.0, whole - length));
}

} // namespace

StageLayout layOutStage(const QSizeF &picturePx, const QRectF &stage) {
    const double pictureAspect = picturePx.width() / std::max(1.0, picturePx.height());
    const double stageAspect = stage.width() / std::max(1.0, stage.height());
    if (seen(pictureAspect, stageAspect) >= kLeastSeen) {
        return {stage, stage, StageLayout::Words::OverPicture};
    }
    if (stageAspect < 1 || pictureAspect > stageAspect) {
        const double aspect = pictureAspect > stageAspect ? pictureAspect * kLeastSeen : pictureAspect;
        const double height = std::round(std::min(stage.height() * 0.7, stage.width() / aspect));
        const QRectF box(stage.left(), stage.top(), stage.width(), height);
        return {box, stage.adjusted(0, height, 0, 0), StageLayout::Words::Below};
    }
    const double width = std::round(std::min(stage.width() * 0.62, stage.height() * pictureAspect / kLeastSeen));
    const QRectF box(stage.right() - width, stage.top(), width, stage.height());
    return {box, stage.adjusted(0, 0, -width, 0), StageLayout::Words::Beside};
}

QRectF panAndZoom(const QSizeF &picturePx, const QSizeF &box, const QPointF &focus, double motion) {
    const double scale = std::min(picturePx.width() / box.width(), picturePx.height() / box.height());
    const double step = eased(std::clamp(motion, 0.0, 1.0));
    const QSizeF size = box * scale / (1 + (kZoom - 1) * step);

    const QPointF middle(picturePx.width() / 2, picturePx.height() / 2);
    const QPointF target(picturePx.width() * focus.x(), picturePx.height() * focus.y());
    // Starts half-way to the focus already: what matters is in view from the first moment.
    const QPointF centre = middle + (target - middle) * (0.5 + 0.5 * step);
    return {spanStart(centre.x(), size.width(), picturePx.width()),
            spanStart(centre.y(), size.height(), picturePx.height()), size.width(), size.height()};
}

} // namespace sala
