#include "app/visitor/related_strip.h"

#include "app/look/looks.h"
#include "app/text/text_label.h"
#include "app/visitor/document_languages.h"
#include "app/visitor/related_works.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sala {
namespace {

constexpr int kMost = 6;
constexpr double kLeastWords = 0.5;  ///< of the room that is shared with them
constexpr double kLeastForemost = 7; ///< of body text, in em, where the strip matters more: two lines, and their button
constexpr double kLeastLines = 12;   ///< of the largest body text, in em: a title, some lines, and a button
constexpr double kTileAspect = 1.5;  ///< the common one; others are cropped to it
constexpr double kTileShare = 0.085; ///< of the screen's shorter side: a tile's height

} // namespace

RelatedButton::RelatedButton(const Work &work, bool isFilm, PictureCache &pictures, QWidget *parent)
    : QAbstractButton(parent), m_work(work.id), m_isFilm(isFilm),
      m_pictures(pictures) {
    m_kept = work.kind == WorkKind::Document ? kKeptTop : work.kind == WorkKind::Photograph ? work.focus : kKeptMiddle;
    const Rendition *const thumbnail = work.rendition(RenditionKind::Thumbnail);
    m_thumbnail = thumbnail->media;
    m_picture = m_thumbnail;
    if (!thumbnail->sizePx.isEmpty()) {
        m_aspect = double(thumbnail->sizePx.width()) / thumbnail->sizePx.height();
    }
    setFocusPolicy(Qt::TabFocus);
}

void RelatedButton::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    update();
}

void RelatedButton::setCover(const MediaHash &cover) {
    m_picture = cover.isNull() ? m_thumbnail : cover;
    update();
}

/// Large enough that the picture fills the button when its edges are cut off.
PictureRequest RelatedButton::request() const {
    const QSizeF size = QSizeF(this->size()) * devicePixelRatioF();
    const double wide = std::max(size.width(), size.height() * m_aspect);
    return {m_picture, QSizeF(std::ceil(wide), std::ceil(wide / m_aspect)).toSize()};
}

void RelatedButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintCover(painter, rect(), m_pictures, request(), m_theme.colours, m_kept);
    if (m_isFilm) {
        paintPlayMark(painter, QRectF(rect()).center(), height() / 3.6, m_theme.colours);
    }
    if (isDown()) {
        const int thick = m_theme.linePx() * 2;
        painter.setPen(QPen(m_theme.colours.accent, thick, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect().adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2));
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), m_theme);
    }
}

RelatedStrip::RelatedStrip(PictureCache &pictures, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_heading(new TextLabel({}, this)) {
    setObjectName(QStringLiteral("related"));
    connect(&m_pictures, &PictureCache::ready, this, [this](const PictureRequest &request) {
        for (RelatedButton *const button : std::as_const(m_buttons)) {
            if (button->request() == request) {
                button->update();
            }
        }
    });
}

void RelatedStrip::setWork(const std::shared_ptr<const Catalogue> &catalogue, const WorkId &work) {
    if (catalogue == m_catalogue && work == m_work) {
        return;
    }
    m_catalogue = catalogue;
    m_work = work;
    for (RelatedButton *const button : std::exchange(m_buttons, {})) {
        button->setParent(nullptr);
        button->deleteLater(); // it may be the one that is being touched
    }
    for (const WorkId &id : relatedWorks(*catalogue, work, kMost)) {
        auto *const button =
            new RelatedButton(*catalogue->work(id), catalogue->film(id) != nullptr, m_pictures, this);
        button->setObjectName(QStringLiteral("related-%1").arg(m_buttons.size() + 1));
        button->setTheme(m_theme);
        connect(button, &QAbstractButton::clicked, this, [this, id] {
            QList<WorkId> sequence{m_work};
            for (const RelatedButton *const each : std::as_const(m_buttons)) {
                sequence.append(each->work());
            }
            Q_EMIT workChosen(id, sequence);
        });
        m_buttons.append(button);
    }
    setWords();
    layOut();
}

void RelatedStrip::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    m_heading->setTextStyle(textStyle(theme, TextSize::Label, 600));
    m_heading->setColor(theme.colours.accent);
    for (RelatedButton *const button : std::as_const(m_buttons)) {
        button->setTheme(theme);
    }
    layOut();
}

