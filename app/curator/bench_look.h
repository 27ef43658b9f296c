#pragma once

#include "app/look/theme.h"
#include "app/text/text_block.h"

#include <QIcon>
#include <QPalette>
#include <QString>

namespace sala {

/// How the workbench looks: Sala's colours at the sizes of a desk, for mouse and keyboard.
struct BenchLook {
    ThemeColours colours = kGalleryColours;

    static constexpr int kTextPx = 15;   ///< buttons, lists, labels
    static constexpr int kSmallPx = 13;  ///< counts, dates, hints
    static constexpr int kHeadPx = 19;   ///< a work's title, a panel's
    static constexpr int kEditorPx = 17; ///< what is written
    static constexpr int kGapPx = 8;
    static constexpr int kMarginPx = 16;
    static constexpr int kCornerPx = 6;
    static constexpr int kButtonPx = 34; ///< high

    QColor ground() const { return colours.background; }
    QColor raised() const { return colours.surface; }
    QColor field() const { return {0x1c, 0x18, 0x15}; }
    QColor faint() const { return colours.line.lighter(150); } ///< what can do nothing now
    QColor added() const { return {0x9b, 0xd8, 0x8a}; }   ///< what was added; underlined too
    QColor removed() const { return {0xff, 0xa0, 0x90}; } ///< what was taken away; struck out too

    TextStyle text(int px, int weight = 400) const;
};

QPalette benchPalette(const BenchLook &look);
QString benchStyleSheet(const BenchLook &look);

} // namespace sala
