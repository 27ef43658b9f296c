#include "app/curator/return_presses.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace sala {

ReturnPresses::ReturnPresses(QWidget &window) : QObject(&window), m_window(window) {
    qApp->installEventFilter(this);
}

bool ReturnPresses::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isReturn || (key.modifiers() & ~Qt::KeypadModifier)) {
        return false;
    }
    auto *const tool = qobject_cast<QToolButton *>(watched);
    auto *const button = tool ? static_cast<QAbstractButton *>(tool) : qobject_cast<QPushButton *>(watched);
    if (!button || button->window() != &m_window) {
        return false;
    }
    if (key.isAutoRepeat()) {
        return true; // one press, however long it is held
    }
    if (tool && tool->menu()) {
        tool->showMenu();
    } else {
        button->click();
    }
    return true;
}

} // namespace sala
