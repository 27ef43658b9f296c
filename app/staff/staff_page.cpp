#include "app/staff/staff_page.h"

#include "app/look/looks.h"
#include "app/staff/button_row.h"
#include "app/staff/staff_card.h"
#include "app/text/text_label.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QVBoxLayout>

namespace sala {
namespace {

constexpr int kLongestLineEm = 36; ///< beyond it the eye loses the next line's beginning

} // namespace

StaffPage::StaffPage(QWidget *parent)
    : ThemedPage(parent), m_title(new TextLabel), m_scroll(new QScrollArea), m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)), m_buttons(new ButtonRow), m_middle(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_outer(new QVBoxLayout(this)) {
    m_title->setObjectName(QStringLiteral("staffTitle"));
    m_scroll->setObjectName(QStringLiteral("staffColumn"));
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_column->setContentsMargins({});
    m_column->addStretch();
    m_outer->addWidget(m_title);
    m_middle->addWidget(m_scroll, 1);
    m_outer->addLayout(m_middle, 1);
    m_outer->addWidget(m_buttons);
    // Queued: a button that makes the column shorter is pressed from within the scroller's own gesture, which must not go
    // meanwhile.
    const auto follow = [this](int, int most) {
        // Only where there is something to scroll: a finger's press on a button is late otherwise.
        if (most > 0) {
            QScroller::grabGesture(m_scroll->viewport(), QScroller::LeftMouseButtonGesture);
        } else {
            QScroller::ungrabGesture(m_scroll->viewport());
        }
    };
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, follow, Qt::QueuedConnection);
}

void StaffPage::setTitle(const QString &title) {
    m_title->setText(title, language());
    setAccessibleName(title);
}

void StaffPage::setTyping(bool isTyping) {
    m_title->setVisible(!isTyping);
    m_buttons->setVisible(!isTyping);
}

void StaffPage::say(TextLabel *label, const QString &text) {
    label->setText(text, language());
    label->setVisible(!text.isEmpty());
}

TextLabel *StaffPage::addText(const char *name, TextSize size, Tone tone) {
    TextLabel *label = newStaffText(name);
    label->hide();
    addWidget(label);
    m_texts.append({label, size, tone});
    return label;
}

TextLabel *StaffPage::addAnswer(const char *name) {
    TextLabel *label = newStaffText(name);
    label->hide();
    m_outer->insertWidget(m_outer->indexOf(m_buttons), label);
    m_texts.append({label, TextSize::Body, Tone::Text});
    return label;
}

TextButton *StaffPage::addButton(const char *name, Weight weight, ButtonRow *parent) {
    auto *button = new TextButton;
    button->setObjectName(QLatin1String(name));
    (parent ? parent : m_buttons)->add(button);
    m_looks.append({button, weight});
    return button;
}

ButtonRow *StaffPage::addRow() {
    auto *row = new ButtonRow;
    addWidget(row);
    m_rows.append(row);
    return row;
}

void StaffPage::addWidget(QWidget *widget) {
    m_column->insertWidget(m_column->count() - 1, widget); // the stretch stays last
}

void StaffPage::setSide(QWidget *widget) {
    m_middle->addWidget(widget, 1);
}

void StaffPage::setWhole(QWidget *widget) {
    m_isWhole = true;
    m_scroll->hide();
    m_middle->addWidget(widget, 1);
    fit();
}

void StaffPage::setWeight(TextButton *button, Weight weight) {
    for (Looking &looking : m_looks) {
        if (looking.button == button && looking.weight != weight) {
            looking.weight = weight;
            apply(looking);
        }
    }
}

void StaffPage::setTone(TextLabel *label, Tone tone) {
    for (Styled &text : m_texts) {
        if (text.label == label) {
            text.tone = tone;
            apply(text);
        }
    }
}

void StaffPage::apply(const Styled &styled) {
    const ThemeColours &colours = theme().colours;
    styled.label->setTextStyle(sentenceStyle(theme(), styled.size));
    styled.label->setColor(styled.tone == Tone::Quiet   ? colours.quietText
                           : styled.tone == Tone::Alert ? colours.accent
                                                        : colours.text);
}

void StaffPage::apply(const Looking &looking) {
    looking.button->setTextStyle(textStyle(theme(), TextSize::Label));
    looking.button->setLook(looking.weight == Weight::Bright ? brightLook(theme()) : quietLook(theme()));
}

void StaffPage::applyTheme() {
    const GalleryTheme &look = theme();
    m_title->setTextStyle(sentenceStyle(look, TextSize::Title, 600));
    m_title->setColor(look.colours.text);
    for (const Styled &text : m_texts) {
        apply(text);
    }
    for (const Looking &looking : m_looks) {
        apply(looking);
    }
    for (ButtonRow *row : m_rows) {
        row->setGap(look.gapPx());
    }
    m_buttons->setGap(look.gapPx());
    m_column->setSpacing(look.gapPx());
    m_outer->setSpacing(look.gapPx());
    m_middle->setSpacing(look.gapPx());
    m_middle->setDirection(look.isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QPalette bar = palette();
    bar.setColor(QPalette::Window, look.colours.background);
    bar.setColor(QPalette::Base, look.colours.background);
    bar.setColor(QPalette::Button, look.colours.pressed);
    m_scroll->verticalScrollBar()->setPalette(bar);
    m_scroll->verticalScrollBar()->setFixedWidth(look.touchTargetPx() / 3);
    fit();
}

void StaffPage::resizeEvent(QResizeEvent *event) {
    fit();
    ThemedPage::resizeEvent(event);
}

/// A column no wider than can be read, in the middle of the page.
void StaffPage::fit() {
    const int most = kLongestLineEm * theme().textPx(TextSize::Body);
    const int side = m_isWhole ? theme().marginPx() : qMax(theme().marginPx(), (width() - most) / 2);
    m_outer->setContentsMargins(side, theme().gapPx(), side, theme().gapPx());
}

} // namespace sala
