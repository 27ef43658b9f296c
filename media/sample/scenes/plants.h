#pragma once

#include "media/sample/scenes/scene.h"
#include "media/sample/scenes/tone.h"

#include <QPointF>
#include <QRectF>

namespace sala {

/// Light and shadow of leaves, and the colour of the trunk.
struct LeafTones {
    Tone dark;
    Tone light;
    Tone trunk;
    QPointF lightFrom = {-0.6, -0.8};
};

/// A sugar (toddy) palm: bare trunk, a ball of fans. `height` to the middle of the crown.
void paintSugarPalm(Canvas &canvas, QPointF foot, double height, const LeafTones &tones, quint32 seed);

/// A coconut palm with a bent trunk and feathered leaves, leaning by `lean` of its height.
struct CoconutPalm {
    QPointF foot;
    double height = 300;
    double lean = 0.15;
    quint32 seed = 1;
};
void paintCoconutPalm(Canvas &canvas, const CoconutPalm &palm, const LeafTones &tones);

/// A broad tree: branching trunk and a crown of leaf clusters filling `crown`.
struct Tree {
    QPointF foot;
    QRectF crown;
    double trunk = 40; ///< thickness at the foot
    int clusters = 60;
    double leaf = 7; ///< length of a leaf dab
    quint32 seed = 1;
};
void paintTree(Canvas &canvas, const Tree &tree, const LeafTones &tones);

/// A banana plant with broad torn leaves.
void paintBanana(Canvas &canvas, QPointF foot, double height, const LeafTones &tones, quint32 seed);

/// A shrub or a hedge: one mound of leaf dabs in `area`.
void paintBush(Canvas &canvas, const QRectF &area, const LeafTones &tones, quint32 seed);

/// Blades of grass or young rice fanning out of one root.
void paintTuft(Canvas &canvas, QPointF foot, double height, const LeafTones &tones, quint32 seed);

/// One large leaf or branch hanging into the picture out of focus, for the foreground: from `stem` to `tip`.
void paintFrond(Canvas &canvas, QPointF stem, QPointF tip, const Tone &tone);

} // namespace sala
