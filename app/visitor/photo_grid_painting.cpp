// What PhotoGrid draws. Only what is in sight, from values looked up; nothing is measured or composed twice.

#include "app/look/looks.h"
#include "app/text/times.h"
#include "app/visitor/covered_mark.h"
#include "app/visitor/document_mark.h"
#include "app/visitor/photo_grid.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace sala {

void PhotoGrid::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    if (m_sections.isEmpty()) {
        paintNothing(painter);
        return;
    }
    painter.translate(0, -offset());
    const QRect content = event->rect().translated(0, offset());
    paintHeaders(painter, content);
    const PhotoGridLayout::Range rows = m_layout.rowsBetween(content.top(), content.bottom() + 1);
    for (int r = rows.first; r < rows.last; ++r) {
        const GridRow &row = m_layout.rows()[r];
        for (int tile = row.firstTile; tile < row.firstTile + row.tileCount; ++tile) {
            if (m_layout.tiles()[tile].touchRect(m_layout.metrics().titleGapPx).intersects(content)) {
                paintTile(painter, tile);
            }
        }
    }
    painter.translate(0, offset());
    if (!isInMotion() && largestOffset() - offset() > m_theme.marginPx()) { // more than the room below the last row
        paintMoreText(painter, rect(), Qt::BottomEdge, m_theme); // a row may end just where the page does
    }
    paintPosition(painter, m_theme.colours.line);
    if (m_isAtOnward && hasFocus()) {
        paintOnward(painter);
    }
}

/// An arrow down at the lower edge: there only while the keyboard is on it.
void PhotoGrid::paintOnward(QPainter &painter) const {
    const double high = m_theme.touchTargetPx();
    QRectF place(0, 0, high * 2.2, high);
    place.moveCenter(QPointF(width() / 2.0, height() - m_theme.gapPx() - high / 2));
    paintSurface(painter, place, m_theme.colours.surface, m_theme.cornerPx(), m_theme.outline());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours.text, m_theme.linePx() * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = place.center();
    painter.drawPolyline(QPolygonF{middle + QPointF(-high * 0.28, -high * 0.12), middle + QPointF(0, high * 0.16),
                                   middle + QPointF(high * 0.28, -high * 0.12)});
    painter.restore();
    paintFocusRing(painter, place, m_theme);
}

void PhotoGrid::paintHeaders(QPainter &painter, const QRect &content) {
    const int left = m_layout.metrics().marginPx;
    if (content.top() < m_introductionTop + m_introduction.heightPx) {
        m_introduction.draw(&painter, QPointF(left, m_introductionTop), m_theme.colours);
    }
    for (int i = 0; i < m_headers.size(); ++i) {
        if (m_layout.headers()[i].intersects(content)) {
            m_headers[i].draw(&painter, m_layout.headers()[i].topLeft(), m_theme.colours);
        }
    }
}

void PhotoGrid::paintTile(QPainter &painter, int tile) {
    const GridTile &place = m_layout.tiles()[tile];
    const TilePictures::Shown shown = m_pictures.picture(tile);
    const QSizeF size = QSizeF(shown.image.size()) / devicePixelRatioF();
    const bool isFilled = size.toSize() == place.picture.size() && shown.opacity >= 1;
    if (!isFilled) {
        painter.fillRect(place.picture, m_theme.colours.tile);
    }
    if (!shown.image.isNull()) {
        const QPoint inset((place.picture.width() - qRound(size.width())) / 2,
                           (place.picture.height() - qRound(size.height())) / 2);
        painter.setOpacity(shown.opacity);
        painter.drawImage(QRectF(place.picture.topLeft() + inset, size), shown.image,
                          QRectF(shown.image.rect()));
        painter.setOpacity(1);
    }
    if (workOf(tile)->isSensitive) {
        // A film's own mark stands in the middle.
        const bool isFilm = m_catalogue.film(workOf(tile)->id);
        const QRect free = isFilm ? place.picture.adjusted(0, 0, 0, -place.picture.height() * 5 / 9) : place.picture;
        const double wide = std::min({m_theme.mm(22), free.width() / 3.0, free.height() * 0.7});
        paintCoveredMark(painter, QRectF(free).center(), wide, m_theme.colours.text);
    }
    if (const ShownFilm *const film = m_catalogue.film(workOf(tile)->id)) {
        paintFilmMark(painter, place.picture, film->length());
    }
    if (const ShownDocument *const document = m_catalogue.document(workOf(tile)->id)) {
        paintDocumentMark(painter, place.picture, *document, m_language, m_theme);
    }
    const QPointF below(place.slot.left(), place.slot.bottom() + 1 + m_layout.metrics().titleGapPx);
    m_texts.title(workOf(tile)->id, place.slot.width()).draw(&painter, below, m_theme.colours);
    const bool isMarked = tile == m_pressed || (tile == m_current && hasFocus() && !m_isAtOnward);
    if (isMarked) {
        const int thick = m_theme.linePx() * 2;
        painter.setPen(QPen(m_theme.colours.accent, thick, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        const int half = thick / 2;
        painter.drawRect(place.picture.adjusted(half, half, -half, -half));
    }
}

/// A triangle says that it moves, and a plate how long.
void PhotoGrid::paintFilmMark(QPainter &painter, const QRect &picture, std::chrono::milliseconds duration) {
    const double radius = std::min(m_theme.mm(13), picture.height() / 4.5);
    paintPlayMark(painter, QRectF(picture).center(), radius, m_theme.colours);
    TextStyle style = textStyle(m_theme, TextSize::Small);
    style.language = m_language;
    const TextBlock length = TextBlock::compose(formatClock(duration, m_language), style);
    const double padding = m_theme.gapPx() / 2.0;
    const QSizeF size(length.size().width() + 2 * padding, length.size().height());
    const QRectF plate(QPointF(picture.right() + 1 - size.width(), picture.bottom() + 1 - size.height()),
                       size);
    painter.fillRect(plate, m_theme.colours.veil);
    length.draw(&painter, plate.topLeft() + QPointF(padding, 0), m_theme.colours.text);
}

void PhotoGrid::paintNothing(QPainter &painter) {
    TextStyle style = textStyle(m_theme, TextSize::Title);
    style.language = m_language;
    style.alignment = Qt::AlignHCenter;
    style.balanced = true;
    const int margin = m_theme.marginPx() * 2;
    const QString sentence = tr("There are no photographs to show in this exhibition yet.");
    const TextBlock block = TextBlock::compose(sentence, style, qMax(1, width() - 2 * margin));
    block.draw(&painter, QPointF(margin, (height() - block.size().height()) / 2), m_theme.colours.quietText);
}

} // namespace sala
