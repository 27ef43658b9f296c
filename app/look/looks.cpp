#include "app/look/looks.h"

#include "app/text/text_label.h"
#include "media/picture/picture_cache.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace sala {

namespace {

ButtonLook commonLook(const GalleryTheme &theme) {
    ButtonLook look;
    look.text = theme.colours.text;
    look.pressedBackground = theme.colours.pressed;
    look.checkedText = theme.colours.text;
    look.checkedBackground = Qt::transparent;
    look.focusRing = theme.isHighContrast() ? theme.colours.accent : theme.colours.text;
    look.focusRingPx = theme.linePx() * 1.5;
    look.borderPx = 0;
    look.radiusPx = theme.cornerPx();
    look.sidePaddingPx = theme.touchTargetPx() * 0.4;
    look.minimumSizePx = QSize(theme.touchTargetPx(), theme.touchTargetPx());
    return look;
}

/// Between the deepest mark of a script and an outline: Burmese goes far down.
double airPx(const GalleryTheme &theme) {
    return theme.gapPx() * 0.4;
}

} // namespace

TextStyle textStyle(const GalleryTheme &theme, TextSize size, int weight) {
    TextStyle style;
    style.pixelSize = theme.textPx(size);
    style.weight = weight;
    return style;
}

TextStyle sentenceStyle(const GalleryTheme &theme, TextSize size, int weight) {
    TextStyle style = textStyle(theme, size, weight);
    style.isByPhrases = true;
    return style;
}

ButtonLook quietLook(const GalleryTheme &theme) {
    ButtonLook look = commonLook(theme);
    look.topPaddingPx = airPx(theme);
    look.background = theme.colours.surface;
    look.border = theme.colours.outline;
    look.borderPx = theme.outline().style() == Qt::NoPen ? 0 : theme.outline().widthF();
    return look;
}

ButtonLook brightLook(const GalleryTheme &theme) {
    ButtonLook look = commonLook(theme);
    look.topPaddingPx = airPx(theme);
    look.background = theme.colours.accent;
    look.text = theme.colours.onAccent;
    look.pressedBackground = theme.colours.pressedAccent;
    look.focusRing = theme.isHighContrast() ? theme.colours.onAccent : theme.colours.text; // seen on the panel around it
    return look;
}

ButtonLook choiceLook(const GalleryTheme &theme) {
    return commonLook(theme);
}

void paintPlayMark(QPainter &painter, QPointF middle, double radius, const ThemeColours &colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, std::max(2.0, radius / 12)));
    painter.setBrush(colours.veil);
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(QPen(colours.accent, radius / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colours.accent);
    painter.drawPolygon(QPolygonF{middle + QPointF(-0.32, -0.5) * radius, middle + QPointF(0.56, 0) * radius,
                                  middle + QPointF(-0.32, 0.5) * radius});
    painter.restore();
}

void paintCover(QPainter &painter, const QRect &place, PictureCache &pictures, const PictureRequest &request,
                const ThemeColours &colours, const QPointF &kept) {
    QImage image = pictures.find(request);
    if (image.isNull()) {
        image = pictures.findAnySize(request.media);
    }
    if (image.isNull()) {
        painter.fillRect(place, colours.tile);
        return;
    }
    const double shape = double(place.width()) / std::max(1, place.height());
    const double high = std::min<double>(image.height(), image.width() / shape);
    const double wide = high * shape;
    const double left = std::clamp(kept.x() * image.width() - wide / 2, 0.0, std::max(0.0, image.width() - wide));
    const double top = std::clamp(kept.y() * image.height() - high / 2, 0.0, std::max(0.0, image.height() - high));
    const QRectF part(left, top, wide, high);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(place), image, part);
}

QString fallbackNotes(const QList<ShownText> &texts) {
    QStringList notes;
    for (const ShownText &text : texts) {
        if (text.isFallback && !text.isEmpty() && !notes.contains(fallbackNote(text.language))) {
            notes.append(fallbackNote(text.language));
        }
    }
    return notes.join(u'\n');
}

QString fallbackNoteUnder(const QList<ShownText> &texts, qsizetype at) {
    const ShownText &text = texts[at];
    for (qsizetype before = at - 1; before >= 0; --before) {
        if (!texts[before].isEmpty()) {
            const bool isSaid = texts[before].isFallback && texts[before].language == text.language;
            return isSaid ? QString() : fallbackNotes({text});
        }
    }
    return fallbackNotes({text});
}

QString spoken(const ShownText &text) {
    const QString note = fallbackNotes({text});
    return note.isEmpty() ? text.body : text.body + u'\n' + note;
}

// In high contrast nothing is translucent, so the words end at a line with a mark that points on.
int moreTextPx(const GalleryTheme &theme) {
    return theme.textPx(TextSize::Body) * 2;
}

int moreMarkPx(const GalleryTheme &theme) {
    return theme.gapPx() * 3 / 2;
}

void paintMoreText(QPainter &painter, const QRect &area, Qt::Edge edge, const GalleryTheme &theme) {
    const bool isBelow = edge == Qt::BottomEdge;
    const int outer = isBelow ? area.bottom() + 1 : area.top();
    const int depth = moreTextPx(theme);
    const double high = moreMarkPx(theme);
    QColor clear = theme.colours.background;
    clear.setAlpha(0);
    QLinearGradient fade(0, outer, 0, isBelow ? outer - depth : outer + depth);
    fade.setColorAt(0, theme.colours.background);
    fade.setColorAt(std::min(high / depth, 0.9), theme.colours.background);
    fade.setColorAt(theme.isHighContrast() ? std::min(high / depth, 0.9) + 0.01 : 1, clear); // which has no grey words
    painter.fillRect(QRect(area.left(), isBelow ? outer - depth : outer, area.width(), depth), fade);
    const QRectF strip(area.left(), isBelow ? outer - high : outer, area.width(), high);
    const double tip = (isBelow ? 1 : -1) * high / 4;
    const QPointF middle = strip.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours.accent, theme.linePx(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-high, -tip), middle + QPointF(0, tip), middle + QPointF(high, -tip)});
    painter.restore();
}

void paintChoiceMark(QPainter &painter, const QRectF &button, const GalleryTheme &theme) {
    const double thick = theme.linePx() * 1.5;
    const double inset = std::min(theme.touchTargetPx() * 0.4, button.width() * 0.06); // as long as a word in it
    const QRectF bar(button.left() + inset, button.bottom() - thick, button.width() - 2 * inset, thick);
    paintSurface(painter, bar, theme.colours.accent, thick / 2);
}

} // namespace sala
