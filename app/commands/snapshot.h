#pragma once

#include "app/kiosk/exhibition_loader.h"
#include "app/kiosk/pseudo_language.h"
#include "app/kiosk/stick_watch.h"
#include "app/look/theme.h"
#include "translations/language.h"

#include <QSize>

#include <chrono>

namespace sala {

/// One picture of one page.
struct Snapshot {
    ExhibitionRequest exhibition;
    QString page;
    WorkId work;
    Language language = Language::English;
    std::optional<PseudoLanguage> pseudoLanguage; ///< then `language` is English
    Reading reading;
    QSize sizePx{1920, 1080};
    std::chrono::milliseconds at{0}; ///< in the film, of a page that plays one
    StickPlaces sticks;              ///< for staff's pages, of the kiosk whose state `exhibition` names
};

/// Draws the page into a PNG, with the real window, once all its pictures are there. Needs no display: makes
/// a QApplication on the offscreen platform. NotFound for an unknown page or work, Io when the file cannot
/// be written, else what loadExhibition says.
Result<void> takeSnapshot(int &argc, char **argv, const Snapshot &snapshot, const QString &output);

} // namespace sala
