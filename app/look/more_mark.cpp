#include "app/look/more_mark.h"

#include "app/look/looks.h"

#include <QPainter>

namespace sala {

MoreMark::MoreMark(QWidget &view) : QWidget(&view) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void MoreMark::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    update();
}

void MoreMark::follow(bool isMore) {
    setVisible(isMore);
    if (isMore) {
        const int high = moreTextPx(m_theme);
        setGeometry(0, parentWidget()->height() - high, parentWidget()->width(), high);
        raise();
    }
}

void MoreMark::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintMoreText(painter, rect(), Qt::BottomEdge, m_theme);
}

} // namespace sala
