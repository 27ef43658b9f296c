#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace sala {

class DocumentText;

/// The column as a screen reader sees it: a list whose items are the language versions and the chapters, each
/// of which can be chosen. Items are made when they are asked for.
class DocumentTextAccessible final : public QAccessibleWidget {
  public:
    /// Makes Qt use this for every DocumentText from now on; cheap when called again.
    static void install();

    explicit DocumentTextAccessible(DocumentText *list);
    ~DocumentTextAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

  private:
    DocumentText *list() const;

    mutable QHash<int, QAccessible::Id> m_items;
};

} // namespace sala
