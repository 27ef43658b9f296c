#include "app/visitor/visitor_page.h"

#include <QEvent>
#include <QPalette>

namespace sala {

VisitorPage::VisitorPage(QWidget *parent) : QWidget(parent) {
    paintWall();
    setAutoFillBackground(true);
}

void VisitorPage::paintWall() {
    QPalette wall = palette();
    wall.setColor(QPalette::Window, m_theme.colours.background);
    wall.setColor(QPalette::WindowText, m_theme.colours.text);
    setPalette(wall);
}

void VisitorPage::setLanguage(Language language) {
    if (m_language != language) {
        m_language = language;
        wordsChanged();
    }
}

// Hidden by who owns it, that is: in a window that is yet to be shown the words are set before it appears.
void VisitorPage::wordsChanged() {
    if (isHidden()) {
        m_isStale = true;
    } else {
        setWords();
    }
}

void VisitorPage::setWords() {
    m_isStale = false;
    retranslate();
    Q_EMIT retranslated();
}

void VisitorPage::setTheme(const GalleryTheme &theme) {
    if (m_theme != theme) {
        m_theme = theme;
        paintWall();
        applyTheme();
    }
}

void VisitorPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        wordsChanged();
    }
    QWidget::changeEvent(event);
}

// Otherwise the page before, going, hands the focus to some button, which then shows it.
void VisitorPage::showEvent(QShowEvent *event) {
    if (m_isStale) {
        setWords();
    }
    QWidget::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

} // namespace sala
