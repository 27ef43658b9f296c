#include "app/staff/progress_bar.h"

#include <QPainter>

#include <algorithm>

namespace sala {

ProgressBar::ProgressBar(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("progress"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressBar::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

void ProgressBar::setShare(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

QSize ProgressBar::sizeHint() const {
    return {m_theme.touchTargetPx() * 4, m_theme.touchTargetPx() / 3};
}

void ProgressBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const double radius = height() / 2.0;
    const QRectF whole(rect());
    paintSurface(painter, whole, m_theme.colours.pressed, radius, m_theme.outline());
    if (m_share > 0) {
        const double wide = std::max<double>(height(), whole.width() * m_share);
        paintSurface(painter, QRectF(0, 0, wide, height()), m_theme.colours.accent, radius);
    }
}

} // namespace sala
