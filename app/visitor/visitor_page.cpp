#include "app/visitor/visitor_page.h"

#include <QEvent>
#include <QPalette>

namespace sala {

VisitorPage::VisitorPage(QWidget *parent) : QWidget(parent) {
    QPalette wall = palette();
    wall.setColor(QPalette::Window, colour::kBackground);
    wall.setColor(QPalette::WindowText, colour::kText);
    setPalette(wall);
    setAutoFillBackground(true);
}

void VisitorPage::setLanguage(Language language) {
    if (m_language != language) {
        m_language = language;
        retranslate();
    }
}

void VisitorPage::setTheme(const GalleryTheme &theme) {
    if (m_theme != theme) {
        m_theme = theme;
        applyTheme();
    }
}

void VisitorPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

// Otherwise the page before, going, hands the focus to some button, which then shows it.
void VisitorPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

} // namespace sala
