#include "app/visitor/photograph_panel.h"

#include "app/visitor/photograph_button.h"
#include "app/visitor/related_strip.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace sala {

PhotographPanel::PhotographPanel(PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_back(new PhotographButton(PhotographButton::Sign::Back, this)),
      m_pair(new PhotographButton(PhotographButton::Sign::Pair, this)),
      m_listen(new PhotographButton(PhotographButton::Sign::Listen, this)),
      m_question(new PhotographButton(PhotographButton::Sign::Question, this)), m_text(new PhotographText(this)),
      m_readOn(new PhotographButton(PhotographButton::Sign::Text, this)),
      m_related(new RelatedStrip(pictures, this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_back->setObjectName(QStringLiteral("back"));
    m_pair->setObjectName(QStringLiteral("pairUp"));
    m_listen->setObjectName(QStringLiteral("listen"));
    m_listen->setBright(true); // found by who reads nothing of all this
    m_listen->hide();
    m_question->setObjectName(QStringLiteral("question"));
    m_question->hide();
    m_text->setObjectName(QStringLiteral("words"));
    m_readOn->setObjectName(QStringLiteral("readOn"));
    m_readOn->hide();
    connect(m_readOn, &QAbstractButton::clicked, m_text, &PhotographText::readOn);
    connect(m_text, &FlickArea::scrolled, this, &PhotographPanel::sayReadOn);
    connect(m_back, &QAbstractButton::clicked, this, &PhotographPanel::backRequested);
    connect(m_pair, &QAbstractButton::clicked, this, &PhotographPanel::pairRequested);
    connect(m_listen, &QAbstractButton::clicked, this, &PhotographPanel::listenRequested);
    connect(m_question, &QAbstractButton::clicked, this, &PhotographPanel::questionRequested);
    setLanguage(m_language);
}

void PhotographPanel::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    m_text->setTheme(theme);
    m_related->setTheme(theme);
    m_back->setTheme(theme, TextSize::Label);
    m_pair->setTheme(theme, TextSize::Label);
    m_listen->setTheme(theme, TextSize::Label);
    nameListening();
    m_question->setTheme(theme, TextSize::Label);
    m_readOn->setTheme(theme, TextSize::Label);
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
    layOut(); // longer words need a way to read on
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
    nameListening();
    m_question->setText(tr("A question for you", "the exhibition asks its visitor"), m_language);
    m_related->setLanguage(language);
    sayReadOn();
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

void PhotographPanel::setQuestionAsked(bool isAsked) {
    if (isAsked == m_question->isHidden()) {
        m_question->setVisible(isAsked);
        layOut();
    }
}

void PhotographPanel::setSpoken(Spoken spoken) {
    if (spoken != m_spoken) {
        m_spoken = spoken;
        m_listen->setVisible(spoken != Spoken::No);
        nameListening();
        layOut();
    }
}

/// The sign and the word say what a touch does; a screen reader hears what of.
void PhotographPanel::nameListening() {
    const QString listen = tr("Listen", "to the caption, read aloud");
    const QString stop = tr("Stop", "reading the caption aloud");
    const bool isNow = m_spoken == Spoken::Now;
    m_listen->setText(isNow ? listen : stop, m_language);
    m_listenWidth = m_listen->sizeHint().width();
    m_listen->setText(isNow ? stop : listen, m_language);
    m_listenWidth = std::max(m_listenWidth, m_listen->sizeHint().width());
    m_listen->setAccessibleName(isNow ? tr("Stop reading the caption aloud") : tr("Listen to the caption"));
    m_listen->setSign(isNow ? PhotographButton::Sign::Stop : PhotographButton::Sign::Listen);
}

int PhotographPanel::widthOf(PhotographButton *button) const {
    return button == m_listen ? m_listenWidth : button->sizeHint().width();
}

/// In as few rows as they need; returns the height of all.
int PhotographPanel::placeButtons(const QRect &box) {
    const int gap = m_theme.gapPx();
    int left = 0;
    int top = 0;
    int height = 0;
    QList<QAbstractButton *> shown;
    for (PhotographButton *const button : {m_back, m_pair, m_listen, m_question}) {
        if (button->isHidden()) {
            continue;
        }
        const int wide = std::min(widthOf(button), box.width());
        button->setStacked(widthOf(button) > box.width());
        const int high = button->heightForWidth(wide);
        if (left > 0 && left + wide > box.width()) {
            left = 0;
            top = height + gap;
        }
        button->setGeometry(box.left() + left, box.top() + top, wide, high);
        height = std::max(height, top + high);
        left += wide + gap;
        shown.append(button);
    }
    const int down = m_backPlace == Back::Above ? 0 : box.height() - height;
    for (QAbstractButton *const button : std::as_const(shown)) {
        button->move(button->x(), button->y() + down);
    }
    return height;
}

void PhotographPanel::layOut() {
    const QRect box = contentsRect();
    const int gap = m_theme.gapPx() * 2;
    const int height = placeButtons(box);
    const int top = m_backPlace == Back::Above ? box.top() + height + gap : box.top();
    layOutWords({box.left(), top, box.width(), std::max(0, box.height() - height - gap)});
}

/// Words that are longer than their place end with a whole line, and a button leads on.
void PhotographPanel::layOutWords(const QRect &box) {
    m_related->placeBelow(*m_text, box);
    const bool isLonger = m_text->heightForWidth(m_text->width()) > m_text->height();
    int wide = 0;
    int high = 0;
    for (const QString &text : {readOnText(false), readOnText(true)}) { // it keeps its place when it says the other
        m_readOn->setText(text, m_language);
        wide = std::max(wide, std::min(m_readOn->sizeHint().width(), box.width()));
        high = std::max(high, m_readOn->heightForWidth(std::min(m_readOn->sizeHint().width(), box.width())));
    }
    m_readOn->setVisible(isLonger && m_text->height() > 2 * high);
    if (!m_readOn->isHidden()) {
        m_readOn->setGeometry(box.left(), m_text->geometry().bottom() + 1 - high, wide, high);
        m_text->resize(m_text->width(), m_text->height() - high - m_theme.gapPx());
    }
    sayReadOn();
}

void PhotographPanel::sayReadOn() {
    m_readOn->setText(readOnText(m_text->isAtEnd() && m_text->offset() > 0), m_language);
}

QString PhotographPanel::readOnText(bool isAtEnd) {
    return isAtEnd ? tr("From the beginning", "of a caption that is longer than its place")
                   : tr("Read on", "a caption that is longer than its place");
}

void PhotographPanel::paintEvent(QPaintEvent *event) {
    QPainter(this).fillRect(event->rect(), m_theme.colours.background);
}

} // namespace sala
