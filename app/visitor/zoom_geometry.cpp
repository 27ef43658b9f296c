#include "app/visitor/zoom_geometry.h"

#include <algorithm>
#include <cmath>

namespace sala {

namespace {

// A tiny picture is not blown up to the whole wall; it would only show its pixels.
constexpr qreal kLargestFit = 3;
// Below this the picture's own pixels show hardly more than the fitted picture does.
constexpr qreal kWorthADoubleTap = 1.25;
constexpr qreal kAlmost = 1e-3;
constexpr qreal kScaleStretch = 0.35;
constexpr qreal kEdgeStretch = 0.4;

/// How far a pull of `excess` gets when it can get no further than `limit`.
qreal softened(qreal excess, qreal limit) {
    return limit * (1 - std::exp(-excess / limit));
}

qreal insideAxis(qreal origin, qreal length, qreal viewStart, qreal viewLength) {
    if (length <= viewLength) {
        return viewStart + (viewLength - length) / 2;
    }
    return std::clamp(origin, viewStart + viewLength - length, viewStart);
}

qreal resistedAxis(qreal origin, qreal inside, qreal viewLength) {
    const qreal excess = origin - inside;
    const qreal shown = softened(std::abs(excess) * kEdgeStretch, viewLength * kEdgeStretch);
    return inside + std::copysign(shown, excess);
}

} // namespace

ZoomGeometry::ZoomGeometry(const QRectF &viewport, QSize picture, qreal mayEnlarge)
    : m_viewport(viewport.isEmpty() ? QRectF(0, 0, 1, 1) : viewport), m_picture(picture.expandedTo(QSize(1, 1))),
      m_mayEnlarge(mayEnlarge) {}

qreal ZoomGeometry::fitScale() const {
    const qreal fit = std::min(m_viewport.width() / m_picture.width(), m_viewport.height() / m_picture.height());
    return std::min(fit, kLargestFit);
}

qreal ZoomGeometry::largestScale() const {
    // A picture that nearly fits with its own pixels may still be looked at from nearer.
    const qreal nearer = std::min(2.0, 2 * fitScale());
    return std::max({m_mayEnlarge, nearer, fitScale()});
}

qreal ZoomGeometry::doubleTapScale() const {
    return m_mayEnlarge > kWorthADoubleTap * fitScale() ? m_mayEnlarge : largestScale();
}

ZoomPlace ZoomGeometry::fitted() const {
    ZoomPlace place{fitScale(), {}};
    place.origin = insideOrigin(place);
    return snapped(place);
}

bool ZoomGeometry::isFitted(const ZoomPlace &place) const {
    return place.scale <= fitScale() * (1 + kAlmost);
}

bool ZoomGeometry::canGrow(const ZoomPlace &place) const {
    return place.scale < largestScale() * (1 - kAlmost);
}

ZoomPlace ZoomGeometry::scaledAround(const ZoomPlace &place, QPointF point, qreal scale) {
    return {scale, point - place.toPicture(point) * scale};
}

ZoomPlace ZoomGeometry::settled(const ZoomPlace &place, QPointF point) const {
    const qreal scale = std::clamp(place.scale, fitScale(), largestScale());
    ZoomPlace result = scale == place.scale ? place : scaledAround(place, point, scale);
    result.origin = insideOrigin(result);
    return snapped(result);
}

ZoomPlace ZoomGeometry::withScaleResisted(const ZoomPlace &place, QPointF point) const {
    if (place.scale > largestScale()) {
        const qreal excess = place.scale / largestScale() - 1;
        return scaledAround(place, point, largestScale() * (1 + softened(excess * 0.5, kScaleStretch)));
    }
    if (place.scale < fitScale()) {
        const qreal excess = fitScale() / place.scale - 1;
        return scaledAround(place, point, fitScale() / (1 + softened(excess * 0.5, kScaleStretch)));
    }
    return place;
}

ZoomPlace ZoomGeometry::withEdgesResisted(const ZoomPlace &place) const {
    const QPointF inside = insideOrigin(place);
    return {place.scale,
            {resistedAxis(place.origin.x(), inside.x(), m_viewport.width()),
             resistedAxis(place.origin.y(), inside.y(), m_viewport.height())}};
}

bool ZoomGeometry::isAtEdge(const ZoomPlace &place, int direction) const {
    const QRectF rect = place.rect(m_picture);
    return direction < 0 ? rect.left() >= m_viewport.left() - 1 : rect.right() <= m_viewport.right() + 1;
}

ZoomPlace ZoomGeometry::snapped(const ZoomPlace &place) {
    return {place.scale, {std::round(place.origin.x()), std::round(place.origin.y())}};
}

QPointF ZoomGeometry::insideOrigin(const ZoomPlace &place) const {
    const QSizeF size = QSizeF(m_picture) * place.scale;
    return {insideAxis(place.origin.x(), size.width(), m_viewport.left(), m_viewport.width()),
            insideAxis(place.origin.y(), size.height(), m_viewport.top(), m_viewport.height())};
}

} // namespace sala
