#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace sala {

class PhotoGrid;

/// The grid as a screen reader sees it: a list whose items are the photographs, by title and alt text, each
/// of which can be opened. Items are made when they are asked for.
class PhotoGridAccessible final : public QAccessibleWidget {
  public:
    /// Makes Qt use this for every PhotoGrid from now on; cheap when called again.
    static void install();

    explicit PhotoGridAccessible(PhotoGrid *grid);
    ~PhotoGridAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

  private:
    PhotoGrid *grid() const;

    mutable QHash<int, QAccessible::Id> m_items;
};

} // namespace sala
