#pragma once

#include "app/kiosk/exhibition_loader.h"
#include "app/kiosk/stick_watch.h"
#include "app/look/theme.h"
#include "app/visitor/film_loudness.h"
#include "translations/language.h"

#include <optional>

namespace sala {

/// How `sala show` was asked to run.
struct KioskOptions {
    ExhibitionRequest exhibition;
    StickPlaces sticks;               ///< where staff's editions come from
    std::optional<Language> language; ///< instead of what staff have set, and of the exhibition's default
    Reading reading; ///< before a visitor chooses another
    double screenBottomMm = kUsualScreenBottomMm; ///< how high the screen's lower edge stands above the floor
    std::optional<double> volume; ///< 0–1: how loud films begin, instead of what staff have set
    double mostVolume = 1;        ///< visitors cannot go beyond
    bool isWindowed = false;
    QString screen = QStringLiteral("1"); ///< as indexOfScreen() takes it
    QString wall;                         ///< likewise; empty: none
};

/// Runs the kiosk until it is closed. Makes the QApplication itself, while the library is being read on
/// another thread. The program's exit code, or what loadExhibition says of a library that was named. Without one it
/// is the kiosk of staff, which opens also where there is nothing to show yet, with staff's pages.
Result<int> runKiosk(int &argc, char **argv, const KioskOptions &options);

/// How many bytes of decoded pictures a kiosk keeps: enough for the attract loop's three slides at full HD
/// and three screens of thumbnails, little enough for a machine with 1 GB.
constexpr qint64 kPictureCacheBytes = 96ll << 20;

} // namespace sala
