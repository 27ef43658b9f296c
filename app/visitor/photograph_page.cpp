#include "app/visitor/photograph_page.h"

#include "app/look/looks.h"
#include "app/visitor/browse_sections.h"
#include "app/visitor/pair_view.h"
#include "app/visitor/photograph_bar.h"
#include "app/visitor/photograph_button.h"
#include "app/visitor/photograph_overview.h"
#include "app/visitor/photograph_panel.h"
#include "app/visitor/related_strip.h"
#include "db/records/works_by_id.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace sala {

namespace {

// The words' share of a wide page; all that a photograph of 3:2 at full height leaves, within these.
constexpr double kLeastPanel = 0.28;
constexpr double kLargestPanel = 0.36;
constexpr double kPanelGrowth = 0.34; ///< with the text: 0.45 beside the largest, or two lines of it are all that is seen
constexpr double kCommonAspect = 1.5;
// The photograph's share of a tall page.
constexpr double kTallPicture = 0.48;
constexpr double kWordsGrowth = 0.8;
constexpr double kHighestAbove = 0.68; ///< of the page's width: so that a wide one does not hang far above its words

} // namespace

PhotographPage::PhotographPage(PictureCache &cache, std::shared_ptr<PictureSource> source, QWidget *parent)
    : VisitorPage(parent), m_catalogue(std::make_shared<Catalogue>()),
      m_view(new PhotographView(cache, source, this)), m_bar(new PhotographBar(this)),
      m_panel(new PhotographPanel(cache, this)),
      m_showText(new PhotographButton(PhotographButton::Sign::Text, this)), m_pair(new PairView(cache, source, this)) {
    setObjectName(QStringLiteral("photographPage"));
    m_view->setObjectName(QStringLiteral("photograph"));
    m_bar->setObjectName(QStringLiteral("bar"));
    m_panel->setObjectName(QStringLiteral("panel"));
    m_showText->setObjectName(QStringLiteral("showText"));
    m_showText->hide();
    m_pair->hide();
    connectParts();
    applyTheme();
    retranslate();
}

PhotographPage::~PhotographPage() {
    if (m_voice) {
        m_voice->disconnect(this);
    }
}

void PhotographPage::connectParts() {
    connect(m_view, &PhotographView::indexChanged, this, [this] {
        arrive();
        Q_EMIT workShown(currentWork());
    });
    connect(m_view, &PhotographView::uncovered, this, [this] {
        fillWords();
        layOut();
        Q_EMIT workShown(currentWork());
    });
    connect(m_view, &PhotographView::zoomChanged, this, &PhotographPage::updatePossible);
    connect(m_view, &PhotographView::tapped, this,
            [this] { showWords(hasWordsShown() ? Words::Hidden : Words::Shown); });
    connect(m_showText, &QAbstractButton::clicked, this, [this] { showWords(Words::Shown); });
    connect(m_panel, &PhotographPanel::pairRequested, this, &PhotographPage::showPair);
    connect(m_pair, &PairView::closed, this, &PhotographPage::leavePair);
    connect(m_panel, &PhotographPanel::backRequested, this, &PhotographPage::backRequested);
    connect(m_panel, &PhotographPanel::questionRequested, this, &PhotographPage::questionRequested);
    connect(&m_panel->related(), &RelatedStrip::workChosen, this, &PhotographPage::workRequested);
    connect(m_bar, &PhotographBar::stepRequested, m_view, &PhotographView::step);
    connect(m_bar, &PhotographBar::zoomInRequested, m_view, &PhotographView::zoomIn);
    connect(m_bar, &PhotographBar::zoomOutRequested, m_view, &PhotographView::zoomOut);
    connect(m_bar, &PhotographBar::wholeRequested, m_view, &PhotographView::fit);
}

void PhotographPage::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    const int before = m_view->index();
    const QList<WorkId> sequence = m_sequence;
    WorkId current = currentWork();
    m_catalogue = std::move(catalogue);
    if (!m_catalogue->work(current)) {
        const QHash<WorkId, const Work *> works = worksById(*m_catalogue);
        const auto next =
            std::find_if(sequence.begin() + std::min<qsizetype>(before, sequence.size()), sequence.end(),
                         [&works](const WorkId &id) { return works.contains(id); });
        current = next == sequence.end() ? WorkId() : *next;
    }
    setSequence(sequence, current);
}

void PhotographPage::showWork(const WorkId &work, const QList<WorkId> &sequence) {
    showWords(Words::Shown);
    setSequence(sequence, work);
    if (!currentWork().isNull()) {
        Q_EMIT workShown(currentWork());
    }
}

