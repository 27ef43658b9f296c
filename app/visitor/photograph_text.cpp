#include "app/visitor/photograph_text.h"

#include "app/look/looks.h"

#include <QPaintEvent>
#include <QPainter>

namespace sala {

PhotographText::PhotographText(QWidget *parent) : FlickArea(parent) {}

void PhotographText::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    setStill(theme.isStill());
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
    m_column = WordColumn(m_theme, m_reader, width());
    m_column.addWork(m_words);
    setContentHeight(m_column.heightPx());
}

void PhotographText::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.colours.background);
    m_column.draw(&painter, QPointF(0, -offset()));
    if (offset() > 0) {
        paintMoreText(painter, rect(), Qt::TopEdge, m_theme);
    }
    if (offset() < largestOffset()) {
        paintMoreText(painter, rect(), Qt::BottomEdge, m_theme);
    }
    paintPosition(painter, m_theme.colours.line);
}

} // namespace sala
