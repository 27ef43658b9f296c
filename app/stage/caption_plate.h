#pragma once

#include "app/look/theme.h"
#include "db/records/catalogue.h"

#include <QImage>

namespace sala {

/// How a plate of words is drawn on the stage.
struct PlateStyle {
    Language language = Language::English;
    GalleryTheme theme;
    double devicePixelRatio = 1;
    bool isOverPicture = true; ///< with a dark plate behind the words; else straight on the wall
    double scale = 1;          ///< of the words, where many have little room
    bool hasCaption = true;    ///< else the title, the place and the date alone
};

/// A photograph's words in the attract loop, drawn once and kept, because setting text at every frame
/// would cost more than moving the photograph: title, caption, place and date, at most `maxWidth` (device-
/// independent pixels) wide; as high as they need. Premultiplied, transparent where there is nothing. GUI
/// thread. A photograph without any words gives a null image.
QImage drawCaptionPlate(const Catalogue &catalogue, const Work &work, const PlateStyle &style, double maxWidth);

/// A title card's words, in the middle of `maxWidth`: its title large, a sentence below it.
QImage drawCardPlate(const Catalogue &catalogue, const Work &card, const PlateStyle &style, double maxWidth);

/// The exhibition's title, and below it the mark of a sample exhibition.
QImage drawHeaderPlate(const Catalogue &catalogue, const PlateStyle &style, double maxWidth);

/// The invitation to touch the screen.
QImage drawInvitationPlate(const PlateStyle &style, double maxWidth);

} // namespace sala