void PhotographPage::enter(const QString &pageName) {
    if (pageName == QLatin1String("photograph-zoomed")) {
        m_view->zoomIn();
        m_view->zoomIn();
    } else if (pageName == QLatin1String("photograph-pair")) {
        showPair();
    }
}

bool PhotographPage::isPairShown() const {
    return !m_pair->isHidden();
}

/// Beside it the next one, to begin with.
void PhotographPage::showPair() {
    if (m_sequence.size() < 2) {
        return;
    }
    QList<WorkId> others = m_sequence;
    const int index = m_view->index();
    others.removeAt(index);
    stopSpeaking();
    m_view->fit();
    m_pair->showPair(m_catalogue, currentWork(), others, std::min(index, int(others.size()) - 1));
    showParts();
}

void PhotographPage::leavePair() {
    if (!isPairShown()) {
        return;
    }
    m_pair->reset();
    showParts();
    m_view->setFocus(Qt::OtherFocusReason);
}

void PhotographPage::setSequence(const QList<WorkId> &sequence, const WorkId &current) {
    m_sequence.clear();
    QList<PhotographSlide> slides;
    const auto append = [&](const Work &work) {
        m_sequence.append(work.id);
        slides.append(PhotographSlide::of(work));
    };
    const QHash<WorkId, const Work *> works = sequence.isEmpty() ? QHash<WorkId, const Work *>() : worksById(*m_catalogue);
    for (const WorkId &id : sequence) {
        if (const Work *const work = works.value(id); work && work->kind == WorkKind::Photograph) {
            append(*work);
        }
    }
    if (m_sequence.isEmpty()) {
        for (const Work &work : m_catalogue->works) {
            if (work.kind == WorkKind::Photograph) {
                append(work);
            }
        }
    }
    m_walkedTheme = walkedTheme(*m_catalogue, m_sequence);
    m_view->setSlides(slides, int(m_sequence.indexOf(current)));
    leavePair(); // what it shows may be gone
    m_panel->setPairPossible(m_sequence.size() > 1);
    arrive();
}

WorkId PhotographPage::currentWork() const {
    return m_sequence.value(m_view->index());
}

WorkId PhotographPage::workInSight() const {
    const WorkId work = currentWork();
    return work.isNull() || m_view->isCovered(m_view->index()) ? WorkId() : work;
}

PhotographPage::WordsInPlace PhotographPage::wordsInPlace() const {
    const PhotographText &text = m_panel->text();
    const WordColumn &column = text.column();
    const int bottom = column.wholeLines(0, text.height()).bottom;
    return {column.titleLines(bottom), column.captionLines(bottom),
            text.height() > 0 ? double(column.heightPx()) / text.height() : 0};
}

bool PhotographPage::hasWordsShown() const {
    return m_words == Words::Shown;
}

void PhotographPage::reset() {
    stopSpeaking();
    m_view->reset();
    showWords(Words::Shown);
    setSequence({}, {});
}

void PhotographPage::arrive() {
    const bool isEnd = m_view->count() > 0 && m_view->index() + 1 == m_view->count();
    m_panel->setQuestionAsked(isEnd && asksAnything(*m_catalogue));
    m_panel->showRelated(m_catalogue, currentWork());
    m_panel->showStory();
    fillWords();
    if (theme().abovePx > 0) {
        layOut(); // a warning is read, and touched, within reach
    }
    updatePossible();
    followVoice();
}

void PhotographPage::showWords(Words words) {
    const bool isShown = words == Words::Shown;
    if (isShown == hasWordsShown()) {
        return;
    }
    m_words = words;
    showParts();
    const QRect content = isShown ? m_contentBesideWords : rect();
    m_view->setContentRect(content, PhotographView::Change::Gliding);
}

/// What is covered is not there for screen readers either.
void PhotographPage::showParts() {
    const bool isSingle = !isPairShown();
    m_view->setVisible(isSingle);
    m_panel->setVisible(isSingle && hasWordsShown());
    m_bar->setVisible(isSingle && hasWordsShown());
    m_showText->setVisible(isSingle && !hasWordsShown());
}

void PhotographPage::retranslate() {
    m_showText->setText(tr("Show the text", "the words that belong to the photograph"), language());
    setAccessibleName(tr("Photograph"));
    m_view->overview().setAccessibleName(
        tr("The whole photograph: touch where you want to look", "a small picture over a zoomed one"));
    m_bar->setLanguage(language());
    m_panel->setLanguage(language());
    m_pair->setLanguage(language());
    fillWords();
    followVoice();
    layOut(); // the bar may need another height for other words
}

