#include "app/visitor/theme.h"

#include <QPainter>

#include <cmath>

namespace sala {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kAssumedDiagonalInches = 43;
constexpr int kLeastTouchTargetPx = 56;
constexpr double kTouchTargetMm = 20;

double channelLuminance(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour) {
    return 0.2126 * channelLuminance(colour.redF()) + 0.7152 * channelLuminance(colour.greenF()) +
           0.0722 * channelLuminance(colour.blueF());
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

GalleryTheme GalleryTheme::forScreen(QSize px, double pxPerMm) {
    GalleryTheme theme;
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

int GalleryTheme::textPx(TextSize size) const { return qMax(14, qRound(mm(emMm(size)))); }

int GalleryTheme::touchTargetPx() const {
    const int least = qMax(kLeastTouchTargetPx, shortSidePx() / 15);
    return qBound(least, qRound(kTouchTargetMm * screenPxPerMm), qMax(least, shortSidePx() / 9));
}

int GalleryTheme::marginPx() const { return qRound(mm(24)); }

int GalleryTheme::gapPx() const { return qRound(mm(10)); }

int GalleryTheme::cornerPx() const { return qRound(mm(6)); }

int GalleryTheme::linePx() const { return qMax(2, qRound(mm(1.5))); }

double contrast(const QColor &a, const QColor &b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

void paintSurface(QPainter &painter, const QRectF &rect, const QColor &fill, double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const GalleryTheme &theme) {
    const double half = theme.linePx() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour::kText, theme.linePx()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), theme.cornerPx(), theme.cornerPx());
    painter.restore();
}

} // namespace sala