void RelatedStrip::setLanguage(Language language) {
    m_language = language;
    setWords();
    layOut();
}

void RelatedStrip::setWords() {
    const QString heading = tr("More like this", "above pictures of related works");
    m_heading->setText(heading, m_language);
    setAccessibleName(heading);
    for (RelatedButton *const button : std::as_const(m_buttons)) {
        const ShownText title = m_catalogue->text(button->work(), TextField::Title, m_language);
        button->setCover(coverFor(*m_catalogue, button->work(), m_language));
        button->setAccessibleName(title.isEmpty() ? tr("Photograph") : spoken(title));
        button->setAccessibleDescription(
            spoken(m_catalogue->text(button->work(), TextField::AltText, m_language)));
    }
}

int RelatedStrip::tileHeightPx() const {
    return std::max(m_theme.touchTargetPx(), int(m_theme.shortSidePx() * kTileShare));
}

int RelatedStrip::columnsFor(int width) const {
    const int wanted = int(std::lround(tileHeightPx() * kTileAspect));
    const int fitting = (width + m_theme.gapPx()) / std::max(1, wanted + m_theme.gapPx());
    return std::clamp(fitting, 2, kMost);
}

int RelatedStrip::heightForWidth(int width) const {
    return m_heading->heightForWidth(width) + m_theme.gapPx() / 2 + tileHeightPx();
}

void RelatedStrip::placeBelow(QWidget &words, const QRect &box, bool isForemost) {
    const int gap = m_theme.gapPx() * 2;
    const int height = heightForWidth(box.width());
    const int left = box.height() - gap - height;
    const bool isLarge = m_theme.reading.textScale == TextScale::Largest;
    const double body = m_theme.textPx(TextSize::Body);
    const double usual = std::max(box.height() * kLeastWords, isLarge ? kLeastLines * body : 0);
    const bool isShown = !m_buttons.isEmpty() && left >= (isForemost ? kLeastForemost * body : usual);
    setVisible(isShown);
    if (isShown) {
        setGeometry(box.left(), box.top() + left + gap, box.width(), height);
    }
    words.setGeometry(box.left(), box.top(), box.width(), isShown ? left : std::max(0, box.height()));
}

/// As many as fit; where fewer are related, they keep that width.
void RelatedStrip::layOut() {
    const int heading = m_heading->heightForWidth(std::max(1, width()));
    m_heading->setGeometry(0, 0, width(), heading);
    const int columns = columnsFor(width());
    const int gap = m_theme.gapPx();
    const int each = (width() - (columns - 1) * gap) / columns;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setGeometry(i * (each + gap), heading + gap / 2, each, tileHeightPx());
        m_buttons[i]->setVisible(i < columns);
    }
    if (isVisible()) {
        wantPictures();
    }
    update();
}

void RelatedStrip::wantPictures() {
    QList<PictureRequest> requests;
    for (const RelatedButton *const button : std::as_const(m_buttons)) {
        if (!button->isHidden()) {
            requests.append(button->request());
        }
    }
    m_pictures.want(this, requests, requests.size()); // small, and all are looked at
}

void RelatedStrip::paintEvent(QPaintEvent *event) {
    QPainter painter(this);
    for (const QRect &part : event->region()) {
        painter.fillRect(part, m_theme.colours.background);
    }
}

void RelatedStrip::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

void RelatedStrip::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    wantPictures();
}

void RelatedStrip::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_pictures.want(this, {});
}

} // namespace sala
