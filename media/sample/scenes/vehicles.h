#pragma once

#include "media/sample/scenes/scene.h"
#include "media/sample/scenes/tone.h"

#include <QPointF>
#include <QRectF>

namespace sala {

/// Where a vehicle or boat stands and how large it is; drawn heading right, `facing` -1 turns it round.
struct Stand {
    QPointF at;        ///< middle of its foot: on the ground, on the water line
    double size = 100; ///< its length; of a bicycle the height of its rider
    double facing = 1;
    quint32 seed = 1;
};

/// Body, darker parts (tyres, undersides, gaps) and what lights it from above.
struct Paint {
    Tone body;
    Tone dark;
    Tone light;
    Tone window = tone(0x30404A);
};

/// A bicycle; a Person in Pose::Cycling of height `size` sits on it at the same point.
void paintBicycle(Canvas &canvas, const Stand &stand, const Tone &tone);

/// A motorcycle with a step-through frame, without rider; one in Pose::Sitting fits 0.16 of its height
/// further up.
void paintMotorbike(Canvas &canvas, const Stand &stand, const Paint &paint);

/// A long-distance coach, its windows in `paint.window`, heads behind them where they are lit.
void paintCoach(Canvas &canvas, const Stand &stand, const Paint &paint);

/// An open lorry with railings, people standing on it close together; `shade` as in clothes().
void paintLorry(Canvas &canvas, const Stand &stand, const Paint &paint, const Tone &shade);

/// The same lorry from behind, `size` wide.
void paintLorryBehind(Canvas &canvas, const Stand &stand, const Paint &paint, const Tone &shade);

/// A two-wheeled hand cart, heaped with sacks, bundles and baskets; its shafts reach 0.5 of the length
/// forward.
void paintHandCart(Canvas &canvas, const Stand &stand, const Paint &paint);

/// A slim wooden boat, bow and stern rising.
void paintLongBoat(Canvas &canvas, const Stand &stand, const Paint &paint);

/// A wooden boat with a rounded roof of mats amidships.
void paintRoofedBoat(Canvas &canvas, const Stand &stand, const Paint &paint);

/// A fishing trawler: high bow, wheelhouse aft, mast, booms and hanging nets.
void paintTrawler(Canvas &canvas, const Stand &stand, const Paint &paint);

/// A passenger ferry with two open decks full of people.
void paintFerry(Canvas &canvas, const Stand &stand, const Paint &paint);

} // namespace sala
