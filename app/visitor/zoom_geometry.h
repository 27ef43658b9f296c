#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>

namespace sala {

/// Where a picture lies: view = origin + scale * picture. Both sides count device pixels, so that a scale
/// of 1 is one picture pixel on one screen pixel.
struct ZoomPlace {
    qreal scale = 1;
    QPointF origin; ///< of the picture's top left corner in the view

    QPointF toView(QPointF picturePoint) const { return origin + picturePoint * scale; }
    QPointF toPicture(QPointF viewPoint) const { return (viewPoint - origin) / scale; }
    QRectF rect(QSize picture) const { return {origin, QSizeF(picture) * scale}; }

    bool operator==(const ZoomPlace &) const = default;
};

/// The places a picture may take in a view: fitted, up to its pixels, and a little beyond while fingers pull.
/// A value without state; `viewport` is where in the view the fitted picture sits.
class ZoomGeometry final {
  public:
    ZoomGeometry() = default;

    /// `picture` counts the pixels of the largest stored rendition. `mayEnlarge` is the scale that is worth
    /// showing: 1 where the original is stored, more where only a smaller rendition is.
    ZoomGeometry(const QRectF &viewport, QSize picture, qreal mayEnlarge);

    QRectF viewport() const { return m_viewport; }
    QSize picture() const { return m_picture; }

    qreal fitScale() const;
    qreal largestScale() const;
    qreal doubleTapScale() const; ///< the picture's own pixels where that shows more, else the largest

    ZoomPlace fitted() const;
    bool isFitted(const ZoomPlace &place) const;
    bool canGrow(const ZoomPlace &place) const;

    /// `place` scaled so that the picture point under `point` stays there; any scale.
    static ZoomPlace scaledAround(const ZoomPlace &place, QPointF point, qreal scale);

    /// As near to `place` as may rest: between fitted and the largest scale, no gap at an edge that the
    /// picture could fill, centred where it is smaller. Around `point` where the scale must change.
    ZoomPlace settled(const ZoomPlace &place, QPointF point) const;

    /// What is shown while two fingers around `point` ask for `place`: beyond the smallest and the largest
    /// scale it follows ever less. The picture point under `point` stays there.
    ZoomPlace withScaleResisted(const ZoomPlace &place, QPointF point) const;

    /// What is shown while one finger asks for `place`: beyond the edges it follows ever less.
    ZoomPlace withEdgesResisted(const ZoomPlace &place) const;

    /// Whether the picture's left (direction -1) or right (+1) edge is in view, so that a pull shows nothing more.
    bool isAtEdge(const ZoomPlace &place, int direction) const;

    /// `place` on whole device pixels, so that a scale of 1 is sharp.
    static ZoomPlace snapped(const ZoomPlace &place);

  private:
    QPointF insideOrigin(const ZoomPlace &place) const;

    QRectF m_viewport{0, 0, 1, 1};
    QSize m_picture{1, 1};
    qreal m_mayEnlarge = 1;
};

} // namespace sala
