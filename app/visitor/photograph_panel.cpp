#include "app/visitor/photograph_panel.h"

#include "app/visitor/photograph_button.h"
#include "app/visitor/related_strip.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace sala {

PhotographPanel::PhotographPanel(PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_back(new PhotographButton(PhotographButton::Sign::Back, this)),
      m_pair(new PhotographButton(PhotographButton::Sign::Pair, this)), m_text(new PhotographText(this)),
      m_related(new RelatedStrip(pictures, this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_back->setObjectName(QStringLiteral("back"));
    m_pair->setObjectName(QStringLiteral("pairUp"));
    m_text->setObjectName(QStringLiteral("words"));
    connect(m_back, &QAbstractButton::clicked, this, &PhotographPanel::backRequested);
    connect(m_pair, &QAbstractButton::clicked, this, &PhotographPanel::pairRequested);
    setLanguage(m_language);
}

void PhotographPanel::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    m_text->setTheme(theme);
    m_related->setTheme(theme);
    m_back->setTheme(theme, TextSize::Label);
    m_pair->setTheme(theme, TextSize::Label);
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
    m_pair->setText(tr("Side by side", "two photographs"), m_language);
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

void PhotographPanel::setPairPossible(bool isPossible) {
    if (isPossible == m_pair->isHidden()) {
        m_pair->setVisible(isPossible);
        layOut();
    }
}

/// In one row where that is wide enough; returns its height.
int PhotographPanel::placeButtons(const QRect &box) {
    const int back = std::min(m_back->sizeHint().width(), box.width());
    const int backHeight = m_back->heightForWidth(back);
    const int pair = std::min(m_pair->sizeHint().width(), box.width());
    const int pairHeight = m_pair->isHidden() ? 0 : m_pair->heightForWidth(pair);
    const int gap = m_theme.gapPx();
    const bool isOneRow = m_pair->isHidden() || back + gap + pair <= box.width();
    const int height = isOneRow ? std::max(backHeight, pairHeight) : backHeight + gap + pairHeight;
    const int top = m_backPlace == Back::Above ? box.top() : box.bottom() + 1 - height;
    m_back->setGeometry(box.left(), top, back, backHeight);
    m_pair->setGeometry(isOneRow ? box.left() + back + gap : box.left(),
                        isOneRow ? top : top + backHeight + gap, pair, pairHeight);
    return height;
}

void PhotographPanel::layOut() {
    const QRect box = contentsRect();
    const int gap = m_theme.gapPx() * 2;
    const int height = placeButtons(box);
    const int top = m_backPlace == Back::Above ? box.top() + height + gap : box.top();
    m_related->placeBelow(*m_text, {box.left(), top, box.width(), std::max(0, box.height() - height - gap)});
}

void PhotographPanel::paintEvent(QPaintEvent *event) {
    QPainter(this).fillRect(event->rect(), m_theme.colours.background);
}

} // namespace sala
