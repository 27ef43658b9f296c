#include "app/visitor/home_button.h"

#include <QPainter>
#include <QPainterPath>

namespace sala {

namespace {

constexpr double kSign = 0.56; // of the target
constexpr double kGrowth = 0.3; // of that, for every half that the text is larger
constexpr double kBox = 24;    // what the sign is drawn in

QPainterPath house() {
    QPainterPath path;
    path.moveTo(1.5, 12);
    path.lineTo(12, 2.5);
    path.lineTo(22.5, 12);
    path.moveTo(4.5, 9.5);
    path.lineTo(4.5, 21.5);
    path.lineTo(19.5, 21.5);
    path.lineTo(19.5, 9.5);
    path.moveTo(9.5, 21.5);
    path.lineTo(9.5, 14.5);
    path.lineTo(14.5, 14.5);
    path.lineTo(14.5, 21.5);
    return path;
}

} // namespace

HomeButton::HomeButton(QWidget *parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
}

void HomeButton::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

QSize HomeButton::sizeHint() const {
    return {m_theme.touchTargetPx(), m_theme.touchTargetPx()};
}

void HomeButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QColor ground = isDown() ? m_theme.colours.pressed : m_theme.colours.surface;
    paintSurface(painter, rect(), ground, m_theme.cornerPx(), m_theme.outline());
    const double size = m_theme.touchTargetPx() * (kSign + kGrowth * (factor(m_theme.reading.textScale) - 1));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect()).center() - QPointF(size / 2, size / 2));
    painter.scale(size / kBox, size / kBox);
    painter.setPen(QPen(m_theme.colours.text, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(house());
    painter.restore();
    if (hasFocus()) {
        paintFocusRing(painter, rect(), m_theme);
    }
}

} // namespace sala
