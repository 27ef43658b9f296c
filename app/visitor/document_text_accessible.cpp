#include "app/visitor/document_text_accessible.h"

#include "app/visitor/document_text.h"

#include <QPointer>

namespace sala {

namespace {

class DocumentTextItem final : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    DocumentTextItem(DocumentText *list, int entry) : m_list(list), m_entry(entry) {}

    int entry() const { return m_entry; }

    // Another document has other chapters; items past its end are gone.
    bool isValid() const override { return m_list && m_entry < m_list->entries().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override {
        return QAccessible::queryAccessibleInterface(m_list.data());
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
        return what == QAccessible::Name ? m_list->spokenNameOf(m_entry) : QString();
    }

    QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        const QRect place = m_list->entryRect(m_entry);
        return QRect(m_list->mapToGlobal(place.topLeft()), place.size());
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = true;
            state.selectable = true;
            state.selected = m_list->isCurrent(m_entry);
            state.focused = m_list->hasFocus() && m_list->cursor() == m_entry;
            state.offscreen = !m_list->rect().intersects(m_list->entryRect(m_entry));
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
            m_list->choose(m_entry);
        }
    }

  private:
    QPointer<DocumentText> m_list;
    int m_entry;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
    auto *list = qobject_cast<DocumentText *>(object);
    return list == nullptr ? nullptr : new DocumentTextAccessible(list);
}

} // namespace

void DocumentTextAccessible::install() {
    QAccessible::installFactory(makeInterface);
}

DocumentTextAccessible::DocumentTextAccessible(DocumentText *list)
    : QAccessibleWidget(list, QAccessible::List) {}

DocumentTextAccessible::~DocumentTextAccessible() {
    for (const QAccessible::Id id : std::as_const(m_items)) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

DocumentText *DocumentTextAccessible::list() const {
    return static_cast<DocumentText *>(widget());
}

int DocumentTextAccessible::childCount() const {
    return int(list()->entries().size());
}

QAccessibleInterface *DocumentTextAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    QAccessible::Id &id = m_items[index];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(new DocumentTextItem(list(), index));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *DocumentTextAccessible::childAt(int x, int y) const {
    return child(list()->entryAt(list()->mapFromGlobal(QPoint(x, y))));
}

int DocumentTextAccessible::indexOfChild(const QAccessibleInterface *child) const {
    const auto *item = dynamic_cast<const DocumentTextItem *>(child);
    return item == nullptr ? -1 : item->entry();
}

QAccessibleInterface *DocumentTextAccessible::focusChild() const {
    return list()->hasFocus() ? child(list()->cursor()) : nullptr;
}

} // namespace sala
