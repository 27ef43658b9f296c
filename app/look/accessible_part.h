#pragma once

#include <QAccessible>
#include <QPoint>
#include <QRect>
#include <QString>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace sala {

/// Tells screen readers what a widget is, where its class alone does not: a role, and what pressing it does, while
/// it does something (`canPress`; always where it is not given).
/// Say it in the widget's constructor, before anybody asks; once for each widget. GUI thread.
void giveRole(QWidget &widget, QAccessible::Role role, std::function<void()> press = {},
              std::function<bool()> canPress = {});

/// A slider (QAbstractSlider) whose number says nothing to anybody: read in words, moved in steps that somebody can
/// count, and moved for a screen reader as by a finger.
class SpokenValue {
  public:
    virtual ~SpokenValue() = default;

    virtual QString valueText() const = 0;
    virtual int spokenValue() const = 0;
    virtual int mostSpokenValue() const = 0;
    virtual void moveToSpoken(int value) = 0;
};

/// Items that a widget paints itself. A screen reader finds them as a list, by their names, each of which can
/// be pressed.
class PaintedItems {
  public:
    virtual ~PaintedItems() = default;

    virtual int itemCount() const = 0;
    virtual QString itemName(int item) const = 0;        ///< never empty
    virtual QString itemDescription(int item) const = 0; ///< what is seen of it, for who cannot see it
    virtual QRect itemRect(int item) const = 0;          ///< in the widget's coordinates
    virtual int itemAt(QPoint position) const = 0;       ///< -1: none
    virtual int currentItem() const = 0;                 ///< the keyboard's; -1: none
    virtual bool isItemChosen(int item) const = 0;
    virtual void pressItem(int item) = 0;
    virtual bool canPressItem(int) const { return true; }
    virtual QAccessible::Role itemRole() const { return QAccessible::ListItem; } ///< of each
};

/// Makes Qt ask here for every widget from now on: those with a role of their own, those that are
/// PaintedItems or have a SpokenValue (which say it in their constructor), and buttons that can be chosen, which Qt would only mark
/// when a screen reader chooses them, without doing what a touch does. Cheap when called again.
void installAccessibleParts();

} // namespace sala
