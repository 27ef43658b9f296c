#pragma once

#include <QColor>
#include <QRectF>
#include <QSize>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// The colours of everything a visitor sees: a dark, warm gallery in which photographs are the light.
/// Every text colour has a contrast of at least 7:1 on every surface it is named for.
namespace colour {
inline constexpr QColor kBackground{0x15, 0x12, 0x10}; ///< the wall; behind every page
inline constexpr QColor kSurface{0x24, 0x1f, 0x1b};    ///< bars, buttons, cards
inline constexpr QColor kPressed{0x3a, 0x32, 0x2b};    ///< a surface under a finger
inline constexpr QColor kLine{0x4a, 0x41, 0x38};       ///< hairlines and outlines; never text
inline constexpr QColor kTile{0x2b, 0x25, 0x20};       ///< where a photograph is about to be
inline constexpr QColor kText{0xf6, 0xf1, 0xea};       ///< titles and body; also over kScrim
inline constexpr QColor kQuietText{0xd0, 0xc5, 0xb7};  ///< dates, credits, hints; not on kPressed
inline constexpr QColor kAccent{0xf0, 0xb4, 0x4c};     ///< the one accent: what is chosen, what to do next
inline constexpr QColor kOnAccent{0x1b, 0x14, 0x08};   ///< text on kAccent
inline constexpr QColor kScrim{0x0c, 0x0a, 0x09, 0xb8}; ///< translucent, under text over photographs
} // namespace colour

/// What a text is for; its size follows.
enum class TextSize {
    Display, ///< the exhibition's title, the question of the idle overlay
    Title,   ///< a photograph's or a section's title
    Body,    ///< captions and stories, read from a metre
    Label,   ///< buttons, tabs, titles beneath thumbnails
    Small    ///< credits, dates, the sample mark
};

/// The sizes of the visitor's pages in device-independent pixels, made from the screen's real millimetres
/// and kept within what the window's shorter side can hold, so that nothing breaks at 1366x768. A plain
/// value: every page is given the same one and again when the window changes.
struct GalleryTheme {
    QSize screenPx{1920, 1080};
    double pxPerMm = 2.0;       ///< the layout's scale: the real one, kept within what the window can hold
    double screenPxPerMm = 2.0; ///< the real one: for what a finger must hit

    /// `pxPerMm` of 0 or less means unknown: then a 43-inch screen of `px` is assumed.
    static GalleryTheme forScreen(QSize px, double pxPerMm = 0);

    double mm(double millimetres) const { return millimetres * pxPerMm; }
    int shortSidePx() const { return qMin(screenPx.width(), screenPx.height()); }
    bool isPortrait() const { return screenPx.height() > screenPx.width(); }

    int textPx(TextSize size) const; ///< the font's pixel size, before a script's own adjustment
    int touchTargetPx() const;       ///< 20 mm, at least 56 px: the least height and width of what is touched
    int marginPx() const;            ///< from a page's edge to what is on it
    int gapPx() const;               ///< between things that belong together
    int cornerPx() const;            ///< radius of rounded surfaces
    int linePx() const;              ///< thickness of outlines and of the mark under what is chosen

    bool operator==(const GalleryTheme &) const = default;
};

/// The contrast of two opaque colours by WCAG 2: 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Fills a rounded surface, antialiased, without an outline. Leaves the painter as it was.
void paintSurface(QPainter &painter, const QRectF &rect, const QColor &fill, double radius);

/// Draws the ring that marks what the keyboard is on, inside `rect`. Leaves the painter as it was.
void paintFocusRing(QPainter &painter, const QRectF &rect, const GalleryTheme &theme);

} // namespace sala
