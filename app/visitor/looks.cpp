#include "app/visitor/looks.h"

namespace sala {

namespace {

ButtonLook commonLook(const GalleryTheme &theme) {
    ButtonLook look;
    look.text = colour::kText;
    look.pressedBackground = QColor(255, 255, 255, 40);
    look.checkedText = colour::kText;
    look.checkedBackground = Qt::transparent;
    look.focusRing = colour::kText;
    look.focusRingPx = theme.linePx() * 1.5;
    look.borderPx = 0;
    look.radiusPx = theme.cornerPx();
    look.sidePaddingPx = theme.touchTargetPx() * 0.4;
    look.minimumSizePx = QSize(theme.touchTargetPx(), theme.touchTargetPx());
    return look;
}

} // namespace

TextStyle textStyle(const GalleryTheme &theme, TextSize size, int weight) {
    TextStyle style;
    style.pixelSize = theme.textPx(size);
    style.weight = weight;
    return style;
}

ButtonLook quietLook(const GalleryTheme &theme) {
    ButtonLook look = commonLook(theme);
    look.background = colour::kSurface;
    return look;
}

ButtonLook brightLook(const GalleryTheme &theme) {
    ButtonLook look = commonLook(theme);
    look.background = colour::kAccent;
    look.text = colour::kOnAccent;
    look.pressedBackground = QColor(0, 0, 0, 50);
    return look;
}

ButtonLook choiceLook(const GalleryTheme &theme) {
    return commonLook(theme);
}

void paintChoiceMark(QPainter &painter, const QRectF &button, const GalleryTheme &theme) {
    const double thick = theme.linePx() * 1.5;
    const double inset = theme.touchTargetPx() * 0.4;
    const QRectF bar(button.left() + inset, button.bottom() - thick, button.width() - 2 * inset, thick);
    paintSurface(painter, bar, colour::kAccent, thick / 2);
}

} // namespace sala
