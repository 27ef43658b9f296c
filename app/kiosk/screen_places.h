#pragma once

#include <QStringList>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QScreen)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace sala {

/// Which of a machine's screens a kiosk uses, counted from 0.
struct ScreenPlaces {
    int kiosk = 0;           ///< the one that is touched
    std::optional<int> wall; ///< and one to look at, beside it

    bool operator==(const ScreenPlaces &) const = default;
};

/// A screen as it is wished for: by its number from 1, or by the name of its port, "HDMI-A-1", which is the same after every
/// start. Its index among `names`; beyond them when it is not there.
int indexOfScreen(const QString &wish, const QStringList &names);

/// What becomes of the wish on a machine that has `count` screens now. The touch screen is always somewhere: on the first
/// where its own is missing. A wall has its own screen or none, never the one that is touched.
ScreenPlaces placesOn(const ScreenPlaces &wish, int count);

/// Pixels a millimetre, 0 when the screen does not really know: virtual ones answer 96 dots an inch.
double realPxPerMm(const QScreen &screen);

/// The same for a window of that width on it, where staff may have measured how wide it is (0: nobody has), which counts
/// more.
double pxPerMmOn(const QScreen &screen, int windowPx, double measuredMm);

/// Puts a window where it will be shown, without showing it: all over the screen, or in a window to try it out.
void placeOn(QWidget &window, const QScreen &screen, bool isWindowed);

/// And one that is shown, when the screens have changed. Nothing happens to one that is there already: false.
bool moveTo(QWidget &window, QScreen &screen, bool isWindowed);

} // namespace sala
