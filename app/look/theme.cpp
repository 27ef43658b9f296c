#include "app/look/theme.h"

#include <QPainter>

#include <cmath>

namespace sala {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kAssumedDiagonalInches = 43;
constexpr int kLeastTouchTargetPx = 56;
constexpr double kTouchTargetMm = 20;
// Ours, from the layout: a page stacks up to six targets, the question whether somebody is still here a ring of one and a
// half, two answers and the words between, the bar below one more. On screens too low for nine of 20 mm (less than 180 mm,
// some 14 inches) the targets give way: 14 mm on 10 inches, still above the 44 CSS pixels (11.6 mm) of WCAG 2.5.5.
constexpr int kLeastTargets = 9;
constexpr int kMostTargets = 15; // and never so small that they look lost on a large screen of few pixels
constexpr double kReachMm = 1200;   // above the floor, for people who sit and for children
constexpr double kLeastReach = 0.4; // of the screen; less holds no page
constexpr double kMostReach = 0.9;

double channelLuminance(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour) {
    return 0.2126 * channelLuminance(colour.redF()) + 0.7152 * channelLuminance(colour.greenF()) +
           0.0722 * channelLuminance(colour.blueF());
}

/// What is seen of a translucent colour on another.
QColor over(const QColor &top, const QColor &ground) {
    const auto mix = [&](double a, double b) { return a * top.alphaF() + b * (1 - top.alphaF()); };
    return QColor::fromRgbF(float(mix(top.redF(), ground.redF())), float(mix(top.greenF(), ground.greenF())),
                            float(mix(top.blueF(), ground.blueF())));
}

/// The em in millimetres that a role asks for on a screen read from a metre. Capitals are 0.71 em high.
double emMm(TextSize size) {
    switch (size) {
    case TextSize::Display:
        return 29;
    case TextSize::Title:
        return 21;
    case TextSize::Body:
        return 16.9;
    case TextSize::Label:
        return 14;
    case TextSize::Small:
        return 11.5;
    }
    return 16.9;
}

} // namespace

GalleryTheme GalleryTheme::forScreen(QSize px, double pxPerMm, const Reading &reading) {
    GalleryTheme theme;
    theme.reading = reading;
    theme.colours = theme.isHighContrast() ? kHighContrastColours : kGalleryColours;
    theme.screenPx = px.expandedTo(QSize(320, 320));
    if (pxPerMm <= 0) {
        const double diagonalPx = std::hypot(theme.screenPx.width(), theme.screenPx.height());
        pxPerMm = diagonalPx / (kAssumedDiagonalInches * kMmPerInch);
    }
    theme.screenPxPerMm = pxPerMm;
    // A standing kiosk's sizes on a laptop's screen would fill it with a few words: the millimetres give
    // way to the window before the layout does, in one scale for everything so that proportions stay.
    theme.pxPerMm = qBound(theme.shortSidePx() / 560.0, pxPerMm, theme.shortSidePx() / 460.0);
    return theme;
}

int GalleryTheme::textPx(TextSize size) const {
    return qMax(14, qRound(mm(emMm(size)) * factor(reading.textScale)));
}

int GalleryTheme::touchTargetPx() const {
    const int least = qMax(kLeastTouchTargetPx, shortSidePx() / kMostTargets);
    return qBound(least, qRound(kTouchTargetMm * screenPxPerMm), qMax(least, shortSidePx() / kLeastTargets));
}

int GalleryTheme::reachablePx(double bottomMm) const {
    const int reach = qMax(int(screenPx.height() * kLeastReach), qRound((kReachMm - bottomMm) * screenPxPerMm));
    return isPortrait() && reach < screenPx.height() * kMostReach ? reach : screenPx.height();
}

int GalleryTheme::marginPx() const { return qRound(mm(24)); }

int GalleryTheme::gapPx() const { return qRound(mm(10)); }

int GalleryTheme::cornerPx() const { return qRound(mm(6)); }

int GalleryTheme::linePx() const { return isHighContrast() ? qMax(3, qRound(mm(2.2))) : qMax(2, qRound(mm(1.5))); }

QPen GalleryTheme::outline() const {
    return colours.outline.alpha() > 0 ? QPen(colours.outline, linePx()) : QPen(Qt::NoPen);
}

double factor(TextScale scale) {
    switch (scale) {
    case TextScale::Usual:
        return 1;
    case TextScale::Large:
        return 1.25;
    case TextScale::Largest:
        return 1.5;
    }
    return 1;
}

QList<TextGround> textGrounds(const ThemeColours &colours) {
    const QColor scrim = over(colours.scrim, Qt::white);
    return {{"text on the wall", colours.text, colours.background},
            {"text on a surface", colours.text, colours.surface},
            {"text on a tile", colours.text, colours.tile},
            {"text on a pressed surface", colours.text, colours.pressed},
            {"text over a photograph", colours.text, scrim},
            {"quiet text on the wall", colours.quietText, colours.background},
            {"quiet text on a surface", colours.quietText, colours.surface},
            {"accent on the wall", colours.accent, colours.background},
            {"accent on a surface", colours.accent, colours.surface},
            {"text on the accent", colours.onAccent, colours.accent},
            {"text on a pressed accent", colours.onAccent, colours.pressedAccent}};
}

double contrast(const QColor &a, const QColor &b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

void paintSurface(QPainter &painter, const QRectF &rect, const QColor &fill, double radius,
                  const QPen &outline) {
    const double inset = outline.style() == Qt::NoPen ? 0 : outline.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const GalleryTheme &theme) {
    // Where every surface has an outline the ring must be thicker, and of another colour.
    const double thick = theme.linePx() * (theme.isHighContrast() ? 2 : 1);
    const double half = thick / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.isHighContrast() ? theme.colours.accent : theme.colours.text, thick));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), theme.cornerPx(), theme.cornerPx());
    painter.restore();
}

} // namespace sala
