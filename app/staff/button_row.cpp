#include "app/staff/button_row.h"

#include "app/text/text_button.h"

#include <QEvent>

#include <algorithm>

namespace sala {

ButtonRow::ButtonRow(QWidget *parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonRow::add(TextButton *button) {
    button->setParent(this);
    button->show();
    m_buttons.append(button);
    updateGeometry();
}

void ButtonRow::setGap(int px) {
    m_gap = px;
    updateGeometry();
    arrange(width(), true);
}

QList<TextButton *> ButtonRow::shown() const {
    QList<TextButton *> buttons;
    std::copy_if(m_buttons.begin(), m_buttons.end(), std::back_inserter(buttons),
                 [](const TextButton *button) { return !button->isHidden(); });
    return buttons;
}

int ButtonRow::besideWidth() const {
    int width = -m_gap;
    for (const TextButton *button : shown()) {
        width += button->sizeHint().width() + m_gap;
    }
    return std::max(0, width);
}

/// The height it takes; with `doPlace` the buttons get their places.
int ButtonRow::arrange(int width, bool doPlace) const {
    const QList<TextButton *> buttons = shown();
    const bool isBeside = besideWidth() <= width;
    int left = 0;
    int top = 0;
    int high = 0;
    for (TextButton *button : buttons) {
        const int wide = isBeside ? button->sizeHint().width() : width;
        const int tall = button->heightForWidth(wide);
        if (doPlace) {
            button->setGeometry(left, top, wide, tall);
        }
        high = isBeside ? std::max(high, tall) : top + tall;
        left += isBeside ? wide + m_gap : 0;
        top += isBeside ? 0 : tall + m_gap;
    }
    return high;
}

int ButtonRow::heightForWidth(int width) const {
    return arrange(width, false);
}

QSize ButtonRow::sizeHint() const {
    return {besideWidth(), heightForWidth(besideWidth())};
}

QSize ButtonRow::minimumSizeHint() const {
    int width = 0;
    for (const TextButton *button : shown()) {
        width = std::max(width, button->minimumSizeHint().width());
    }
    return {width, 0};
}

bool ButtonRow::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest) { // a button's words or size have changed
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent *event) {
    arrange(width(), true);
    QWidget::resizeEvent(event);
}

} // namespace sala
