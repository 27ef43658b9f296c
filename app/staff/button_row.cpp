#include "app/staff/button_row.h"

#include "app/text/text_button.h"

#include <QEvent>

#include <algorithm>

namespace sala {

ButtonRow::ButtonRow(QWidget *parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Fixed would be one row's height
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonRow::add(TextButton *button) {
    button->setParent(this);
    button->show();
    m_buttons.append(button);
    button->installEventFilter(this);
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

/// How many rows there are when none is longer than `limit` but by one button.
int ButtonRow::rowsIn(int width, int limit) const {
    int rows = 0;
    int left = limit + 1;
    for (const TextButton *button : shown()) {
        const int wide = std::min(button->sizeHint().width(), std::max(1, width));
        if (left > 0 && left + wide > limit) {
            ++rows;
            left = 0;
        }
        left += wide + m_gap;
    }
    return rows;
}

/// The least that gives no more rows than all of `width` does.
int ButtonRow::evenWidth(int width) const {
    const int rows = rowsIn(width, width);
    int least = rows > 1 ? 1 : width;
    int most = width;
    while (least < most) {
        const int middle = (least + most) / 2;
        if (rowsIn(width, middle) <= rows) {
            most = middle;
        } else {
            least = middle + 1;
        }
    }
    return most;
}

/// The height it takes; with `doPlace` the buttons get their places.
int ButtonRow::arrange(int width, bool doPlace) const {
    const int limit = evenWidth(width);
    int left = 0;
    int top = 0;
    int high = 0; // of the row so far
    for (TextButton *button : shown()) {
        const int wide = std::min(button->sizeHint().width(), std::max(1, width));
        const int tall = button->heightForWidth(wide);
        if (left > 0 && left + wide > limit) {
            top += high + m_gap;
            left = high = 0;
        }
        if (doPlace) {
            button->setGeometry(left, top, wide, tall);
        }
        left += wide + m_gap;
        high = std::max(high, tall);
    }
    return top + high;
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
    // A button's words or size have changed; while the row was hidden nobody said so.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

/// A button that comes or goes while the page is hidden asks for no layout by itself.
bool ButtonRow::eventFilter(QObject *button, QEvent *event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::eventFilter(button, event);
}

void ButtonRow::resizeEvent(QResizeEvent *event) {
    arrange(width(), true);
    QWidget::resizeEvent(event);
}

} // namespace sala
