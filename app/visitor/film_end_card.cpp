#include "app/visitor/film_end_card.h"

#include "app/look/looks.h"
#include "app/text/text_label.h"
#include "app/visitor/photograph_button.h"
#include "app/visitor/related_strip.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace sala {
namespace {

constexpr double kPictureAspect = 16.0 / 9; ///< of films
constexpr double kLargestPicture = 0.45;    ///< of the card's height
constexpr double kSmallestPicture = 1.2;    ///< in targets of a hand

} // namespace

FilmEndCard::FilmEndCard(PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_nextIs(new TextLabel({}, this)),
      m_nextButton(new PhotographButton(PhotographButton::Sign::Next, this)),
      m_again(new PhotographButton(PhotographButton::Sign::Again, this)),
      m_question(new PhotographButton(PhotographButton::Sign::Question, this)) {
    setObjectName(QStringLiteral("filmEnd"));
    m_nextIs->setObjectName(QStringLiteral("nextFilmTitle"));
    m_nextButton->setObjectName(QStringLiteral("nextFilm"));
    m_again->setObjectName(QStringLiteral("watchAgain"));
    m_question->setObjectName(QStringLiteral("filmQuestion"));
    m_question->hide();
    m_nextButton->setBright(true);
    connect(m_question, &QAbstractButton::clicked, this, &FilmEndCard::questionRequested);
    connect(m_again, &QAbstractButton::clicked, this, &FilmEndCard::againRequested);
    connect(m_nextButton, &QAbstractButton::clicked, this, &FilmEndCard::nextRequested);
    connect(&m_pictures, &PictureCache::ready, this, [this](const PictureRequest &request) {
        if (m_picture && m_picture->request() == request) {
            m_picture->update();
        }
    });
    hide();
}

void FilmEndCard::setNext(const Work *next) {
    const Rendition *const thumbnail =
        next && !next->isSensitive ? next->rendition(RenditionKind::Thumbnail) : nullptr;
    const MediaHash media = thumbnail ? thumbnail->media : MediaHash();
    if (media == std::exchange(m_nextPicture, media)) {
        return;
    }
    if (RelatedButton *const former = std::exchange(m_picture, nullptr)) {
        former->hide();
        former->deleteLater(); // it may be the one that is being touched
    }
    if (thumbnail) {
        m_picture = new RelatedButton(*next, true, m_pictures, this);
        m_picture->setObjectName(QStringLiteral("nextFilmPicture"));
        m_picture->setTheme(m_theme);
        connect(m_picture, &QAbstractButton::clicked, this, &FilmEndCard::nextRequested);
        setTabOrder(m_picture, m_nextButton);
    }
}

void FilmEndCard::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    TextStyle title = textStyle(theme, TextSize::Label, 600);
    title.alignment = Qt::AlignHCenter;
    title.balanced = true;
    m_nextIs->setTextStyle(title);
    m_nextIs->setColor(theme.colours.text);
    for (PhotographButton *const button : {m_nextButton, m_again, m_question}) {
        button->setTheme(theme, TextSize::Label);
    }
    if (m_picture) {
        m_picture->setTheme(theme);
    }
    layOut();
}

void FilmEndCard::setWords(const ShownText &next, Language reader) {
    m_next = next;
    m_again->setText(tr("Watch again"), reader);
    m_nextButton->setText(tr("Next film"), reader);
    m_question->setText(tr("A question for you", "the exhibition asks its visitor"), reader);
    m_nextIs->setText(next, reader, FallbackNote::Hidden);
    m_nextButton->setVisible(!next.isEmpty());
    m_again->setBright(next.isEmpty()); // one thing is the nearest
    if (m_picture) {
        m_picture->setAccessibleName(spoken(next));
    }
    layOut();
}

void FilmEndCard::setQuestionAsked(bool isAsked) {
    m_isAsked = isAsked;
    m_question->setVisible(isAsked);
    layOut();
}

QList<PhotographButton *> FilmEndCard::offered() const {
    QList<PhotographButton *> buttons{m_again};
    if (!m_next.isEmpty()) {
        buttons.prepend(m_nextButton);
    }
    if (m_isAsked) {
        buttons.append(m_question);
    }
    return buttons;
}

/// As many beside each other as fit; each row in the middle. Returns the height of all.
int FilmEndCard::placeButtons(int room) {
    const int gap = m_theme.gapPx();
    int top = 0;
    QList<PhotographButton *> row;
    const auto placeRow = [&] {
        int wide = -gap;
        int high = 0;
        for (const PhotographButton *const button : std::as_const(row)) {
            const int width = std::min(room, button->sizeHint().width());
            wide += width + gap;
            high = std::max(high, button->heightForWidth(width));
        }
        int left = (width() - wide) / 2;
        for (PhotographButton *const button : std::as_const(row)) {
            button->setGeometry(left, top, std::min(room, button->sizeHint().width()), high);
            left += button->width() + gap;
        }
        top += high + gap;
        row.clear();
    };
    int taken = 0;
    for (PhotographButton *const button : offered()) {
        const int wide = std::min(room, button->sizeHint().width());
        if (!row.isEmpty() && taken + gap + wide > room) {
            placeRow();
        }
        taken = row.isEmpty() ? wide : taken + gap + wide;
        row.append(button);
    }
    placeRow();
    return top - gap;
}

/// Its height, where `room` is enough for one worth looking at; else it hides.
int FilmEndCard::placePicture(int room) {
    if (!m_picture) {
        return 0;
    }
    const int wide = std::max(1, width() - 2 * m_theme.marginPx());
    const int high = std::min({int(height() * kLargestPicture), int(wide / kPictureAspect), room});
    const bool isShown = high >= m_theme.touchTargetPx() * kSmallestPicture;
    m_picture->setVisible(isShown);
    const int across = int(high * kPictureAspect);
    m_picture->setGeometry((width() - across) / 2, 0, across, isShown ? high : 1);
    return isShown ? high : 0;
}

/// In the middle: the next film's picture and title, where there is room for them, and the buttons below.
void FilmEndCard::layOut() {
    const int gap = m_theme.gapPx();
    const int room = std::max(1, width() - 2 * m_theme.marginPx());
    const int buttons = placeButtons(room);
    const int wanted = m_next.isEmpty() ? 0 : m_nextIs->heightForWidth(room) + gap;
    const int title = wanted + buttons <= height() ? wanted : 0;
    const int picture = placePicture(height() - title - buttons - 3 * gap);
    const int pictureGap = picture > 0 ? gap : 0;
    int top = std::max(0, (height() - picture - pictureGap - title - buttons) / 2);
    if (m_picture) {
        m_picture->move(m_picture->x(), top);
    }
    top += picture + pictureGap;
    m_nextIs->setVisible(title > 0);
    m_nextIs->setGeometry((width() - room) / 2, top, room, std::max(0, title - gap));
    for (PhotographButton *const button : offered()) {
        button->move(button->x(), button->y() + top + title);
    }
    if (isVisible()) {
        wantPicture();
    }
}

void FilmEndCard::wantPicture() {
    m_pictures.want(this, m_picture ? QList{m_picture->request()} : QList<PictureRequest>{}, 1);
}

void FilmEndCard::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    wantPicture();
}

void FilmEndCard::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_pictures.want(this, {});
}

void FilmEndCard::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

void FilmEndCard::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), m_theme.colours.veil);
}

} // namespace sala
