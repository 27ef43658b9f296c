#include "app/visitor/photograph_text.h"

#include "app/look/looks.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace sala {

PhotographText::PhotographText(QWidget *parent) : FlickArea(parent) {}

void PhotographText::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    setLook(theme);
    setRingOutset(theme.gapPx() / 2); // its words begin at its edge
    compose();
}

void PhotographText::setWords(const PhotographWords &words, Language reader) {
    if (m_words == words && m_reader == reader) {
        return;
    }
    m_words = words;
    m_reader = reader;
    setAccessibleName(spoken(words.title));
    setAccessibleDescription(spokenWords(words));
    compose();
}

void PhotographText::resizeEvent(QResizeEvent *event) {
    if (event->size().width() != event->oldSize().width()) {
        compose();
    }
    FlickArea::resizeEvent(event);
}

void PhotographText::compose() {
    m_column = columnOf(width());
    setContentHeight(m_column.heightPx());
}

WordColumn PhotographText::columnOf(int width) const {
    WordColumn column(m_theme, m_reader, width);
    switch (m_shown) {
    case Shown::Story:
        column.addStory(m_words);
        break;
    case Shown::Details:
        column.addDetails(m_words);
        break;
    case Shown::All:
        column.addWork(m_words);
        break;
    }
    return column;
}

void PhotographText::show(Shown shown) {
    if (m_shown != shown) {
        m_shown = shown;
        compose();
        setOffset(0);
    }
}

int PhotographText::heightForWidth(int width) const {
    return columnOf(width).heightPx();
}

QRect PhotographText::wholeLines() const {
    const WordColumn::Part part = m_column.wholeLines(offset(), offset() + height());
    return {0, part.top - offset(), width(), part.bottom - part.top};
}

void PhotographText::readOn() {
    const QRect seen = wholeLines();
    scrollTo(isAtEnd() ? 0 : std::min(largestOffset(), offset() + seen.bottom() + 1));
}

bool PhotographText::walk(Walk walk) {
    if (walk == Walk::Back || !markFocus()) {
        return FlickArea::walk(walk);
    }
    if (isAtEnd()) {
        return false;
    }
    readOn();
    return true;
}

void PhotographText::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    if (!isInMotion()) {
        painter.setClipRect(wholeLines());
        m_column.draw(&painter, QPointF(0, -offset()));
        return;
    }
    m_column.draw(&painter, QPointF(0, -offset()));
    paintMore(painter, m_theme);
    paintPosition(painter, m_theme.colours.line);
}

} // namespace sala
