#pragma once

#include <QObject>

namespace sala {

/// For boxes with two switches, which send Tab and Enter only. Enter presses the button that the keyboard is on, as
/// Space does: on a plain platform Qt leaves it without a meaning. And Tab reaches each of several buttons of which one
/// is chosen, where Qt stops at the chosen one and wants arrows for the others.
class SwitchKeys final : public QObject {
    Q_OBJECT

  public:
    /// `application` is the object whose events are watched: qApp.
    explicit SwitchKeys(QObject *application, QObject *parent = nullptr);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sala
