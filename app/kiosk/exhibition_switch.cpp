#include "app/kiosk/exhibition_switch.h"

#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/library_films.h"
#include "app/kiosk/library_pictures.h"

#include <utility>

namespace sala {

ExhibitionSwitch::ExhibitionSwitch(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {
    connect(
        &m_parts.window, &KioskWindow::pageShown, this,
        [this] {
            if (m_wanted && m_parts.window.isAtRest()) {
                switchNow(false);
            }
        },
        Qt::QueuedConnection); // the window has finished showing its page by then
}

void ExhibitionSwitch::show(const LoadedExhibition &wanted, bool isUrgent) {
    m_wanted = wanted;
    if (isUrgent || m_parts.window.isAtRest()) {
        switchNow(isUrgent);
    }
}

void ExhibitionSwitch::switchNow(bool isUrgent) {
    const LoadedExhibition wanted = *std::exchange(m_wanted, std::nullopt);
    m_parts.pictures.setLibrary(wanted.library);
    m_parts.films.setLibrary(wanted.library);
    m_parts.window.setCatalogue(wanted.catalogue);
    Q_EMIT switched(wanted, isUrgent);
}

} // namespace sala
