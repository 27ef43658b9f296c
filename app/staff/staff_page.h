#pragma once

#include "app/look/themed_page.h"

#include <QList>

QT_FORWARD_DECLARE_CLASS(QBoxLayout)
QT_FORWARD_DECLARE_CLASS(QScrollArea)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class ButtonRow;
class TextButton;
class TextLabel;

/// One page of staff's: a title, what it is about in a column that scrolls when it must, and buttons below that
/// are always in sight. It wishes by signals and never shows another page itself.
class StaffPage : public ThemedPage {
    Q_OBJECT

  public:
    explicit StaffPage(QWidget *parent = nullptr);

    virtual QString name() const = 0; ///< on the command line: "staff-load"
    virtual void enter() {}           ///< it is about to be seen: nothing of the last time is left
    /// A keyboard takes half of the screen: what is not needed to type, and to see what comes of it, stays away.
    virtual void setTyping(bool isTyping);

  Q_SIGNALS:
    void backRequested();
    void pageRequested(const QString &name); ///< another of staff's

  protected:
    enum class Tone { Text, Quiet, Alert };
    enum class Weight { Quiet, Bright };

    void setTitle(const QString &title);
    /// A text of the column; empty ones take no place.
    TextLabel *addText(const char *name, TextSize size, Tone tone = Tone::Text);
    /// What came of touching a button below: between it and the column, in sight wherever that is scrolled to.
    TextLabel *addAnswer(const char *name);
    void say(TextLabel *label, const QString &text); ///< in the page's language
    void setTone(TextLabel *label, Tone tone);       ///< from now on
    /// A button; below the column where `parent` is not given.
    TextButton *addButton(const char *name, Weight weight, ButtonRow *parent = nullptr);
    void setWeight(TextButton *button, Weight weight); ///< from now on
    ButtonRow *addRow(); ///< of buttons, in the column
    void addWidget(QWidget *widget);
    /// Something to touch whose place never depends on the words: beside the column, below it on a tall screen.
    void setSide(QWidget *widget);
    /// Something that fills the page, in place of the column.
    void setWhole(QWidget *widget);

    void applyTheme() override; ///< of all the above
    void resizeEvent(QResizeEvent *event) override;

  private:
    void fit();

    struct Styled {
        TextLabel *label;
        TextSize size;
        Tone tone;
    };
    void apply(const Styled &styled);

    struct Looking {
        TextButton *button;
        Weight weight;
    };
    void apply(const Looking &looking);

    TextLabel *m_title;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    ButtonRow *m_buttons;
    QBoxLayout *m_middle;
    QVBoxLayout *m_outer;
    bool m_isWhole = false;
    QList<Styled> m_texts;
    QList<Looking> m_looks;
    QList<ButtonRow *> m_rows;
};

} // namespace sala
