// Staff's side of a KioskWindow: over the visitors' pages, above the language bar.

#include "app/kiosk/kiosk_window.h"
#include "app/look/covering.h"
#include "app/look/each_finger.h"
#include "app/staff/staff_area.h"
#include "app/staff/staff_gesture.h"
#include "app/staff/staff_page.h"
#include "app/stage/presenting_cover.h"
#include "app/stage/stage_view.h"
#include "app/visitor/closed_page.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/interview_page.h"
#include "app/visitor/language_bar.h"
#include "app/visitor/photograph_page.h"
#include "app/visitor/reading_panel.h"

#include <QApplication>
#include <QShortcut>

namespace sala {

void KioskWindow::setStaffArea(StaffArea *area) {
    m_staff = area;
    area->setParent(m_pageArea);
    coverParent(*area);
    area->setLanguage(language());
    connect(area, &StaffArea::opened, this, [this] {
        m_readingPanel->close();
        m_idleOverlay->dismiss();
        if (m_photograph) {
            m_photograph->stopSpeaking(); // what lies behind staff's pages would only disturb them
        }
        m_fingers->settle(*m_pageArea);
        keepClosed();
        watchForIdleness();
        m_languageBar->show();
        offerHome();
        Q_EMIT sightChanged();
    });
    connect(area, &StaffArea::closed, this, [this] {
        offerHome();
        showAttract();
    });
    connect(area, &StaffArea::presentingRequested, this, &KioskWindow::present);
    connect(area, &StaffArea::languageChosen, this, &KioskWindow::setLanguage);
    connect(area, &StaffArea::previewing, this, &KioskWindow::rest);
    area->setVolume(m_loudness.usual);
    m_gesture = new StaffGesture(qApp, this);
    m_gesture->setWindow(windowHandle()); // where there is one already: see showEvent()
    connect(m_gesture, &StaffGesture::recognised, area, &StaffArea::openByHand);
    // For a keyboard, which cannot hold a corner.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), this), &QShortcut::activated, area,
            &StaffArea::open);
    applyTheme();
}

/// What lies behind staff's pages lets go of its films, and goes on where it was.
void KioskWindow::rest(bool isResting) {
    currentPage()->setVisible(!isResting);
    if (!isResting && isPresenting()) {
        followPresenting(); // nothing plays in the dark
    }
}

bool KioskWindow::isStaffOpen() const {
    return m_staff && !m_staff->isHidden();
}

/// To visitors only: staff have their own ways, and a speaker's slides stay.
void KioskWindow::offerHome() {
    m_languageBar->setHomeOffered(!isStaffOpen() && !isPresenting());
}

/// The finger that opened staff's pages is still on what lies in that corner.
bool KioskWindow::isGestureEnding() const {
    return m_gesture && m_gesture->isEnding();
}

/// Pages that come to the front come under staff's.
void KioskWindow::keepStaffAbove() {
    if (isStaffOpen()) {
        m_staff->raise();
        m_staff->page()->setFocus(Qt::OtherFocusReason);
    }
}

void KioskWindow::setLoudness(const FilmLoudness &loudness) {
    m_loudness = loudness;
    m_stage->setVolume(m_isLoopSilent ? 0 : loudness.usual);
    if (m_staff) {
        m_staff->setVolume(loudness.usual);
    }
    if (m_interview) {
        m_photograph->setLoudness(loudness);
        m_interview->setLoudness(loudness);
    }
}

void KioskWindow::setLoopSilent(bool isSilent) {
    if (m_isLoopSilent != isSilent) {
        m_isLoopSilent = isSilent;
        m_stage->setVolume(isSilent ? 0 : m_loudness.usual);
    }
}

void KioskWindow::setClosed(bool isClosed, const std::optional<QDateTime> &opensAgain) {
    if (isClosed && !m_closedPage) {
        m_closedPage = new ClosedPage(this);
        coverParent(*m_closedPage);
        m_closedPage->setTheme(m_theme);
        m_closedPage->setLanguage(language());
        m_closedPage->hide();
    }
    if (m_closedPage) {
        m_closedPage->setOpensAgain(opensAgain);
    }
    m_isClosed = isClosed;
    keepClosed();
}

bool KioskWindow::isDark() const {
    return m_closedPage && !m_closedPage->isHidden();
}

/// Never under a visitor's hands, nor under staff's; what plays below the dark would only cost power.
void KioskWindow::keepClosed() {
    if (!m_closedPage) {
        return;
    }
    const bool isDark = m_isClosed && isAtRest() && !isStaffOpen();
    const bool wasDark = this->isDark();
    m_closedPage->setVisible(isDark);
    if (isDark) {
        m_closedPage->raise();
        m_stage->stop();
    } else if (wasDark && currentPage() == m_stage && !isStaffOpen()) {
        showAttract();
    }
    if (isDark != wasDark) {
        Q_EMIT sightChanged();
    }
}

Sight KioskWindow::sight() const {
    const bool hidesSlides = isPresenting() && m_presenting->kind() != Presenting::Kind::Talk;
    if (isDark() || isStaffOpen() || hidesSlides) {
        return {Sight::Of::Nobody, {}, language()};
    }
    const bool isLoop = currentPage() == m_stage;
    return {isLoop ? Sight::Of::Attract : Sight::Of::Visitor, currentPage()->workInSight(), language()};
}

void KioskWindow::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_fingers->setWindow(windowHandle());
    if (m_gesture) {
        m_gesture->setWindow(windowHandle());
    }
}

} // namespace sala
