#include "app/kiosk/screen_places.h"

#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <cmath>

namespace sala {
namespace {

QRect placeFor(const QScreen &screen, bool isWindowed) {
    return isWindowed ? QRect(screen.geometry().topLeft(), screen.geometry().size() * 2 / 3) : screen.geometry();
}

} // namespace

int indexOfScreen(const QString &wish, const QStringList &names) {
    bool isNumber = false;
    const int number = wish.toInt(&isNumber);
    const qsizetype named = names.indexOf(wish);
    return isNumber ? number - 1 : int(named < 0 ? names.size() : named);
}

ScreenPlaces placesOn(const ScreenPlaces &wish, int count) {
    ScreenPlaces places;
    places.kiosk = wish.kiosk < count ? wish.kiosk : 0;
    const bool hasWall = wish.wall && *wish.wall < count && *wish.wall != places.kiosk;
    places.wall = hasWall ? wish.wall : std::nullopt;
    return places;
}

double realPxPerMm(const QScreen &screen) {
    const double width = screen.physicalSize().width();
    const double dotsPerInch = width > 0 ? screen.geometry().width() / width * 25.4 : 0;
    const bool isPlausible = width > 100 && width < 3000 && std::abs(dotsPerInch - 96) > 0.6;
    return isPlausible ? screen.geometry().width() / width : 0;
}

double pxPerMmOn(const QScreen &screen, int windowPx, double measuredMm) {
    return measuredMm > 0 ? windowPx / measuredMm : realPxPerMm(screen);
}

void placeOn(QWidget &window, const QScreen &screen, bool isWindowed) {
    window.setGeometry(placeFor(screen, isWindowed));
}

bool moveTo(QWidget &window, QScreen &screen, bool isWindowed) {
    const bool isThere = window.screen() == &screen && window.geometry() == placeFor(screen, isWindowed);
    if (isThere || !window.isVisible()) {
        return false;
    }
    window.showNormal(); // a full screen is left before another is taken
    if (QWindow *const handle = window.windowHandle()) {
        handle->setScreen(&screen);
    }
    placeOn(window, screen, isWindowed);
    isWindowed ? window.show() : window.showFullScreen();
    return true;
}

} // namespace sala
