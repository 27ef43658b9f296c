// How a PhotographView draws itself; in device pixels throughout.
#include "app/look/theme.h"
#include "app/visitor/covered_mark.h"
#include "app/visitor/photograph_view.h"

#include <QPainter>
#include <QPaintEvent>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace sala {

namespace {

constexpr int kSlidesEachWay = 2; ///< as many as a hurried finger can have in flight
constexpr MotionTime kMarkTime{250};

} // namespace

void PhotographView::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_colours.background);
    const qreal ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    const qreal offset = std::round(m_strip.offset(m_clock()));
    const QRectF visible(0, 0, width() * ratio, height() * ratio);
    for (int index = m_index - kSlidesEachWay; index <= m_index + kSlidesEachWay; ++index) {
        const qreal shift = offset + (index - m_index) * stride();
        const bool isSlide = index >= 0 && index < count();
        if (isSlide && (index == m_index || viewport().translated(shift, 0).intersects(visible))) {
            paintSlide(painter, index, shift);
        }
    }
    painter.scale(ratio, ratio);
    paintMark(painter);
}

double PhotographView::markLeft() const {
    return m_mark ? std::clamp(1 - (m_clock() - m_mark->since) / kMarkTime, 0.0, 1.0) : 0;
}

/// A ring around the finger, in two colours: seen on light and on dark photographs.
void PhotographView::paintMark(QPainter &painter) const {
    if (markLeft() <= 0) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(markLeft());
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {QPen(m_colours.background, 6), QPen(m_colours.text, 3)}) {
        painter.setPen(pen);
        painter.drawEllipse(m_mark->position, m_markPx, m_markPx);
    }
    painter.restore();
}

void PhotographView::paintSlide(QPainter &painter, int index, qreal shift) {
    if (m_pictures.isBroken(index)) {
        return paintNote(painter, m_notes.broken, shift);
    }
    if (isCovered(index)) {
        paintNote(painter, m_notes.sensitive, shift);
        const double words = m_notes.sensitive.textRect().height() * devicePixelRatioF();
        return paintMarkAbove(painter, viewport().translated(shift, 0), words, m_colours.text);
    }
    const bool isLeaving = m_leaving && m_leaving->index == index;
    const ZoomGeometry geometry = geometryOf(index);
    ZoomPlace place = geometry.fitted();
    if (index == m_index) {
        place = m_zoom.place(m_clock());
    } else if (isLeaving) {
        place = m_leaving->place;
    }
    const QRectF target = place.rect(geometry.picture()).translated(shift, 0);
    painter.save();
    painter.setClipRect(viewport().translated(shift, 0)); // what is zoomed covers neither words nor neighbours
    const QImage image = m_pictures.best(index, target.width());
    if (image.isNull()) {
        painter.fillRect(target, m_colours.tile);
    } else {
        paintPicture(painter, image, target);
    }
    if (index == m_index) {
        m_pictures.tiles().paint(painter, {place.scale, place.origin + QPointF(shift, 0)}, viewport().translated(shift, 0));
    }
    if (const OriginalDetail &detail = m_pictures.detail(); index == m_index && !detail.image.isNull()) {
        const QRectF part(place.toView(detail.originalPx.topLeft()), QSizeF(detail.originalPx.size()) * place.scale);
        paintPicture(painter, detail.image, part.translated(shift, 0));
    }
    painter.restore();
}

void PhotographView::paintPicture(QPainter &painter, const QImage &image, const QRectF &target) const {
    const bool isSameSize =
        std::abs(target.width() - image.width()) < 1 && std::abs(target.height() - image.height()) < 1;
    if (isSameSize) {
        painter.drawImage(target.topLeft().toPoint(), image); // pixel on pixel: sharp, and a plain copy
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, image);
}

void PhotographView::paintNote(QPainter &painter, const TextBlock &note, qreal shift) const {
    const qreal ratio = devicePixelRatioF();
    const QRectF tile = viewport().translated(shift, 0);
    painter.fillRect(tile, m_colours.tile);
    painter.save();
    painter.scale(ratio, ratio);
    note.draw(&painter, tile.center() / ratio - note.textRect().center(), m_colours.text);
    painter.restore();
}

} // namespace sala
