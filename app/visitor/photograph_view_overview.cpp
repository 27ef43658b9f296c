// The small picture over a PhotographView that says where in the photograph it is.
#include "app/visitor/photograph_overview.h"
#include "app/visitor/photograph_view.h"

namespace sala {

void PhotographView::connectOverview() {
    connect(m_overview, &PhotographOverview::pointChosen, this,
            [this](QPointF fraction) { showPoint(fraction, Change::Gliding); });
    connect(m_overview, &PhotographOverview::pointDragged, this,
            [this](QPointF fraction) { showPoint(fraction, Change::AtOnce); });
}

void PhotographView::updateOverview() {
    const bool isZoomed = mayZoom() && !m_zoom.isFitted();
    if (isZoomed) {
        m_overview->setPicture(m_pictures.small(m_index), m_pictures.slides()[m_index].sizePx);
    }
    m_overview->setShown(isZoomed);
}

/// What the view shows of the photograph, as fractions of it.
QRectF PhotographView::inSight() const {
    if (count() == 0) {
        return {0, 0, 1, 1};
    }
    const ZoomPlace place = m_zoom.place(m_clock());
    const QRectF view = viewport();
    const QSizeF size(m_zoom.geometry().picture());
    const QPointF corner = place.toPicture(view.topLeft());
    const QSizeF part = view.size() / place.scale;
    return {corner.x() / size.width(), corner.y() / size.height(), part.width() / size.width(),
            part.height() / size.height()};
}

void PhotographView::showPoint(QPointF fraction, Change change) {
    if (!mayZoom() || m_zoom.isFitted()) {
        return;
    }
    m_input.cancel(); // a hand on the photograph and one on the overview: the later one leads
    const QSizeF size(m_zoom.geometry().picture());
    const QPointF point(fraction.x() * size.width(), fraction.y() * size.height());
    if (change == Change::Gliding) {
        m_zoom.glideToPoint(point, m_clock());
    } else {
        m_zoom.showPoint(point);
    }
    afterZoom();
}

} // namespace sala
