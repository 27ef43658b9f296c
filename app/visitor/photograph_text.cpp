#include "app/visitor/photograph_text.h"

#include "app/text/text_label.h"
#include "app/visitor/looks.h"

#include <QLinearGradient>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace sala {

PhotographText::PhotographText(QWidget *parent) : FlickArea(parent) {}

void PhotographText::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    compose();
}

void PhotographText::setWords(const PhotographWords &words, Language reader) {
    if (m_words == words && m_reader == reader) {
        return;
    }
    m_words = words;
    m_reader = reader;
    setAccessibleName(words.title.body);
    setAccessibleDescription(words.caption.body);
    compose();
}

void PhotographText::resizeEvent(QResizeEvent *event) {
    if (event->size().width() != event->oldSize().width()) {
        compose();
    }
    FlickArea::resizeEvent(event);
}

void PhotographText::compose() {
    m_pieces.clear();
    m_heightPx = 0;
    TextStyle small = textStyle(m_theme, TextSize::Small);
    small.language = m_reader;
    TextStyle title = textStyle(m_theme, TextSize::Title, 600);
    title.balanced = true;
    TextStyle label = textStyle(m_theme, TextSize::Label);
    label.language = m_reader;
    const double gap = m_theme.gapPx();

    add(m_words.journey, small, colour::kAccent, 0);
    addShown(m_words.title, title, gap * 0.4);
    addShown(m_words.caption, textStyle(m_theme, TextSize::Body), gap * 0.8);
    add(m_words.placeAndDate, label, colour::kQuietText, gap * 1.4);
    add(m_words.credit, small, colour::kQuietText, gap * 0.5);
    add(m_words.copyright, small, colour::kQuietText, 0);
    setContentHeight(m_heightPx);
}

void PhotographText::add(const QString &text, const TextStyle &style, const QColor &colour, double gapBefore) {
    if (text.isEmpty() || width() <= 0) {
        return;
    }
    const int top = m_heightPx + (m_pieces.isEmpty() ? 0 : int(std::round(gapBefore)));
    const TextBlock block = TextBlock::compose(text, style, width());
    m_pieces.append({block, colour, top});
    m_heightPx = top + int(std::ceil(block.size().height()));
}

void PhotographText::addShown(const ShownText &text, TextStyle style, double gapBefore) {
    style.language = text.language;
    add(text.body, style, colour::kText, gapBefore);
    if (text.isFallback && !text.isEmpty()) {
        TextStyle note = textStyle(m_theme, TextSize::Small);
        note.language = m_reader;
        add(fallbackNote(text.language), note, colour::kQuietText, 0);
    }
}

void PhotographText::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), colour::kBackground);
    for (const Piece &piece : std::as_const(m_pieces)) {
        piece.block.draw(&painter, QPointF(0, piece.top - offset()), piece.colour);
    }
    paintMore(painter);
    paintPosition(painter);
}

/// Words that go on past an edge fade out there, so that nobody takes a cut line for the end.
void PhotographText::paintMore(QPainter &painter) const {
    const int depth = m_theme.textPx(TextSize::Body) * 2;
    QColor clear = colour::kBackground;
    clear.setAlpha(0);
    const auto fade = [&](int outer, int inner) {
        QLinearGradient gradient(0, outer, 0, inner);
        gradient.setColorAt(0, colour::kBackground);
        gradient.setColorAt(1, clear);
        painter.fillRect(QRect(0, std::min(outer, inner), width(), depth), gradient);
    };
    if (offset() > 0) {
        fade(0, depth);
    }
    if (offset() < largestOffset()) {
        fade(height(), height() - depth);
    }
}

} // namespace sala
