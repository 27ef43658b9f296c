// Launches and talks at a KioskWindow: what lies over the slides while somebody speaks.

#include "app/kiosk/kiosk_window.h"
#include "app/look/covering.h"
#include "app/staff/staff_area.h"
#include "app/stage/presenting_cover.h"
#include "app/stage/stage_view.h"
#include "app/visitor/language_bar.h"

namespace sala {

bool KioskWindow::isPresenting() const {
    return m_presenting && !m_presenting->isHidden();
}

Presenting KioskWindow::presenting() const {
    if (!isPresenting()) {
        return {};
    }
    const bool isCounting = m_presenting->kind() == Presenting::Kind::Countdown;
    return {m_presenting->kind(), isCounting ? m_presenting->left() : std::chrono::seconds(0)};
}

bool KioskWindow::isAtRest() const {
    return (currentPage() == m_stage || !hasAttractLoop()) && !isPresenting();
}

QString KioskWindow::title() const {
    return m_catalogue->text(m_catalogue->exhibition.id, TextField::Title, language()).body;
}

void KioskWindow::present(const Presenting &presenting) {
    if (!m_presenting) {
        m_presenting = new PresentingCover(m_pageArea);
        coverParent(*m_presenting);
        m_presenting->setTheme(m_theme);
        m_presenting->setLanguage(language());
        m_presenting->hide();
        connect(m_presenting, &PresentingCover::stepRequested, m_stage, &StageView::step);
        connect(m_presenting, &PresentingCover::kindChanged, this, &KioskWindow::followPresenting);
    }
    const bool isOn = presenting.kind != Presenting::Kind::Nothing;
    if (isOn && !isPresenting()) {
        showAttract(); // whatever page somebody left open
    }
    m_stage->setHeld(isOn);
    m_stage->setInviting(!isOn); // whoever did as it says would take the speaker's slides away
    m_presenting->setVisible(isOn);
    if (isOn) {
        m_presenting->present(presenting);
    }
    followPresenting();
    if (!isOn) {
        showAttract();
    }
}

/// The cover is over the slides, staff over the cover; nothing is light around a dark screen.
void KioskWindow::followPresenting() {
    const bool isDark = isPresenting() && m_presenting->kind() == Presenting::Kind::Dark;
    m_languageBar->setVisible(!isDark || isStaffOpen());
    offerHome();
    const bool hidesSlides = isPresenting() && m_presenting->kind() != Presenting::Kind::Talk;
    hidesSlides ? m_stage->pause() : m_stage->resume(); // a film neither goes on nor is heard
    if (isPresenting()) {
        m_presenting->setTitle(title());
        m_presenting->raise();
        m_presenting->setFocus(Qt::OtherFocusReason);
    }
    if (m_staff) {
        m_staff->setPresenting(isPresenting() ? m_presenting->kind() : Presenting::Kind::Nothing);
    }
    keepStaffAbove();
    keepClosed();
    Q_EMIT sightChanged();
}

} // namespace sala
