#include "app/visitor/language_bar.h"

#include "app/text/text_button.h"
#include "app/visitor/looks.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

namespace sala {

LanguageBar::LanguageBar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("languageBar"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    for (const Language language : kLanguages) {
        auto *choice = new TextButton({}, this);
        choice->setCheckable(true);
        choice->setObjectName(QStringLiteral("language-") + code(language));
        choice->setText(ownName(language), language);
        m_group->addButton(choice, int(language));
    }
    button(m_language)->setChecked(true);
    setTheme(m_theme);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        const auto wanted = Language(id);
        button(m_language)->setChecked(true); // The kiosk may yet say no.
        Q_EMIT languageChosen(wanted);
    });
    retranslate();
}

TextButton *LanguageBar::button(Language language) const {
    return static_cast<TextButton *>(m_group->button(int(language)));
}

void LanguageBar::setLanguage(Language language) {
    m_language = language;
    button(language)->setChecked(true);
    markChosen();
}

void LanguageBar::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    for (const Language language : kLanguages) {
        button(language)->setLook(choiceLook(theme));
    }
    markChosen();
    updateGeometry();
    layOut();
}

void LanguageBar::markChosen() {
    for (const Language language : kLanguages) {
        const int weight = language == m_language ? 600 : 400;
        button(language)->setTextStyle(textStyle(m_theme, TextSize::Label, weight));
    }
    update();
}

QSize LanguageBar::sizeHint() const {
    int width = (int(kLanguages.size()) + 1) * m_theme.gapPx();
    for (const Language language : kLanguages) {
        width += button(language)->sizeHint().width();
    }
    return QSize(width, m_theme.touchTargetPx() + m_theme.gapPx());
}

QSize LanguageBar::minimumSizeHint() const {
    return QSize(int(kLanguages.size()) * m_theme.touchTargetPx(), sizeHint().height());
}

// All targets are equally wide, so that each language is as easy to hit as any other, and no wider than a
// hand spans on a landscape screen: there the bar stays together in the middle.
void LanguageBar::layOut() {
    const int count = int(kLanguages.size());
    const int gap = m_theme.gapPx() / 2;
    const int widest = int(m_theme.touchTargetPx() * 3.6);
    const int each = qMin((width() - 2 * m_theme.gapPx() - (count - 1) * gap) / count, widest);
    const int high = m_theme.touchTargetPx();
    int x = (width() - count * each - (count - 1) * gap) / 2;
    for (const Language language : kLanguages) {
        button(language)->setGeometry(x, (height() - high) / 2, each, high);
        x += each + gap;
    }
}

void LanguageBar::retranslate() {
    setAccessibleName(tr("Languages"));
}

void LanguageBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LanguageBar::resizeEvent(QResizeEvent *event) {
    layOut();
    QWidget::resizeEvent(event);
}

void LanguageBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), colour::kSurface);
    painter.fillRect(0, 0, width(), 1, colour::kLine);
    paintChoiceMark(painter, button(m_language)->geometry(), m_theme);
}

} // namespace sala
