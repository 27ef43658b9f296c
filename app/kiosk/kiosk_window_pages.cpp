// Which page of a KioskWindow follows which, and its pages by their names on the command line.

#include "app/kiosk/kiosk_window.h"
#include "app/stage/stage_view.h"
#include "app/visitor/about_page.h"
#include "app/visitor/browse_page.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/reading_page.h"
#include "app/visitor/reading_panel.h"
#include "app/visitor/reflection_page.h"

namespace sala {

namespace {

/// The page that shows the work, by its name.
QString pageOf(const Catalogue &catalogue, const WorkId &work) {
    return catalogue.film(work)       ? QStringLiteral("interview")
           : catalogue.document(work) ? QStringLiteral("reading")
                                      : QStringLiteral("photograph");
}

/// What is on it, in English.
QString kindOn(const QString &page) {
    return page == QLatin1String("interview") ? QStringLiteral("film")
           : page == QLatin1String("reading") ? QStringLiteral("document")
                                              : QStringLiteral("photograph");
}

} // namespace

/// All works are looked through from where somebody was.
void KioskWindow::keepPlace() {
    if (currentPage() == m_photograph) {
        m_browse->showWork(m_photograph->currentWork());
    } else if (m_interview && currentPage() == m_interview) {
        m_browse->showWork(m_interview->currentWork());
    } else if (currentPage() == m_document) {
        m_browse->showWork(m_document->currentWork());
    }
}

void KioskWindow::back() {
    keepPlace();
    goTo(*m_browse);
}

/// As somebody finds it who has just touched the attract loop, but in the language and with the text that the
/// visitor chose.
void KioskWindow::goHome() {
    if (isGestureEnding() || isStaffOpen() || isPresenting()) {
        return;
    }
    m_idleOverlay->dismiss();
    m_readingPanel->close();
    Q_EMIT visitorFound();
    for (VisitorPage *page : pages()) {
        if (page != m_stage) {
            page->reset();
        }
    }
    browse();
}

void KioskWindow::makeReflection() {
    m_reflection = new ReflectionPage;
    connect(m_reflection, &ReflectionPage::answered, this, &KioskWindow::answered);
}

void KioskWindow::setQuestionAsked(bool isAsked) {
    if (m_isQuestionAsked == isAsked) {
        return;
    }
    m_isQuestionAsked = isAsked;
    if (!m_browse) {
        return;
    }
    fillAsking();
    if (currentPage() == m_reflection && !m_reflection->asks()) {
        back();
    }
}

/// The pages that lead to the question, and its own.
void KioskWindow::fillAsking() {
    std::shared_ptr<const Catalogue> shown = m_catalogue;
    if (!m_isQuestionAsked) {
        Catalogue silent = *m_catalogue;
        silent.question = {};
        silent.answerCards.clear();
        shown = std::make_shared<const Catalogue>(std::move(silent));
    }
    m_photograph->setCatalogue(shown);
    if (m_interview) {
        m_interview->setCatalogue(shown);
    }
    m_reflection->setCatalogue(shown);
    Q_EMIT pagesFilled();
}

void KioskWindow::askQuestion() {
    if (m_reflection->asks()) {
        keepPlace();
        goTo(*m_reflection);
    }
}

QStringList KioskWindow::pageNames() {
    return {QStringLiteral("attract"),       QStringLiteral("browse"),
            QStringLiteral("browse-themes"), QStringLiteral("browse-all"),
            QStringLiteral("browse-voices"), QStringLiteral("browse-map"),    QStringLiteral("browse-time"),
            QStringLiteral("photograph"),    QStringLiteral("photograph-zoomed"),
            QStringLiteral("photograph-pair"), QStringLiteral("photograph-last"),
            QStringLiteral("interview"),     QStringLiteral("interview-end"),
            QStringLiteral("reading"),
            QStringLiteral("about"),         QStringLiteral("idle"),
            QStringLiteral("text-size"),     QStringLiteral("reflection"),
            QStringLiteral("reflection-answered")};
}

Result<void> KioskWindow::showPage(const QString &name, const WorkId &work) {
    if (!pageNames().contains(name)) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such page; --page list names them"),
                    name);
    }
    if (!work.isNull() && !m_catalogue->work(work)) {
        return fail(ErrorCode::NotFound, QStringLiteral("the exhibition shows no such work"), work.text());
    }
    if (name == QLatin1String("attract")) {
        goTo(*m_stage);
        m_stage->start(work);
        return {};
    }
    browse();
    if (name.startsWith(QLatin1String("browse"))) {
        m_browse->setOrder(name.endsWith(QLatin1String("themes")) ? BrowseOrder::ByTheme
                           : name.endsWith(QLatin1String("all"))  ? BrowseOrder::All
                           : name.endsWith(QLatin1String("voices")) ? BrowseOrder::Voices
                           : name.endsWith(QLatin1String("map"))  ? BrowseOrder::OnMap
                           : name.endsWith(QLatin1String("time")) ? BrowseOrder::InTime
                                                                  : BrowseOrder::ByJourney);
    } else if (name == QLatin1String("about")) {
        goTo(*m_about);
    } else if (name.startsWith(QLatin1String("reflection"))) {
        if (!m_reflection->asks()) {
            return fail(ErrorCode::NotFound, QStringLiteral("the exhibition asks its visitors nothing"));
        }
        askQuestion();
        m_reflection->enter(name);
    } else if (name == QLatin1String("idle")) {
        ask();
    } else if (name == QLatin1String("text-size")) {
        m_readingPanel->open();
    } else if (m_catalogue->works.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("the exhibition shows no photographs"));
    } else {
        QList<WorkId> sequence;
        const QString page = name.section(QLatin1Char('-'), 0, 0);
        for (const Work &shown : m_catalogue->works) {
            if (page == pageOf(*m_catalogue, shown.id)) {
                sequence.append(shown.id);
            }
        }
        if (sequence.isEmpty() || (!work.isNull() && !sequence.contains(work))) {
            return fail(ErrorCode::NotFound,
                        QStringLiteral("the exhibition shows no such %1").arg(kindOn(page)), work.text());
        }
        const bool isLast = name.endsWith(QLatin1String("last"));
        open(!work.isNull() ? work : isLast ? sequence.last() : sequence.first(), sequence);
        m_photograph->enter(name);
    }
    return {};
}

} // namespace sala
