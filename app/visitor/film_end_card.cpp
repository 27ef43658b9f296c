#include "app/visitor/film_end_card.h"

#include "app/look/looks.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace sala {

FilmEndCard::FilmEndCard(QWidget *parent)
    : QWidget(parent), m_nextIs(new TextLabel({}, this)), m_nextButton(new TextButton({}, this)),
      m_again(new TextButton({}, this)), m_question(new TextButton({}, this)) {
    setObjectName(QStringLiteral("filmEnd"));
    m_nextIs->setObjectName(QStringLiteral("nextFilmTitle"));
    m_nextButton->setObjectName(QStringLiteral("nextFilm"));
    m_again->setObjectName(QStringLiteral("watchAgain"));
    m_question->setObjectName(QStringLiteral("filmQuestion"));
    m_question->hide();
    connect(m_question, &QAbstractButton::clicked, this, &FilmEndCard::questionRequested);
    connect(m_again, &QAbstractButton::clicked, this, &FilmEndCard::againRequested);
    connect(m_nextButton, &QAbstractButton::clicked, this, &FilmEndCard::nextRequested);
    hide();
}

void FilmEndCard::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    TextStyle title = textStyle(theme, TextSize::Label, 600);
    title.alignment = Qt::AlignHCenter;
    title.balanced = true;
    m_nextIs->setTextStyle(title);
    m_nextIs->setColor(theme.colours.text);
    for (TextButton *const button : {m_nextButton, m_again, m_question}) {
        TextStyle style = textStyle(theme, TextSize::Label, 500);
        style.alignment = Qt::AlignHCenter;
        button->setTextStyle(style);
        button->setLook(button == m_nextButton ? brightLook(theme) : quietLook(theme));
    }
    layOut();
}

void FilmEndCard::setWords(const ShownText &next, Language reader) {
    m_next = next;
    m_again->setText(tr("Watch again"), reader);
    m_nextButton->setText(tr("Next film"), reader);
    m_question->setText(tr("A question for you", "the exhibition asks its visitor"), reader);
    m_nextIs->setText(next, reader, FallbackNote::Hidden);
    m_nextButton->setVisible(!next.isEmpty());
    layOut();
}

void FilmEndCard::setQuestionAsked(bool isAsked) {
    m_isAsked = isAsked;
    m_question->setVisible(isAsked);
    layOut();
}

QList<TextButton *> FilmEndCard::offered() const {
    QList<TextButton *> buttons{m_again};
    if (!m_next.isEmpty()) {
        buttons.prepend(m_nextButton);
    }
    if (m_isAsked) {
        buttons.append(m_question);
    }
    return buttons;
}

/// As many beside each other as fit; each row in the middle. Returns the height of all.
int FilmEndCard::placeButtons(int room) {
    const int gap = m_theme.gapPx();
    int top = 0;
    QList<TextButton *> row;
    const auto placeRow = [&] {
        int wide = -gap;
        int high = 0;
        for (const TextButton *const button : std::as_const(row)) {
            const int width = std::min(room, button->sizeHint().width());
            wide += width + gap;
            high = std::max(high, button->heightForWidth(width));
        }
        int left = (width() - wide) / 2;
        for (TextButton *const button : std::as_const(row)) {
            button->setGeometry(left, top, std::min(room, button->sizeHint().width()), high);
            left += button->width() + gap;
        }
        top += high + gap;
        row.clear();
    };
    int taken = 0;
    for (TextButton *const button : offered()) {
        const int wide = std::min(room, button->sizeHint().width());
        if (!row.isEmpty() && taken + gap + wide > room) {
            placeRow();
        }
        taken = row.isEmpty() ? wide : taken + gap + wide;
        row.append(button);
    }
    placeRow();
    return top - gap;
}

/// In the middle: the next film's title, where there is room for it, and the buttons below.
void FilmEndCard::layOut() {
    const int gap = m_theme.gapPx();
    const int room = std::max(1, width() - 2 * m_theme.marginPx());
    const int buttons = placeButtons(room);
    const int wanted = m_next.isEmpty() ? 0 : m_nextIs->heightForWidth(room) + gap;
    const int title = wanted + buttons <= height() ? wanted : 0;
    const int top = std::max(0, (height() - title - buttons) / 2);
    m_nextIs->setVisible(title > 0);
    m_nextIs->setGeometry((width() - room) / 2, top, room, std::max(0, title - gap));
    for (TextButton *const button : offered()) {
        button->move(button->x(), button->y() + top + title);
    }
}

void FilmEndCard::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

void FilmEndCard::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), m_theme.colours.veil);
}

} // namespace sala
