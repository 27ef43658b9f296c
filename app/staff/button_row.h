#pragma once

#include <QList>
#include <QWidget>

namespace sala {

class TextButton;

/// Buttons side by side, in as many rows as their words need, each in one line where the width allows it, so that none
/// is cut in any language. Rows are about as long as each other: none stands alone below many. Hidden ones take no place.
class ButtonRow final : public QWidget {
    Q_OBJECT

  public:
    explicit ButtonRow(QWidget *parent = nullptr);

    void add(TextButton *button); ///< which becomes its child
    void setGap(int px);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *button, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    QList<TextButton *> shown() const;
    int rowsIn(int width, int limit) const;
    int evenWidth(int width) const;
    int arrange(int width, bool doPlace) const;
    int besideWidth() const;

    QList<TextButton *> m_buttons;
    int m_gap = 0;
};

} // namespace sala
