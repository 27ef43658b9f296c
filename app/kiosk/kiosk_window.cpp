#include "app/kiosk/kiosk_window.h"

#include "app/kiosk/page_stack.h"
#include "app/look/each_finger.h"
#include "app/look/focus_ring.h"
#include "app/look/switch_keys.h"
#include "app/stage/presenting_cover.h"
#include "app/stage/stage_view.h"
#include "app/staff/staff_area.h"
#include "app/staff/staff_gesture.h"
#include "app/visitor/about_page.h"
#include "app/visitor/browse_page.h"
#include "app/visitor/closed_page.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/language_bar.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/reading_page.h"
#include "app/visitor/reading_panel.h"
#include "app/visitor/reflection_page.h"
#include "app/visitor/staff_notice.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace sala {

KioskWindow::KioskWindow(const KioskParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_idle(qApp), m_fingers(new EachFinger(*this)), m_pageArea(new QWidget(this)),
      m_stack(new PageStack(m_pageArea)), m_stage(new StageView(parts.pictures)), m_stageRing(new FocusRing(*m_stage)),
      m_staffNotice(new StaffNotice(this)), m_languageBar(new LanguageBar(this)),
      m_readingPanel(new ReadingPanel(m_pageArea)), m_idleOverlay(new IdleOverlay(m_pageArea)) {
    new SwitchKeys(qApp, this);
    setObjectName(QStringLiteral("kiosk"));
    setWindowTitle(QStringLiteral("Sala"));
    m_stack->add(*m_stage);
    if (m_parts.films) {
        m_stage->setFilms(m_parts.films);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pageArea, 1);
    column->addWidget(m_staffNotice);
    column->addWidget(m_languageBar);

    connect(m_stage, &StageView::touched, this, &KioskWindow::browse);
    connect(m_languageBar, &LanguageBar::homeRequested, this, &KioskWindow::goHome);
    connect(m_languageBar, &LanguageBar::languageChosen, this, [this](Language language) {
        if (isGestureEnding()) {
            return;
        }
        setLanguage(language);
        m_idleOverlay->dismiss();
        Q_EMIT visitorFound();
        if (currentPage() == m_stage && !isStaffOpen() && !isPresenting()) {
            browse();
        }
    });
    connect(&m_idle, &IdleMonitor::idle, this, &KioskWindow::ask);
    connect(m_idleOverlay, &IdleOverlay::timedOut, this, &KioskWindow::showAttract);
    connect(m_idleOverlay, &IdleOverlay::stillHere, this, &KioskWindow::stay);
    connect(m_stage, &StageView::slideBegan, this, &KioskWindow::slideShown);
    // The first photograph comes before everything else; then the pages, before anybody can ask for them.
    connect(m_stage, &StageView::firstPictureReady, this,
            [this] { QTimer::singleShot(200, this, &KioskWindow::makePages); });
    makeReadingPanel();
    applyTheme();
}

void KioskWindow::makeReadingPanel() {
    connect(m_languageBar, &LanguageBar::readingRequested, this, &KioskWindow::openReading);
    connect(m_readingPanel, &ReadingPanel::readingChosen, this, &KioskWindow::setReading);
    connect(m_readingPanel, &ReadingPanel::opened, this, [this] { m_languageBar->setReadingOpen(true); });
    connect(m_readingPanel, &ReadingPanel::closed, this, [this] {
        m_languageBar->setReadingOpen(false);
        m_fingers->settle(*m_pageArea);
    });
}

/// Pages are hidden after the window's own members are gone, and must not call it then.
KioskWindow::~KioskWindow() {
    for (VisitorPage *page : pages()) {
        page->disconnect(this);
    }
}

QList<VisitorPage *> KioskWindow::pages() const {
    QList<VisitorPage *> made{m_stage};
    if (m_browse) {
        made.append({m_browse, m_photograph, m_document, m_about, m_reflection});
    }
    if (m_interview) {
        made.append(m_interview);
    }
    return made;
}

void KioskWindow::makePages() {
    if (m_browse || !m_catalogue) {
        return;
    }
    m_browse = new BrowsePage(&m_parts.pictures);
    m_photograph = new PhotographPage(m_parts.pictures, m_parts.source);
    m_document = new ReadingPage(m_parts.pictures, m_parts.source);
    m_about = new AboutPage;
    makeReflection();
    if (m_parts.films) {
        m_photograph->speakFrom(*m_parts.films);
        m_photograph->setLoudness(m_loudness);
        connect(m_photograph, &PhotographPage::speakingChanged, this, &KioskWindow::watchForIdleness);
        m_interview = new InterviewPage(m_parts.pictures, *m_parts.films);
        m_interview->setLoudness(m_loudness);
        connect(m_interview, &InterviewPage::playingChanged, this, &KioskWindow::watchForIdleness);
        connect(&m_interview->player(), &FilmPlayer::stateChanged, this, [this](FilmPlayer::State state) {
            if (state == FilmPlayer::State::Ended && currentPage() == m_interview) {
                Q_EMIT filmFinished();
            }
        });
    }
    for (VisitorPage *page : pages()) {
        if (page == m_stage) {
            continue;
        }
        m_stack->add(*page);
        page->setTheme(m_theme);
        page->setLanguage(language());
        connect(page, &VisitorPage::workRequested, this, &KioskWindow::open);
        connect(page, &VisitorPage::workShown, this, &KioskWindow::sightChanged);
        connect(page, &VisitorPage::backRequested, this, &KioskWindow::back);
        connect(page, &VisitorPage::questionRequested, this, &KioskWindow::askQuestion);
        connect(page, &VisitorPage::homeRequested, this, &KioskWindow::goHome);
    }
    connect(m_browse, &BrowsePage::aboutRequested, this, [this] { goTo(*m_about); });
    fillPages();
}

void KioskWindow::fillPages() {
    m_browse->setCatalogue(*m_catalogue);
    m_document->setCatalogue(m_catalogue);
    m_about->setCatalogue(*m_catalogue);
    fillAsking();
}

void KioskWindow::setCatalogue(std::shared_ptr<const Catalogue> catalogue) {
    m_catalogue = std::move(catalogue);
    m_stage->setCatalogue(m_catalogue);
    if (m_browse) {
        fillPages();
    }
    showAttract();
}

void KioskWindow::setPxPerMm(double pxPerMm) {
    m_pxPerMm = pxPerMm;
    applyTheme();
}

void KioskWindow::setScreenBottom(double mm) {
    m_screenBottomMm = mm;
    applyTheme();
}

Language KioskWindow::language() const {
    return m_parts.languages.language();
}

void KioskWindow::setMissingFonts(const QStringList &fonts) {
    m_staffNotice->setMissingFonts(fonts);
}

void KioskWindow::setStateUnreadable() {
    m_staffNotice->setStateUnreadable();
}

VisitorPage *KioskWindow::currentPage() const {
    return m_stack->current();
}

bool KioskWindow::hasAttractLoop() const {
    const auto isShown = [this](const PlaylistEntry &entry) { return StageView::shows(m_catalogue->work(entry.work)); };
    return m_catalogue && std::any_of(m_catalogue->playlist.entries.begin(), m_catalogue->playlist.entries.end(), isShown);
}

void KioskWindow::setLanguage(Language language) {
    const bool isOther = m_parts.languages.language() != language;
    m_parts.languages.setLanguage(language);
    // Everything is told right here, once; Qt's own word about it would only come later and cost it all
    // again.
    for (QObject *receiver : {static_cast<QObject *>(this), static_cast<QObject *>(windowHandle())}) {
        if (receiver && isOther) {
            QCoreApplication::removePostedEvents(receiver, QEvent::LanguageChange);
        }
    }
    m_languageBar->setLanguage(language);
    m_idleOverlay->setLanguage(language);
    m_readingPanel->setLanguage(language);
    m_staffNotice->setLanguage(language);
    if (m_staff) {
        m_staff->setLanguage(language);
    }
    if (m_closedPage) {
        m_closedPage->setLanguage(language);
    }
    if (m_presenting) {
        m_presenting->setLanguage(language);
        m_presenting->setTitle(title());
    }
    for (VisitorPage *page : pages()) {
        page->setLanguage(language);
    }
    if (!m_isLeaving) {
        Q_EMIT sightChanged();
    }
}

void KioskWindow::setReading(const Reading &reading) {
    m_theme.reading = reading;
    applyTheme();
}

void KioskWindow::setUsualReading(const Reading &reading) {
    m_usualReading = reading;
    setReading(reading);
}

/// Over any page; from the attract loop over the photographs, like a language.
void KioskWindow::openReading() {
    if (isGestureEnding() || isPresenting()) {
        return;
    }
    if (m_readingPanel->isVisible()) {
        m_readingPanel->close();
        return;
    }
    m_idleOverlay->dismiss();
    Q_EMIT visitorFound();
    if (currentPage() == m_stage && !isStaffOpen()) {
        browse();
    }
    m_readingPanel->open();
}

void KioskWindow::goTo(VisitorPage &page) {
    m_readingPanel->close(); // the page would come to lie over it
    m_idleOverlay->dismiss(); // likewise
    m_stack->setCurrentWidget(&page);
    m_fingers->settle(*m_pageArea);
    page.takeFocus();
    keepStaffAbove();
    keepClosed();
    watchForIdleness();
    if (&page != m_stage) {
        m_stage->stop();
    }
    Q_EMIT pageShown(page.name());
    Q_EMIT sightChanged();
}

/// Everything the last visitor did is forgotten, and the exhibition speaks its own language again.
void KioskWindow::showAttract() {
    m_idleOverlay->dismiss();
    m_readingPanel->close();
    if (isPresenting()) {
        goTo(*m_stage); // where the presenter was
        followPresenting();
        return;
    }
    // What staff read meanwhile stays as they chose it.
    if (reading() != m_usualReading && !isStaffOpen()) {
        setReading(m_usualReading);
    }
    if (m_catalogue && !isStaffOpen()) {
        const QScopedValueRollback<bool> leaving(m_isLeaving, true);
        setLanguage(m_catalogue->exhibition.defaultLanguage);
    }
    for (VisitorPage *page : pages()) {
        page->reset();
    }
    if (m_catalogue && !hasAttractLoop()) {
        browse(); // nothing to show; the page says so
        return;
    }
    goTo(*m_stage);
}

void KioskWindow::browse() {
    makePages();
    if (m_browse) {
        goTo(*m_browse);
    }
}

/// Nobody is missed in the attract loop, nor while a film plays or a caption is read: people stand still, watch and listen.
void KioskWindow::watchForIdleness() {
    const bool isWatching = m_interview && currentPage() == m_interview && m_interview->isPlaying();
    const bool isListening = m_photograph && m_photograph->isSpeaking();
    m_idle.setActive(currentPage() != m_stage && !isWatching && !isListening && !isStaffOpen());
}

/// The films among them follow each other; all of the exhibition's where it is the only one.
void KioskWindow::openFilm(const WorkId &work, const QList<WorkId> &sequence) {
    QList<WorkId> films;
    for (const WorkId &id : sequence) {
        if (m_catalogue->film(id)) {
            films.append(id);
        }
    }
    if (films.size() < 2) {
        films.clear();
        for (const Work &candidate : m_catalogue->works) {
            if (m_catalogue->film(candidate.id)) {
                films.append(candidate.id);
            }
        }
    }
    goTo(*m_interview);
    m_interview->showWork(work, films);
    watchForIdleness();
}

void KioskWindow::open(const WorkId &work, const QList<WorkId> &sequence) {
    if (m_interview && m_catalogue->film(work)) {
        openFilm(work, sequence);
        return;
    }
    if (m_catalogue->document(work)) {
        goTo(*m_document);
        m_document->showWork(work);
        return;
    }
    m_photograph->showWork(work, sequence);
    goTo(*m_photograph);
}

void KioskWindow::ask() {
    m_readingPanel->close();
    if (m_photograph) {
        m_photograph->stopSpeaking();
    }
    m_idleOverlay->ask();
    m_fingers->settle(*m_pageArea);
    Q_EMIT visitorMissed(m_idle.timeout());
}

/// Somebody is still here; what the question covered has just come under their finger.
void KioskWindow::stay() {
    m_idle.restart();
    m_fingers->settle(*m_pageArea);
    Q_EMIT visitorFound();
}

} // namespace sala
