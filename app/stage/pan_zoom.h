#pragma once

#include "db/records/framing.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace sala {

/// Where on the stage a photograph moves and where its words stand.
struct StageLayout {
    QRectF picture; ///< the box that the photograph always fills
    QRectF words;   ///< where the caption's plate goes; over the picture when it fills the stage
    enum class Words { OverPicture, Beside, Below } wordsStand = Words::OverPicture;

    bool operator==(const StageLayout &) const = default;
};

/// Lays out a photograph of `picturePx` (upright) in `stage`. A photograph whose shape is near the stage's
/// fills it; another gets a box in which at least kLeastSeen of it is seen, and the words stand beside
/// (landscape stages) or below it (portrait stages).
StageLayout layOutStage(const QSizeF &picturePx, const QRectF &stage);

/// Lays out a film of `filmPx` in whole pixels. One that nearly has the stage's shape fills it, and loses
/// less than the margin that films keep free of what matters; any other is seen whole. Where the film takes
/// most of the stage, words stand over it.
StageLayout layOutFilm(const QSizeF &filmPx, const QRectF &stage);

constexpr double kLeastSeen = 0.74; ///< of the photograph's area, at the start of its motion
constexpr double kZoom = 1.14;      ///< at the end of it

/// The part of the photograph that fills `box` after `motion` (0–1): at first as much as fits, moving and
/// growing slowly towards `focus` (fractions of the photograph). In the photograph's own pixels; always
/// inside it, so the box is never partly empty.
QRectF panAndZoom(const QSizeF &picturePx, const QSizeF &box, const QPointF &focus, double motion);

/// The same where only a part of it is shown: always inside that part.
QRectF panAndZoom(const QSizeF &picturePx, const QSizeF &box, const Framing &framing, double motion);

/// Of the part that is shown.
QSizeF croppedSize(const QSizeF &picturePx, const Framing &framing);

} // namespace sala
