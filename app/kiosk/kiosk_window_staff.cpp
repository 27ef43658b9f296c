// Staff's side of a KioskWindow: over the visitors' pages, above the language bar.

#include "app/kiosk/kiosk_window.h"
#include "app/stage/stage_view.h"
#include "app/staff/staff_area.h"
#include "app/staff/staff_gesture.h"
#include "app/staff/staff_page.h"
#include "app/visitor/idle_overlay.h"
#include "app/visitor/reading_panel.h"

#include <QApplication>
#include <QShortcut>

namespace sala {

void KioskWindow::setStaffArea(StaffArea *area) {
    m_staff = area;
    area->setParent(m_pageArea);
    area->setGeometry(m_pageArea->rect());
    area->setLanguage(language());
    m_pageArea->installEventFilter(this);
    connect(area, &StaffArea::opened, this, [this] {
        m_readingPanel->close();
        m_idleOverlay->dismiss();
        m_staff->setGeometry(m_pageArea->rect());
        watchForIdleness();
    });
    connect(area, &StaffArea::closed, this, &KioskWindow::showAttract);
    connect(area, &StaffArea::showRequested, this, &KioskWindow::showAttract);
    connect(area, &StaffArea::languageChosen, this, &KioskWindow::setLanguage);
    m_gesture = new StaffGesture(qApp, this);
    connect(m_gesture, &StaffGesture::recognised, area, &StaffArea::open);
    // For a keyboard, which cannot hold a corner.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), this), &QShortcut::activated, area,
            &StaffArea::open);
    applyTheme();
}

bool KioskWindow::isStaffOpen() const {
    return m_staff && !m_staff->isHidden();
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

bool KioskWindow::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_pageArea && event->type() == QEvent::Resize && m_staff) {
        m_staff->setGeometry(m_pageArea->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void KioskWindow::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_gesture) {
        m_gesture->setWindow(windowHandle());
    }
}

} // namespace sala
