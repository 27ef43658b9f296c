#include "app/visitor/about_page.h"

#include "app/visitor/about_text.h"
#include "app/visitor/photograph_button.h"

#include <QKeyEvent>
#include <QPainter>

namespace sala {

AboutPage::AboutPage(QWidget *parent)
    : VisitorPage(parent), m_back(new PhotographButton(PhotographButton::Sign::Back, this)), m_text(new AboutText(this)) {
    setObjectName(QStringLiteral("aboutPage"));
    m_back->setObjectName(QStringLiteral("back"));
    connect(m_back, &QAbstractButton::clicked, this, &AboutPage::backRequested);
    applyTheme();
    retranslate();
}

void AboutPage::setCatalogue(const Catalogue &catalogue) {
    m_text->setCatalogue(catalogue);
    m_text->setOffset(0);
}

void AboutPage::takeFocus() {
    m_text->setFocus(Qt::OtherFocusReason);
}

void AboutPage::reset() {
    m_text->setOffset(0);
}

void AboutPage::retranslate() {
    setAccessibleName(tr("About the exhibition"));
    m_text->setAccessibleName(tr("About the exhibition"));
    m_back->setText(tr("Back to the photographs"), language());
    m_text->setLanguage(language());
    layOut();
}

void AboutPage::applyTheme() {
    m_back->setTheme(theme(), TextSize::Label);
    m_text->setTheme(theme());
    layOut();
}

void AboutPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
    } else {
        VisitorPage::keyPressEvent(event);
    }
}

void AboutPage::resizeEvent(QResizeEvent *event) {
    layOut();
    VisitorPage::resizeEvent(event);
}

void AboutPage::layOut() {
    const int inner = qMax(1, width() - 2 * theme().marginPx());
    const int backWidth = qMin(m_back->sizeHint().width(), inner);
    const int backHigh = qMax(theme().touchTargetPx(), m_back->heightForWidth(backWidth));
    m_back->setGeometry(theme().marginPx(), theme().gapPx() / 2, backWidth, backHigh);
    const int top = backHigh + theme().gapPx();
    m_text->setGeometry(0, top, width(), qMax(0, height() - top));
    update();
}

void AboutPage::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(0, m_text->y() - 1, width(), 1, theme().colours.line);
}

} // namespace sala