void PhotographPage::fillWords() {
    const Work *const work = m_catalogue->work(currentWork());
    if (!work) {
        m_panel->setWords({}, language());
        m_bar->setPosition(0, 0);
        return;
    }
    m_panel->setWords(wordsHere(*work), language());
    m_bar->setPosition(m_view->index() + 1, m_view->count());
    if (m_bar->height() != m_bar->heightForWidth(m_bar->width())) {
        layOut(); // a longer number left its buttons less room
    }
    describe(*m_view, *m_catalogue, work->id, language());
}

void PhotographPage::updatePossible() {
    const int index = m_view->index();
    const bool isSomething = m_view->count() > 0;
    m_bar->setPossible({isSomething && index > 0, index + 1 < m_view->count(), m_view->canZoomIn(),
                        isSomething && !m_view->isFitted()});
}

void PhotographPage::applyTheme() {
    m_view->setTheme(theme());
    m_panel->setTheme(theme());
    m_bar->setTheme(theme());
    m_pair->setTheme(theme());
    m_showText->setTheme(theme(), TextSize::Label);
    layOut();
}

void PhotographPage::resizeEvent(QResizeEvent *event) {
    VisitorPage::resizeEvent(event);
    layOut();
}

void PhotographPage::showEvent(QShowEvent *event) {
    VisitorPage::showEvent(event);
    followVoice();
}

void PhotographPage::takeFocus() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void PhotographPage::hideEvent(QHideEvent *event) {
    VisitorPage::hideEvent(event);
    stopSpeaking();
    followVoice();
}

void PhotographPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape) {
        VisitorPage::keyPressEvent(event);
    } else if (!m_view->isFitted()) {
        m_view->fit();
    } else if (!hasWordsShown()) {
        showWords(Words::Shown);
    } else {
        Q_EMIT backRequested();
    }
}

void PhotographPage::layOut() {
    m_view->setGeometry(rect());
    m_pair->setGeometry(rect()); // what is touched lies at its lower edge
    if (width() < height()) {
        layOutTall();
    } else {
        layOutWide();
    }
    m_view->setContentRect(hasWordsShown() ? m_contentBesideWords : rect());

    const int margin = theme().marginPx() / 2;
    const QSize button = m_showText->sizeHint();
    m_showText->setGeometry(
        {QPoint(width() - margin - button.width(), height() - margin - button.height()), button});
    m_view->setNotes(notesFor(theme(), language(), m_contentBesideWords.width()));
}

/// The words beside the photograph; what is done with it below it.
void PhotographPage::layOutWide() {
    const int margin = theme().marginPx();
    const int mat = margin / 2;
    const double words = kLeastPanel + kPanelGrowth * (factor(theme().reading.textScale) - 1);
    const int least = m_bar->heightForWidth(int(width() * (1 - std::max(words, kLargestPanel))) - mat);
    const double picture = (height() - 2 * mat - theme().gapPx() - least) * kCommonAspect + mat;
    const double leastPanel = std::max<double>(words * width(), m_panel->wayBackWidth() + 2 * margin);
    const int panel =
        int(std::clamp(width() - picture, leastPanel, std::max(leastPanel, kLargestPanel * width())));
    const int left = width() - panel;
    const int bar = m_bar->heightForWidth(left - mat);
    m_panel->setBackPlace(PhotographPanel::Back::Above);
    m_panel->setContentsMargins(margin, mat, margin, mat);
    m_panel->setGeometry(left, 0, panel, height());
    m_bar->setGeometry(mat, height() - mat - bar, left - mat, bar);
    m_contentBesideWords = QRect(mat, mat, left - mat, m_bar->y() - mat - theme().gapPx());
}

/// The words below the photograph; between them what is done with it.
void PhotographPage::layOutTall() {
    const int margin = theme().marginPx();
    const int mat = margin / 2;
    // Larger words need more of the page, or two lines of them are all that is seen.
    const double share = kTallPicture / std::pow(factor(theme().reading.textScale), kWordsGrowth);
    const int above = theme().abovePx;
    const int inReach = m_view->isCovered() ? int((height() - above) * share) : pictureInReachPx();
    const int bottom = above > 0 ? above + inReach : int(height() * share);
    const int highest = above == 0 ? 0 : m_view->isCovered() ? above : std::max(0, bottom - int(width() * kHighestAbove));
    m_contentBesideWords = QRect(0, highest, width(), bottom - highest);
    const int bar = m_bar->heightForWidth(width() - 2 * margin);
    m_bar->setGeometry(margin, m_contentBesideWords.bottom() + 1 + theme().gapPx(), width() - 2 * margin,
                       bar);
    const int top = m_bar->geometry().bottom() + 1;
    m_panel->setBackPlace(PhotographPanel::Back::Below);
    m_panel->setContentsMargins(margin, margin, margin, mat);
    m_panel->setGeometry(0, top, width(), height() - top);
}

} // namespace sala
