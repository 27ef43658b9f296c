#include "app/look/covering.h"

#include <QEvent>
#include <QWidget>

namespace sala {
namespace {

/// Belongs to what covers.
class Follower final : public QObject {
  public:
    explicit Follower(QWidget &widget) : QObject(&widget), m_widget(widget) {}

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (watched == m_widget.parentWidget() && event->type() == QEvent::Resize) {
            m_widget.setGeometry(m_widget.parentWidget()->rect());
        }
        return false;
    }

  private:
    QWidget &m_widget;
};

} // namespace

void coverParent(QWidget &widget) {
    widget.setGeometry(widget.parentWidget()->rect());
    widget.parentWidget()->installEventFilter(new Follower(widget));
}

} // namespace sala
