#pragma once

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace sala {

/// Return and Enter press the button of a window that the keyboard is on, as Space does. Fields, lists and what hears these
/// keys itself keep their own meaning of them. Belongs to the window; GUI thread.
class ReturnPresses final : public QObject {
    Q_OBJECT

  public:
    explicit ReturnPresses(QWidget &window);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    QWidget &m_window;
};

} // namespace sala
