#include "app/visitor/photograph_text.h"

#include "app/visitor/looks.h"

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
    setAccessibleName(spoken(words.title));
    setAccessibleDescription(spoken(words.caption));
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

    const ThemeColours &colours = m_theme.colours;
    addShown(m_words.journey, small, colours.accent, 0);
    addShown(m_words.title, title, colours.text, gap * 0.4);
    addShown(m_words.caption, textStyle(m_theme, TextSize::Body), colours.text, gap * 0.8);
    addNotes({m_words.journey, m_words.title, m_words.caption});
    addShown(m_words.place, label, colours.quietText, gap * 1.4);
    addNotes({m_words.place});
    add(m_words.date, label, colours.quietText, m_words.place.isEmpty() ? gap * 1.4 : 0);
    add(m_words.credit, small, m_theme.colours.quietText, gap * 0.5);
    add(m_words.copyright, small, m_theme.colours.quietText, 0);
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

void PhotographText::addShown(const ShownText &text, TextStyle style, const QColor &colour, double gapBefore) {
    style.language = text.language;
    add(text.body, style, colour, gapBefore);
}

void PhotographText::addNotes(const QList<ShownText> &texts) {
    TextStyle note = textStyle(m_theme, TextSize::Small);
    note.language = m_reader;
    add(fallbackNotes(texts), note, m_theme.colours.quietText, 0);
}

void PhotographText::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    for (const Piece &piece : std::as_const(m_pieces)) {
        piece.block.draw(&painter, QPointF(0, piece.top - offset()), piece.colour);
    }
    if (offset() > 0) {
        paintMoreText(painter, rect(), Qt::TopEdge, m_theme);
    }
    if (offset() < largestOffset()) {
        paintMoreText(painter, rect(), Qt::BottomEdge, m_theme);
    }
    paintPosition(painter, m_theme.colours.line);
}

} // namespace sala
