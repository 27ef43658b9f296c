#include "app/visitor/document_mark.h"

#include "app/look/looks.h"
#include "app/text/numbers.h"
#include "app/text/text_block.h"

#include <QPainter>

#include <algorithm>

namespace sala {
namespace {

/// A sheet with a folded corner and three lines, in a box of 24 by 24.
void paintSheet(QPainter &painter, const QRectF &box, const QColor &colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 24, box.height() / 24);
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{{4, 2}, {14, 2}, {20, 8}, {20, 22}, {4, 22}});
    painter.drawPolyline(QPolygonF{{14, 2}, {14, 8}, {20, 8}});
    for (const double line : {12.5, 17.0}) {
        painter.drawLine(QPointF(8, line), QPointF(16, line));
    }
    painter.restore();
}

} // namespace

void paintDocumentMark(QPainter &painter, const QRect &cover, const ShownDocument &document, Language reader,
                       const GalleryTheme &theme) {
    const DocumentVersion *const version = document.version(reader);
    TextStyle style = textStyle(theme, TextSize::Small);
    style.language = reader;
    const TextBlock pages =
        version ? TextBlock::compose(formatNumber(version->pageCount, reader), style) : TextBlock();
    const double padding = theme.gapPx() / 2.0;
    const double height = std::max(pages.size().height(), double(style.pixelSize) * 1.6);
    const double sheet = style.pixelSize * 1.2;
    const double width = sheet + pages.size().width() + 3 * padding;
    const QRectF plate(cover.right() + 1 - width, cover.bottom() + 1 - height, width, height);
    painter.fillRect(plate, theme.colours.veil);
    paintSheet(painter, {plate.left() + padding, plate.center().y() - sheet / 2, sheet, sheet},
               theme.colours.accent);
    pages.draw(&painter, {plate.left() + 2 * padding + sheet, plate.center().y() - pages.size().height() / 2},
               theme.colours.text);
}

} // namespace sala
