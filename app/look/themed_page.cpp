#include "app/look/themed_page.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace sala {
namespace {

/// Whether it is a part of a page where somebody is at something else: they may be writing.
bool isPartOfFocused(const QWidget &part) {
    const QWidget *const focused = QApplication::focusWidget();
    for (const QWidget *above = part.parentWidget(); above && focused && focused->isVisible(); above = above->parentWidget()) {
        if (qobject_cast<const ThemedPage *>(above)) {
            return above->isAncestorOf(focused);
        }
    }
    return false;
}

} // namespace

ThemedPage::ThemedPage(QWidget *parent) : QWidget(parent) {
    paintWall();
    setAutoFillBackground(true);
}

void ThemedPage::paintWall() {
    QPalette wall = palette();
    wall.setColor(QPalette::Window, m_theme.colours.background);
    wall.setColor(QPalette::WindowText, m_theme.colours.text);
    setPalette(wall);
}

void ThemedPage::setLanguage(Language language) {
    if (m_language != language) {
        m_language = language;
        wordsChanged();
    }
}

// Hidden by who owns it, that is: in a window that is yet to be shown the words are set before it appears.
void ThemedPage::wordsChanged() {
    if (isHidden()) {
        m_isStale = true;
    } else {
        setWords();
    }
}

void ThemedPage::setWords() {
    m_isStale = false;
    retranslate();
    Q_EMIT retranslated();
}

void ThemedPage::setTheme(const GalleryTheme &theme) {
    if (m_theme != theme) {
        m_theme = theme;
        paintWall();
        applyTheme();
    }
}

void ThemedPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        wordsChanged();
    }
    QWidget::changeEvent(event);
}

// Otherwise the page before, going, hands the focus to some button, which then shows it.
void ThemedPage::showEvent(QShowEvent *event) {
    if (m_isStale) {
        setWords();
    }
    QWidget::showEvent(event);
    if (!isPartOfFocused(*this)) {
        takeFocus();
    }
}

} // namespace sala
