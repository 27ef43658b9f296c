#pragma once

#include <QColor>
#include <QList>
#include <QPen>
#include <QRectF>
#include <QSize>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace sala {

/// The colours of everything a visitor sees. Every text colour has a contrast of at least 7:1 on every
/// ground that textGrounds() names for it.
struct ThemeColours {
    QColor background;    ///< the wall; behind every page
    QColor surface;       ///< bars, buttons, cards
    QColor outline;       ///< around buttons and cards; transparent where their surface is enough
    QColor pressed;       ///< a surface under a finger
    QColor line;          ///< hairlines; never text
    QColor tile;          ///< where a photograph is about to be
    QColor text;          ///< titles and body
    QColor quietText;     ///< dates, credits, hints; not on `pressed`
    QColor accent;        ///< the one accent: what is chosen, what to do next
    QColor onAccent;      ///< text on `accent`
    QColor pressedAccent; ///< an accent under a finger
    QColor scrim;         ///< under text over photographs
    QColor veil;          ///< over a page behind a question

    bool operator==(const ThemeColours &) const = default;
};

/// A dark, warm gallery in which photographs are the light.
inline constexpr ThemeColours kGalleryColours{
    {0x15, 0x12, 0x10}, {0x24, 0x1f, 0x1b}, {0, 0, 0, 0},       {0x3a, 0x32, 0x2b},      {0x4a, 0x41, 0x38},
    {0x2b, 0x25, 0x20}, {0xf6, 0xf1, 0xea}, {0xd0, 0xc5, 0xb7}, {0xf0, 0xb4, 0x4c},      {0x1b, 0x14, 0x08},
    {0xd8, 0x9e, 0x3a}, {0x0c, 0x0a, 0x09, 0xb8}, {0x0c, 0x0a, 0x09, 0xd8}};

/// Black, white and yellow, for eyes that need all the difference there is. Nothing translucent.
inline constexpr ThemeColours kHighContrastColours{
    {0, 0, 0},          {0, 0, 0},          {0xff, 0xff, 0xff}, {0x40, 0x40, 0x40}, {0xff, 0xff, 0xff},
    {0x26, 0x26, 0x26}, {0xff, 0xff, 0xff}, {0xff, 0xff, 0xff}, {0xff, 0xff, 0},    {0, 0, 0},
    {0xff, 0xff, 0xff}, {0, 0, 0},          {0, 0, 0}};

/// A text colour on what it stands on, as it is seen: a translucent ground lies over white, the brightest
/// photograph there is.
struct TextGround {
    const char *name;
    QColor text;
    QColor ground;
};
QList<TextGround> textGrounds(const ThemeColours &colours);

enum class TextScale { Usual, Large, Largest };
enum class Contrast { Gallery, High };
enum class Reach {
    Whole, ///< pages fill the screen
    Low    ///< they keep to what somebody in a wheelchair, or a child, reaches of a standing screen
};

enum class Motion {
    Usual,
    Reduced ///< nothing moves but what a finger moves; pictures still fade into each other
};

/// How a visitor wants to read and to touch; the same on every page.
struct Reading {
    TextScale textScale = TextScale::Usual;
    Contrast contrast = Contrast::Gallery;
    Reach reach = Reach::Whole;
    Motion motion = Motion::Usual;

    bool operator==(const Reading &) const = default;
};

/// What all text sizes are multiplied with: 1, 1.25, 1.5.
double factor(TextScale scale);

/// What a text is for; its size follows.
enum class TextSize {
    Display, ///< the exhibition's title, the question of the idle overlay
    Title,   ///< a photograph's or a section's title
    Body,    ///< captions and stories, read from a metre
    Label,   ///< buttons, tabs, titles beneath thumbnails
    Small    ///< credits, dates, the sample mark
};

/// How high the lower edge of a standing kiosk's screen is above the floor. Ours: the middle of a 43-inch
/// screen is then at eye height.
inline constexpr double kUsualScreenBottomMm = 650;

/// The sizes (device-independent pixels) and colours of the visitor's pages. The sizes are made from the screen's real millimetres
/// and kept within what the window's shorter side can hold, so that nothing breaks at 1366x768. A plain
/// value: every page is given the same one and again when the window changes.
struct GalleryTheme {
    QSize screenPx{1920, 1080};
    double pxPerMm = 2.0;       ///< the layout's scale: the real one, kept within what the window can hold
    double screenPxPerMm = 2.0; ///< the real one: for what a finger must hit
    int abovePx = 0; ///< in low reach: of the window, above screenPx; for pictures and words, never for what is touched

    Reading reading;
    ThemeColours colours = kGalleryColours;

    /// `pxPerMm` of 0 or less means unknown: then a 43-inch screen of `px` is assumed.
    static GalleryTheme forScreen(QSize px, double pxPerMm = 0, const Reading &reading = {});

    double mm(double millimetres) const { return millimetres * pxPerMm; }
    int shortSidePx() const { return qMin(screenPx.width(), screenPx.height()); }
    bool isHighContrast() const { return reading.contrast == Contrast::High; }
    bool isStill() const { return reading.motion == Motion::Reduced; }
    bool isPortrait() const { return screenPx.height() > screenPx.width(); }

    int textPx(TextSize size) const; ///< the font's pixel size, before a script's own adjustment
    int touchTargetPx() const;       ///< 20 mm, at least 56 px: the least height and width of what is touched
    int marginPx() const;            ///< from a page's edge to what is on it
    int gapPx() const;               ///< between things that belong together
    int cornerPx() const;            ///< radius of rounded surfaces
    QPen outline() const;            ///< of surfaces; Qt::NoPen where they need none

    /// How much of the screen, from its lower edge, is not higher than 1.2 m above the floor; `bottomMm` is
    /// how high that edge stands. At least two fifths of it. All of it where there is nothing to gain: on wide
    /// screens, and where only a little would be out of reach.
    int reachablePx(double bottomMm) const;
    int linePx() const;              ///< thickness of outlines and of the mark under what is chosen

    bool operator==(const GalleryTheme &) const = default;
};

/// The contrast of two opaque colours by WCAG 2: 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Fills a rounded surface, antialiased; with an outline where one is given. Leaves the painter as it was.
void paintSurface(QPainter &painter, const QRectF &rect, const QColor &fill, double radius,
                  const QPen &outline = Qt::NoPen);

/// Draws the ring that marks what the keyboard is on, inside `rect`. Leaves the painter as it was.
void paintFocusRing(QPainter &painter, const QRectF &rect, const GalleryTheme &theme);

} // namespace sala
