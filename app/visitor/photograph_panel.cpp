#include "app/visitor/photograph_panel.h"

#include "app/visitor/photograph_button.h"
#include "app/visitor/related_strip.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace sala {

PhotographPanel::PhotographPanel(PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_back(new PhotographButton(PhotographButton::Sign::Back, this)),
      m_text(new PhotographText(this)), m_related(new RelatedStrip(pictures, this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_back->setObjectName(QStringLiteral("back"));
    m_text->setObjectName(QStringLiteral("words"));
    connect(m_back, &QAbstractButton::clicked, this, &PhotographPanel::backRequested);
    setLanguage(m_language);
}

void PhotographPanel::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    m_text->setTheme(theme);
    m_related->setTheme(theme);
    m_back->setTheme(theme, TextSize::Label);
    layOut();
}

void PhotographPanel::setBackPlace(Back place) {
    m_backPlace = place;
    layOut();
}

void PhotographPanel::setWords(const PhotographWords &words, Language reader) {
    m_text->setWords(words, reader);
    if (m_language != reader) {
        setLanguage(reader);
    }
}

void PhotographPanel::showRelated(const std::shared_ptr<const Catalogue> &catalogue, const WorkId &work) {
    m_related->setWork(catalogue, work);
    layOut();
}

void PhotographPanel::scrollToTop() {
    m_text->setOffset(0);
}

void PhotographPanel::setLanguage(Language language) {
    m_language = language;
    m_back->setText(tr("All photographs"), m_language);
    m_related->setLanguage(language);
    layOut();
}

void PhotographPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

int PhotographPanel::wayBackWidth() const {
    return m_back->sizeHint().width();
}

void PhotographPanel::layOut() {
    const QRect box = contentsRect();
    const int gap = m_theme.gapPx() * 2;
    const int width = std::min(m_back->sizeHint().width(), box.width());
    const int height = m_back->heightForWidth(width);
    const bool isAbove = m_backPlace == Back::Above;
    m_back->setGeometry(box.left(), isAbove ? box.top() : box.bottom() + 1 - height, width, height);
    const int top = isAbove ? box.top() + height + gap : box.top();
    m_related->placeBelow(*m_text, {box.left(), top, box.width(), std::max(0, box.height() - height - gap)});
}

void PhotographPanel::paintEvent(QPaintEvent *event) {
    QPainter(this).fillRect(event->rect(), m_theme.colours.background);
}

} // namespace sala
