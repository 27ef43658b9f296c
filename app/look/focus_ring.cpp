#include "app/look/focus_ring.h"

#include <QFocusEvent>
#include <QPainter>

namespace sala {

FocusRing::FocusRing(QWidget &view) : QWidget(&view), m_view(&view) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    view.installEventFilter(this);
    connect(&view, &QObject::destroyed, this, &QObject::deleteLater); // it may be another's child
}

void FocusRing::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    update();
}

void FocusRing::setOutset(int px) {
    m_outsetPx = px;
    place();
}

void FocusRing::place() {
    QWidget *const around = m_view->parentWidget();
    if (m_outsetPx <= 0 || !around) {
        setGeometry(m_view->rect());
        return;
    }
    if (parentWidget() != around) {
        setParent(around);
    }
    setGeometry(m_view->geometry().adjusted(-m_outsetPx, -m_outsetPx, m_outsetPx, m_outsetPx));
}

bool FocusRing::mark() {
    if (isMarked()) {
        return true;
    }
    place();
    show();
    raise();
    return false;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_view) {
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
    case QEvent::Move:
    case QEvent::Resize:
        place();
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
