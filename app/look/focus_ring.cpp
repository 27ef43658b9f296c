#include "app/look/focus_ring.h"

#include <QFocusEvent>
#include <QPainter>

namespace sala {

FocusRing::FocusRing(QWidget &view) : QWidget(&view) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    view.installEventFilter(this);
}

void FocusRing::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    update();
}

bool FocusRing::mark() {
    if (isMarked()) {
        return true;
    }
    setGeometry(parentWidget()->rect());
    show();
    raise();
    return false;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event) {
    if (watched != parentWidget()) {
        return false;
    }
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isByTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        isByTab ? static_cast<void>(mark()) : hide();
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        hide();
        break;
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *) {
    if (!m_isLeftOut || !m_isLeftOut()) {
        QPainter painter(this);
        paintFocusRing(painter, rect(), m_theme);
    }
}

} // namespace sala
