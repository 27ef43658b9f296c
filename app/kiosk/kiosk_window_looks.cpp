// How large everything in the kiosk's window is, and in which colours.

#include "app/kiosk/kiosk_window.h"

#include "app/kiosk/page_stack.h"
#include "app/look/each_finger.h"
#include "app/look/focus_ring.h"
#include "app/stage/presenting_cover.h"
#include "app/staff/staff_area.h"
#include "app/staff/staff_gesture.h"
#include "app/visitor/closed_page.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/language_bar.h"
#include "app/visitor/reading_panel.h"
#include "app/visitor/staff_notice.h"
#include "app/visitor/visitor_page.h"

#include <QPaintEvent>
#include <QPainter>

namespace sala {

void KioskWindow::applyTheme() {
    const Reading reading = this->reading();
    m_theme = GalleryTheme::forScreen(size(), m_pxPerMm, reading);
    const int reach = m_theme.reachablePx(m_screenBottomMm);
    m_readingPanel->setReachOffered(reach < height());
    const bool isLow = reading.reach == Reach::Low && reach < height();
    if (isLow) {
        m_theme = GalleryTheme::forScreen({width(), reach}, m_theme.screenPxPerMm, reading);
        m_theme.abovePx = height() - reach;
    }
    m_fingers->setPxPerMm(m_theme.screenPxPerMm);
    update();
    m_stageRing->setTheme(m_theme);
    m_languageBar->setTheme(m_theme);
    m_idleOverlay->setTheme(m_theme);
    m_readingPanel->setTheme(m_theme);
    m_staffNotice->setTheme(m_theme);
    if (m_staff) {
        m_staff->setTheme(m_theme);
        m_gesture->setCornerPx(m_theme.touchTargetPx() * 3 / 2);
    }
    if (m_closedPage) {
        m_closedPage->setTheme(m_theme);
    }
    if (m_presenting) {
        m_presenting->setTheme(m_theme);
    }
    for (VisitorPage *page : pages()) {
        page->setTheme(m_theme);
    }
    m_stack->setAbove(m_theme.abovePx);
}

/// What low reach leaves free above a page that has nothing to show there.
void KioskWindow::paintEvent(QPaintEvent *event) {
    const QRect above(0, 0, width(), m_theme.abovePx);
    if (above.intersects(event->rect())) {
        QPainter(this).fillRect(above & event->rect(), m_theme.colours.background);
    }
}

void KioskWindow::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    applyTheme();
}

} // namespace sala
