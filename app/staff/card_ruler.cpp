#include "app/staff/card_ruler.h"

#include <QPainter>

namespace sala {
namespace {

constexpr double kCornerMm = 3.18; // ISO/IEC 7810

} // namespace

CardRuler::CardRuler(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("cardRuler"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CardRuler::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    update();
}

void CardRuler::setCardWidth(int px) {
    m_widthPx = px;
    updateGeometry();
    update();
}

QSize CardRuler::sizeHint() const {
    return {m_widthPx + 4, int(m_widthPx * kCardHeightMm / kCardWidthMm) + 4};
}

void CardRuler::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const double pxPerMm = m_widthPx / kCardWidthMm;
    const QRectF card(2, 2, m_widthPx, kCardHeightMm * pxPerMm);
    paintSurface(painter, card, m_theme.colours.surface, kCornerMm * pxPerMm,
                 QPen(m_theme.colours.accent, m_theme.linePx()));
}

} // namespace sala
