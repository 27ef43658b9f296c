#include "app/visitor/pair_view.h"

#include "app/look/looks.h"
#include "app/text/text_label.h"
#include "app/visitor/photograph_bar.h"
#include "app/visitor/photograph_button.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/photograph_view.h"
#include "db/records/works_by_id.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace sala {

PairView::PairView(PictureCache &cache, const std::shared_ptr<PictureSource> &source, QWidget *parent)
    : QWidget(parent),
      m_catalogue(std::make_shared<Catalogue>()), m_views{new PhotographView(cache, source, this),
                                                          new PhotographView(cache, source, this)},
      m_titles{new TextLabel({}, this), new TextLabel({}, this)}, m_bar(new PhotographBar(this)),
      m_back(new PhotographButton(PhotographButton::Sign::One, this)) {
    setObjectName(QStringLiteral("pair"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_views[0]->setObjectName(QStringLiteral("firstOfPair"));
    m_views[1]->setObjectName(QStringLiteral("secondOfPair"));
    m_titles[0]->setObjectName(QStringLiteral("firstTitle"));
    m_titles[1]->setObjectName(QStringLiteral("secondTitle"));
    m_bar->setObjectName(QStringLiteral("pairBar"));
    m_back->setObjectName(QStringLiteral("leavePair"));
    connectParts();
    setLanguage(m_language);
}

void PairView::connectParts() {
    connect(m_views[1], &PhotographView::indexChanged, this, [this] {
        sayTitles();
        updatePossible();
    });
    for (PhotographView *view : m_views) {
        connect(view, &PhotographView::zoomChanged, this, &PairView::updatePossible);
        connect(view, &PhotographView::uncovered, this, &PairView::sayTitles);
        connect(m_bar, &PhotographBar::zoomInRequested, view, &PhotographView::zoomIn);
        connect(m_bar, &PhotographBar::zoomOutRequested, view, &PhotographView::zoomOut);
        connect(m_bar, &PhotographBar::wholeRequested, view, &PhotographView::fit);
    }
    connect(m_bar, &PhotographBar::stepRequested, m_views[1], &PhotographView::step);
    connect(m_back, &QAbstractButton::clicked, this, &PairView::closed);
}

void PairView::showPair(std::shared_ptr<const Catalogue> catalogue, const WorkId &first,
                        const QList<WorkId> &others, int index) {
    m_catalogue = std::move(catalogue);
    m_first = first;
    m_others = others;
    const QHash<WorkId, const Work *> works = worksById(*m_catalogue);
    const auto slides = [&](const QList<WorkId> &shown) {
        QList<PhotographSlide> made;
        for (const WorkId &id : shown) {
            made.append(PhotographSlide::of(*works.value(id)));
        }
        return made;
    };
    m_views[0]->setSlides(slides({first}), 0);
    m_views[1]->setSlides(slides(others), index);
    show();
    raise();
    sayTitles();
    updatePossible();
    m_views[1]->setFocus(Qt::OtherFocusReason);
}

void PairView::reset() {
    hide();
    for (PhotographView *view : m_views) {
        view->reset();
        view->setSlides({}, 0);
    }
    m_first = {};
    m_others.clear();
}

WorkId PairView::second() const {
    return m_others.value(m_views[1]->index());
}

void PairView::setTheme(const GalleryTheme &theme) {
    m_theme = theme;
    for (PhotographView *view : m_views) {
        view->setTheme(theme);
    }
    for (TextLabel *title : m_titles) {
        TextStyle style = textStyle(theme, TextSize::Body, 600);
        style.alignment = Qt::AlignHCenter;
        style.balanced = true;
        title->setTextStyle(style);
        title->setColor(theme.colours.text);
    }
    m_bar->setTheme(theme);
    m_back->setTheme(theme, TextSize::Label);
    layOut();
}

void PairView::setLanguage(Language language) {
    m_language = language;
    setAccessibleName(tr("Two photographs side by side"));
    m_bar->setLanguage(language);
    m_back->setText(tr("One photograph"), language);
    sayTitles();
}

void PairView::sayTitles() {
    const std::array<WorkId, 2> works{m_first, second()};
    for (size_t side = 0; side < works.size(); ++side) {
        const ShownText title = m_catalogue->text(works[side], TextField::Title, m_language);
        m_titles[side]->setText(title, m_language);
        PhotographPage::describe(*m_views[side], *m_catalogue, works[side], m_language);
    }
    m_bar->setPosition(m_views[1]->index() + 1, int(m_others.size()));
    layOut();
}

void PairView::updatePossible() {
    const int index = m_views[1]->index();
    const auto isAny = [this](const auto &question) {
        return std::any_of(m_views.begin(), m_views.end(), question);
    };
    m_bar->setPossible(
        {index > 0, index + 1 < m_others.size(),
         isAny([](const PhotographView *view) { return view->canZoomIn(); }),
         isAny([](const PhotographView *view) { return view->count() > 0 && !view->isFitted(); })});
}

void PairView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

void PairView::layOut() {
    if (isHidden()) {
        return; // it is laid out when it is shown
    }
    const int margin = m_theme.marginPx() / 2;
    const int gap = m_theme.gapPx();
    const int inner = width() - 2 * margin;
    const QSize back = m_back->sizeHint();
    const int beside = inner - back.width() - gap;
    const int besideHeight = m_bar->heightForWidth(std::max(1, beside));
    const bool isOneRow = beside > 0 && besideHeight <= m_bar->heightForWidth(inner);
    const int bar = isOneRow ? besideHeight : m_bar->heightForWidth(inner);
    const int controls = isOneRow ? std::max(bar, back.height()) : bar + gap + back.height();
    const int top = height() - margin - controls;
    m_bar->setGeometry(isOneRow ? margin + back.width() + gap : margin, top, isOneRow ? beside : inner, bar);
    m_back->setGeometry(margin, isOneRow ? top + (controls - back.height()) / 2 : top + bar + gap,
                        std::min(back.width(), inner), back.height());
    const QRect pictures(margin, margin, inner, std::max(2, top - gap - margin));
    if (width() < height()) {
        const int half = (pictures.height() - gap) / 2;
        place(0, {pictures.left(), pictures.top(), inner, half});
        place(1, {pictures.left(), pictures.top() + half + gap, inner, half});
    } else {
        const int half = (inner - gap) / 2;
        place(0, {pictures.left(), pictures.top(), half, pictures.height()});
        place(1, {pictures.left() + half + gap, pictures.top(), half, pictures.height()});
    }
}

/// The title below its photograph.
void PairView::place(int side, const QRect &box) {
    const auto at = size_t(side);
    const int words = std::min(m_titles[at]->heightForWidth(box.width()), box.height() * 3 / 5);
    const int picture = box.height() - words - m_theme.gapPx() / 2;
    m_views[at]->setGeometry(box.left(), box.top(), box.width(), std::max(1, picture));
    m_views[at]->setContentRect(m_views[at]->rect());
    m_views[at]->setNotes(PhotographPage::notesFor(m_theme, m_language, box.width()));
    m_titles[at]->setGeometry(box.left(), box.bottom() + 1 - words, box.width(), words);
}

void PairView::paintEvent(QPaintEvent *event) {
    QPainter(this).fillRect(event->rect(), m_theme.colours.background);
}

void PairView::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace sala
