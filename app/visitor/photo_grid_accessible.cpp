#include "app/visitor/photo_grid_accessible.h"

#include "app/visitor/photo_grid.h"

#include <QPointer>

namespace sala {

namespace {

class PhotoGridItem final : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    PhotoGridItem(PhotoGrid *grid, int tile) : m_grid(grid), m_tile(tile) {}

    int tile() const { return m_tile; }

    // The grid has other photographs after a change of order; items past its end are gone.
    bool isValid() const override { return m_grid && m_tile < m_grid->count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override {
        return QAccessible::queryAccessibleInterface(m_grid.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text what) const override {
        if (!isValid()) {
            return {};
        }
        switch (what) {
        case QAccessible::Name:
            return m_grid->spokenNameOf(m_tile);
        case QAccessible::Description:
            return m_grid->altTextOf(m_tile);
        default:
            return {};
        }
    }

    QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        const QRect tile = m_grid->tileRect(m_tile);
        return QRect(m_grid->mapToGlobal(tile.topLeft()), tile.size());
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = true;
            state.focused = m_grid->hasFocus() && m_grid->current() == m_tile;
            state.offscreen = !m_grid->rect().intersects(m_grid->tileRect(m_tile));
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override {
        if (action == pressAction() && isValid()) {
            m_grid->open(m_tile);
        }
    }

  private:
    QPointer<PhotoGrid> m_grid;
    int m_tile;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
    auto *grid = qobject_cast<PhotoGrid *>(object);
    return grid == nullptr ? nullptr : new PhotoGridAccessible(grid);
}

} // namespace

void PhotoGridAccessible::install() {
    QAccessible::installFactory(makeInterface);
}

PhotoGridAccessible::PhotoGridAccessible(PhotoGrid *grid) : QAccessibleWidget(grid, QAccessible::List) {}

PhotoGridAccessible::~PhotoGridAccessible() {
    for (const QAccessible::Id id : std::as_const(m_items)) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

PhotoGrid *PhotoGridAccessible::grid() const {
    return static_cast<PhotoGrid *>(widget());
}

int PhotoGridAccessible::childCount() const {
    return grid()->count();
}

QAccessibleInterface *PhotoGridAccessible::child(int index) const {
    if (index < 0 || index >= grid()->count()) {
        return nullptr;
    }
    QAccessible::Id &id = m_items[index];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(new PhotoGridItem(grid(), index));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *PhotoGridAccessible::childAt(int x, int y) const {
    return child(grid()->tileAt(grid()->mapFromGlobal(QPoint(x, y))));
}

int PhotoGridAccessible::indexOfChild(const QAccessibleInterface *child) const {
    const auto *item = dynamic_cast<const PhotoGridItem *>(child);
    return item == nullptr ? -1 : item->tile();
}

QAccessibleInterface *PhotoGridAccessible::focusChild() const {
    return grid()->hasFocus() ? child(grid()->current()) : nullptr;
}

} // namespace sala
