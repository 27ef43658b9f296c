#pragma once

#include "app/look/accessible_part.h"

#include <QAccessibleWidget>
#include <QHash>

namespace sala {

/// A widget with PaintedItems as a screen reader sees it: a list. Its items are made when they are asked for.
class PaintedItemsAccessible final : public QAccessibleWidget {
  public:
    PaintedItemsAccessible(QWidget *widget, PaintedItems &items);
    ~PaintedItemsAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

  private:
    PaintedItems &m_items;
    mutable QHash<int, QAccessible::Id> m_made;
};

} // namespace sala
