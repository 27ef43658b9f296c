#include "app/look/switch_keys.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>

namespace sala {

namespace {

/// The button that has the keyboard took it from the others of its group.
void reachAll(const QAbstractButton &button) {
    if (const QButtonGroup *const group = button.group()) {
        for (QAbstractButton *const each : group->buttons()) {
            each->setFocusPolicy(Qt::FocusPolicy(each->focusPolicy() | Qt::TabFocus));
        }
    }
}

} // namespace

SwitchKeys::SwitchKeys(QObject *application, QObject *parent) : QObject(parent) {
    application->installEventFilter(this);
}

bool SwitchKeys::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    auto *const button = qobject_cast<QAbstractButton *>(watched);
    if (!button || !button->isEnabled()) {
        return false;
    }
    const auto &key = static_cast<const QKeyEvent &>(*event);
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        reachAll(*button);
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key.isAutoRepeat()) {
            button->click();
        }
        return true;
    default:
        return false;
    }
}

} // namespace sala
