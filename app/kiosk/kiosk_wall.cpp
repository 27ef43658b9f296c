#include "app/kiosk/kiosk_wall.h"

#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/screen_places.h"
#include "app/stage/stage_view.h"

#include <QScreen>

#include <chrono>

namespace sala {

KioskWall::KioskWall(KioskWindow &kiosk, std::shared_ptr<LibraryPictures> pictures, LanguageSwitcher &languages,
                     QObject *parent)
    : QObject(parent), m_kiosk(kiosk), m_pictures(std::move(pictures), kPictureCacheBytes), m_films(QString()),
      m_window(m_pictures, &m_films, languages) {
    connect(&kiosk, &KioskWindow::sightChanged, this, &KioskWall::follow);
    connect(&kiosk, &KioskWindow::slideShown, this, [this] { m_window.showSlideOf(m_kiosk.stage().currentWork()); });
}

KioskWall::~KioskWall() = default;

void KioskWall::show(const LoadedExhibition &exhibition) {
    m_films.setLibrary(exhibition.library);
    m_window.setCatalogue(exhibition.catalogue);
}

void KioskWall::setClosed(bool isClosed) {
    m_window.setDark(isClosed);
}

void KioskWall::setLoudness(const FilmLoudness &loudness) {
    m_loudness = loudness;
    keepOneSound();
}

void KioskWall::place(QScreen *screen, bool isWindowed) {
    if (!screen) {
        m_window.hide();
    } else if (m_window.isVisible()) {
        moveTo(m_window, *screen, isWindowed);
    } else {
        m_window.setPxPerMm(realPxPerMm(*screen));
        placeOn(m_window, *screen, isWindowed);
        // Not showFullScreen(), which asks for the keyboard, too.
        m_window.setWindowState(isWindowed ? Qt::WindowNoState : Qt::WindowFullScreen);
        m_window.show();
    }
    keepOneSound();
}

/// A countdown is told once, and when it is another one: it counts by itself, as the one on the touch screen does.
void KioskWall::follow() {
    const Presenting presenting = m_kiosk.presenting();
    const bool isOther = presenting.kind != m_presenting ||
                         std::chrono::abs(presenting.countdown - m_window.left()) > std::chrono::seconds(1);
    const bool isOn = presenting.kind != Presenting::Kind::Nothing;
    if (isOther || (isOn && m_kiosk.language() != m_language)) {
        m_presenting = presenting.kind;
        m_language = m_kiosk.language();
        m_window.present(presenting, m_language);
        m_window.showSlideOf(m_kiosk.stage().currentWork());
    }
    keepOneSound();
}

void KioskWall::keepOneSound() {
    const bool isForAll = m_kiosk.isPresenting() || m_kiosk.sight().of == Sight::Of::Attract;
    m_kiosk.setLoopSilent(m_window.isVisible());
    m_window.setVolume(isForAll ? m_loudness.usual : 0);
}

} // namespace sala
