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
    const double width =
        std::round(std::min(stage.width() * 0.62, stage.height() * pictureAspect / kLeastSeen));
    const QRectF box(stage.right() - width, stage.top(), width, stage.height());
    return {box, stage.adjusted(0, 0, -width, 0), StageLayout::Words::Beside};
}

StageLayout layOutFilm(const QSizeF &filmPx, const QRectF &stage) {
    constexpr double kFills = 0.9;
    constexpr double kMostOfHeight = 0.7;
    constexpr double kHeading = 0.15; ///< of the stage's height, above a film that leaves much room
    constexpr double kNarrowestColumn = 0.3;
    constexpr double kWidestColumn = 0.46;
    const auto within = [&](const QRectF &box) {
        const QSizeF size = filmPx.scaled(box.size(), Qt::KeepAspectRatio);
        return QRectF(std::round(box.center().x() - size.width() / 2),
                      std::round(box.center().y() - size.height() / 2), std::round(size.width()),
                      std::round(size.height()));
    };
    const double filmAspect = filmPx.width() / std::max(1.0, filmPx.height());
    const double stageAspect = stage.width() / std::max(1.0, stage.height());
    if (seen(filmAspect, stageAspect) >= kLeastSeen) {
        const bool fills = seen(filmAspect, stageAspect) >= kFills;
        return {fills ? stage : within(stage), stage, StageLayout::Words::OverPicture};
    }
    if (stageAspect < 1 || filmAspect > stageAspect) {
        const double height =
            std::round(std::min(stage.height() * kMostOfHeight, stage.width() / filmAspect));
        const double top = height < stage.height() / 2 ? std::round(stage.height() * kHeading) : 0;
        const QRectF box(stage.left(), stage.top() + top, stage.width(), height);
        return {within(box), stage.adjusted(0, top + height, 0, 0), StageLayout::Words::Below};
    }
    const double left = stage.width() - stage.height() * filmAspect;
    const double column =
        std::round(std::clamp(left, stage.width() * kNarrowestColumn, stage.width() * kWidestColumn));
    const QRectF box = stage.adjusted(column, 0, 0, 0);
    return {within(box), stage.adjusted(0, 0, -box.width(), 0), StageLayout::Words::Beside};
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

QSizeF croppedSize(const QSizeF &picturePx, const Framing &framing) {
    return {picturePx.width() * framing.crop.width(), picturePx.height() * framing.crop.height()};
}

QRectF panAndZoom(const QSizeF &picturePx, const QSizeF &box, const Framing &framing, double motion) {
    const QPointF inside((framing.focus.x() - framing.crop.x()) / framing.crop.width(),
                         (framing.focus.y() - framing.crop.y()) / framing.crop.height());
    return panAndZoom(croppedSize(picturePx, framing), box, inside, motion)
        .translated(framing.crop.x() * picturePx.width(), framing.crop.y() * picturePx.height());
}

} // namespace sala
