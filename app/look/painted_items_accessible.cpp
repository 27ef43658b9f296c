#include "app/look/painted_items_accessible.h"

#include <QPointer>
#include <QWidget>

namespace sala {
namespace {

class PaintedItem final : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    PaintedItem(QWidget *widget, PaintedItems &items, int item)
        : m_widget(widget), m_items(items), m_item(item) {}

    int item() const { return m_item; }

    // The widget has other items after a change; those past its end are gone.
    bool isValid() const override { return m_widget && m_item < m_items.itemCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override {
        return QAccessible::queryAccessibleInterface(m_widget.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return m_items.itemRole(); }

    QString text(QAccessible::Text what) const override {
        if (!isValid()) {
            return {};
        }
        return what == QAccessible::Name          ? m_items.itemName(m_item)
               : what == QAccessible::Description ? m_items.itemDescription(m_item)
                                                  : QString();
    }

    QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        const QRect place = m_items.itemRect(m_item);
        return QRect(m_widget->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.invisible = !m_widget->isVisible();
            const bool isButton = m_items.itemRole() == QAccessible::PushButton;
            state.focusable = !isButton;
            state.selectable = !isButton;
            state.selected = !isButton && m_items.isItemChosen(m_item);
            state.pressed = isButton && m_items.isItemChosen(m_item);
            state.focused = m_widget->hasFocus() && m_items.currentItem() == m_item;
            state.offscreen = state.invisible || !m_widget->rect().intersects(m_items.itemRect(m_item));
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override {
        return isValid() && m_items.canPressItem(m_item) ? QStringList{pressAction()} : QStringList();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override {
        if (action == pressAction() && isValid() && m_items.canPressItem(m_item)) {
            m_items.pressItem(m_item);
        }
    }

  private:
    QPointer<QWidget> m_widget;
    PaintedItems &m_items; ///< the widget; only while that is there
    int m_item;
};

} // namespace

PaintedItemsAccessible::PaintedItemsAccessible(QWidget *widget, PaintedItems &items)
    : QAccessibleWidget(widget, QAccessible::List), m_items(items) {}

PaintedItemsAccessible::~PaintedItemsAccessible() {
    for (const QAccessible::Id id : std::as_const(m_made)) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

int PaintedItemsAccessible::childCount() const {
    return m_items.itemCount();
}

QAccessibleInterface *PaintedItemsAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    QAccessible::Id &id = m_made[index];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(new PaintedItem(widget(), m_items, index));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *PaintedItemsAccessible::childAt(int x, int y) const {
    return child(m_items.itemAt(widget()->mapFromGlobal(QPoint(x, y))));
}

int PaintedItemsAccessible::indexOfChild(const QAccessibleInterface *child) const {
    const auto *item = dynamic_cast<const PaintedItem *>(child);
    return item == nullptr ? -1 : item->item();
}

QAccessibleInterface *PaintedItemsAccessible::focusChild() const {
    return widget()->hasFocus() ? child(m_items.currentItem()) : nullptr;
}

} // namespace sala
