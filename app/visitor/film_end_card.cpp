#include "app/visitor/film_end_card.h"

#include "app/look/looks.h"
#include "app/text/text_button.h"
#include "app/text/text_label.h"

#include <QPainter>

#include <algorithm>

namespace sala {

FilmEndCard::FilmEndCard(QWidget *parent)
    : QWidget(parent), m_nextIs(new TextLabel({}, this)), m_nextButton(new TextButton({}, this)),
      m_again(new TextButton({}, this)) {
    setObjectName(QStringLiteral("filmEnd"));
    m_nextIs->setObjectName(QStringLiteral("nextFilmTitle"));
    m_nextButton->setObjectName(QStringLiteral("nextFilm"));
    m_again->setObjectName(QStringLiteral("watchAgain"));
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
    for (TextButton *const button : {m_nextButton, m_again}) {
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
    m_nextIs->setText(next, reader, FallbackNote::Hidden);
    m_nextButton->setVisible(!next.isEmpty());
    m_nextIs->setVisible(!next.isEmpty());
    layOut();
}

/// In the middle: the next film's title, and the buttons side by side, or beneath each other where they are
/// too wide.
void FilmEndCard::layOut() {
    const int gap = m_theme.gapPx();
    const int room = std::max(1, width() - 2 * m_theme.marginPx());
    QList<TextButton *> buttons{m_again};
    if (!m_next.isEmpty()) {
        buttons.prepend(m_nextButton);
    }
    int all = -gap;
    int widest = 0;
    for (TextButton *const button : buttons) {
        all += button->sizeHint().width() + gap;
        widest = std::max(widest, std::min(room, button->sizeHint().width()));
    }
    const bool isRow = all <= room;
    const int title = m_next.isEmpty() ? 0 : m_nextIs->heightForWidth(room) + gap;
    int buttonsHeight = 0;
    for (TextButton *const button : buttons) {
        const int height = button->heightForWidth(isRow ? button->sizeHint().width() : widest);
        buttonsHeight = isRow ? std::max(buttonsHeight, height) : buttonsHeight + height + gap;
    }
    int top = std::max(0, (height() - title - buttonsHeight) / 2);
    m_nextIs->setGeometry((width() - room) / 2, top, room, std::max(0, title - gap));
    top += title;
    int left = (width() - (isRow ? all : widest)) / 2;
    for (TextButton *const button : buttons) {
        const int wide = isRow ? button->sizeHint().width() : widest;
        const int high = isRow ? buttonsHeight : button->heightForWidth(wide);
        button->setGeometry(left, top, wide, high);
        left += isRow ? wide + gap : 0;
        top += isRow ? 0 : high + gap;
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
