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
      m_details(new PhotographButton(PhotographButton::Sign::Details, this)),
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
    m_details->setObjectName(QStringLiteral("details"));
    m_details->hide();
    connect(m_readOn, &QAbstractButton::clicked, m_text, &PhotographText::readOn);
    connect(m_details, &QAbstractButton::clicked, this, &PhotographPanel::fold);
    connect(m_text, &FlickArea::scrolled, this, &PhotographPanel::sayFoot);
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
    m_details->setTheme(theme, TextSize::Label);
    layOut();
}

void PhotographPanel::setBackPlace(Back place) {
    m_backPlace = place;
    layOut();
}

void PhotographPanel::setWords(const PhotographWords &words, Language reader) {
    m_hasDetails = words.hasDetails();
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

void PhotographPanel::showStory() {
    m_text->setOffset(0);
    if (m_text->shown() == PhotographText::Shown::Details) {
        fold();
    }
}

/// The details, or the story again.
void PhotographPanel::fold() {
    const bool isStory = m_text->shown() == PhotographText::Shown::Story;
    m_text->show(isStory ? PhotographText::Shown::Details : PhotographText::Shown::Story);
    layOut();
}

void PhotographPanel::setLanguage(Language language) {
    m_language = language;
    m_back->setText(tr("All photographs"), m_language);
    m_pair->setText(tr("Side by side", "two photographs"), m_language);
    nameListening();
    m_question->setText(tr("A question for you", "the exhibition asks its visitor"), m_language);
    m_related->setLanguage(language);
    sayFoot();
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

/// Words that are longer than their place end with a whole line, and a button leads on; another unfolds the details. Where
/// there is no room for it, they stand below the story.
void PhotographPanel::layOutWords(const QRect &box) {
    if (m_text->shown() == PhotographText::Shown::All || !m_hasDetails) {
        m_text->show(PhotographText::Shown::Story);
    }
    const bool isUnfolded = m_text->shown() == PhotographText::Shown::Details;
    m_related->placeBelow(*m_text, box, isUnfolded);
    const QRect place = m_text->geometry();
    const auto fits = [&] { return placeFoot(place) * 2 <= place.height(); };
    m_readOn->hide();
    m_details->setVisible(m_hasDetails);
    if (!fits()) {
        m_details->hide();
        m_text->show(PhotographText::Shown::All);
    }
    if (m_text->heightForWidth(place.width()) > place.height() - placeFoot(place)) {
        m_readOn->show();
        m_readOn->setVisible(fits());
    }
    m_text->resize(place.width(), place.height() - placeFoot(place));
    sayFoot();
}

/// The buttons that are shown below the words, at the bottom of `box`; returns what they and their gap take.
int PhotographPanel::placeFoot(const QRect &box) {
    const int gap = m_theme.gapPx();
    const QSize readOn = footSize(m_readOn, {readOnText(false), readOnText(true)}, box.width());
    const QSize details = footSize(m_details, {detailsText(false), detailsText(true)}, box.width());
    const bool isBoth = !m_readOn->isHidden() && !m_details->isHidden();
    const bool isOneRow = !isBoth || readOn.width() + gap + details.width() <= box.width();
    const int row = std::max(m_readOn->isHidden() ? 0 : readOn.height(), m_details->isHidden() ? 0 : details.height());
    const int height = isOneRow ? row : readOn.height() + gap + details.height();
    const int top = box.bottom() + 1 - height;
    m_readOn->setGeometry(QRect(QPoint(box.left(), top), readOn));
    const QPoint beside(box.left() + (isBoth ? readOn.width() + gap : 0), top);
    const QPoint below(box.left(), top + readOn.height() + gap);
    m_details->setGeometry(QRect(isOneRow ? beside : below, details));
    return height > 0 ? height + gap : 0;
}

/// Of a button that keeps its place whichever of its words it says.
QSize PhotographPanel::footSize(PhotographButton *button, const QStringList &sayings, int width) const {
    QSize size;
    for (const QString &saying : sayings) {
        button->setText(saying, m_language);
        const int wide = std::min(button->sizeHint().width(), width);
        size = size.expandedTo({wide, button->heightForWidth(wide)});
    }
    return size;
}

void PhotographPanel::sayFoot() {
    m_readOn->setText(readOnText(m_text->isAtEnd() && m_text->offset() > 0), m_language);
    const bool isUnfolded = m_text->shown() == PhotographText::Shown::Details;
    m_details->setText(detailsText(isUnfolded), m_language);
    m_details->setSign(isUnfolded ? PhotographButton::Sign::Text : PhotographButton::Sign::Details);
}

QString PhotographPanel::readOnText(bool isAtEnd) {
    return isAtEnd ? tr("From the beginning", "of a caption that is longer than its place")
                   : tr("Read on", "a caption that is longer than its place");
}

QString PhotographPanel::detailsText(bool isUnfolded) {
    return isUnfolded ? tr("Back to the text", "from the details of a photograph")
                      : tr("Details", "of a photograph: who took it, whose it is, where it can be found");
}

void PhotographPanel::paintEvent(QPaintEvent *event) {
    QPainter(this).fillRect(event->rect(), m_theme.colours.background);
}

} // namespace sala
