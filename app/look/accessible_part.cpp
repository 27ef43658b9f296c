#include "app/look/accessible_part.h"

#include "app/look/painted_items_accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QWidget>

#include <utility>

namespace sala {
namespace {

/// Belongs to the widget whose role it is.
class AccessiblePart final : public QObject {
  public:
    AccessiblePart(QWidget &widget, QAccessible::Role role, std::function<void()> press, std::function<bool()> canPress)
        : QObject(&widget), m_role(role), m_press(std::move(press)), m_canPress(std::move(canPress)) {}

    QAccessible::Role role() const { return m_role; }
    bool canPress() const { return m_press != nullptr && (m_canPress == nullptr || m_canPress()); }
    void press() const { m_press(); }

  private:
    QAccessible::Role m_role;
    std::function<void()> m_press;
    std::function<bool()> m_canPress;
};

class PartAccessible final : public QAccessibleWidget {
  public:
    PartAccessible(QWidget *widget, const AccessiblePart &part)
        : QAccessibleWidget(widget, part.role()), m_part(part) {}

    QStringList actionNames() const override {
        const QStringList usual = QAccessibleWidget::actionNames();
        return m_part.canPress() ? QStringList{pressAction()} + usual : usual;
    }
    void doAction(const QString &action) override {
        if (action == pressAction() && m_part.canPress()) {
            m_part.press();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

  private:
    const AccessiblePart &m_part;
};

/// A button that can be chosen: choosing it is a touch on it.
class ChoiceAccessible final : public QAccessibleWidget {
  public:
    explicit ChoiceAccessible(QAbstractButton *button) : QAccessibleWidget(button) {}

    /// Asked for before the button was given to its group, too.
    QAccessible::Role role() const override {
        const bool isOneOfSeveral =
            button().autoExclusive() || (button().group() != nullptr && button().group()->exclusive());
        return isOneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }
    QStringList actionNames() const override {
        const QStringList usual = QAccessibleWidget::actionNames();
        return button().isEnabled() ? QStringList{toggleAction()} + usual : usual;
    }
    void doAction(const QString &action) override {
        if (action == toggleAction() || action == pressAction()) {
            button().click();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

  private:
    QAbstractButton &button() const { return static_cast<QAbstractButton &>(*widget()); }
};

class SpokenSlider final : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    SpokenSlider(QWidget *slider, SpokenValue &value) : QAccessibleWidget(slider, QAccessible::Slider), m_value(value) {}

    QString text(QAccessible::Text what) const override {
        // Of AT-SPI's readers none asks for the value's words: there they are the description.
        const bool isWanted = what == QAccessible::Value || what == QAccessible::Description;
        return isWanted ? m_value.valueText() : QAccessibleWidget::text(what);
    }
    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_value.spokenValue(); }
    void setCurrentValue(const QVariant &value) override { m_value.moveToSpoken(value.toInt()); }
    QVariant maximumValue() const override { return m_value.mostSpokenValue(); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

  private:
    SpokenValue &m_value; ///< the widget
};

/// An AccessiblePart is no Q_OBJECT, so it is found by its name.
const QString kPartName = QStringLiteral("accessiblePart");

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr) {
        return nullptr;
    }
    if (auto *button = qobject_cast<QAbstractButton *>(object); button != nullptr && button->isCheckable()) {
        return new ChoiceAccessible(button);
    }
    if (auto *items = dynamic_cast<PaintedItems *>(object)) {
        return new PaintedItemsAccessible(widget, *items);
    }
    if (auto *value = dynamic_cast<SpokenValue *>(object)) {
        return new SpokenSlider(widget, *value);
    }
    const QObject *part = widget->findChild<QObject *>(kPartName, Qt::FindDirectChildrenOnly);
    return part == nullptr ? nullptr : new PartAccessible(widget, static_cast<const AccessiblePart &>(*part));
}

} // namespace

void installAccessibleParts() {
    QAccessible::installFactory(makeInterface); // the same one counts once
}

void giveRole(QWidget &widget, QAccessible::Role role, std::function<void()> press, std::function<bool()> canPress) {
    (new AccessiblePart(widget, role, std::move(press), std::move(canPress)))->setObjectName(kPartName);
    installAccessibleParts();
}

} // namespace sala
