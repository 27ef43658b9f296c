#pragma once

#include "app/keyboard/key_layout.h"
#include "app/look/theme.h"

#include <QRect>

namespace sala {

/// One key where it is.
struct PlacedKey {
    enum class Does { Write, Shift, Erase, Signs, NextLanguage, Left, Right, Space, Enter, Close };

    Does does = Does::Write;
    QString sign; ///< what it writes; of Write and Space
    QRect rect;   ///< what a finger hits

    bool operator==(const PlacedKey &) const = default;
};

/// Which keys there are, and where.
struct KeyPlan {
    Language language = Language::English;
    bool isShifted = false;
    bool isSigns = false;
};

/// How high the keys are in an area of `areaPx`: 20 mm of the real screen, less where five rows of them would leave too
/// little of the page that is written on.
int keyHeightPx(const GalleryTheme &theme, QSize areaPx);
int keyboardHeightPx(const GalleryTheme &theme, QSize areaPx);

/// Row by row, from the left.
QList<PlacedKey> placeKeys(const KeyPlan &plan, const GalleryTheme &theme, QSize keyboardPx);

} // namespace sala
