#pragma once

#include "media/sample/scenes/scene.h"
#include "media/sample/scenes/tone.h"

#include <QList>
#include <QPointF>
#include <QRectF>

namespace sala {

/// Four corners: top left, top right, bottom right, bottom left; need not be upright.
struct Quad {
    QPointF a, b, c, d;
    QPointF at(double across, double down) const {
        return (a * (1 - across) + b * across) * (1 - down) + (d * (1 - across) + c * across) * down;
    }
};

/// Sheet metal with ridges running down, rust and stains; `rust` 0 to 1.
void paintCorrugated(Canvas &canvas, const Quad &quad, const Tone &tone, double rust, quint32 seed);

/// A wall or floor of boards running across (`down` false) or down.
void paintBoards(Canvas &canvas, const Quad &quad, int boards, const Tone &tone, quint32 seed);

/// Roof tiles or thatch in rows, the near ones large.
void paintTiles(Canvas &canvas, const Quad &quad, int rows, const Tone &tone, quint32 seed);

/// The front of a house with rows of windows, weathered.
struct Facade {
    QRectF rect;
    int floors = 4;
    int columns = 5;
    Tone wall;
    Tone window = tone(0x2A3038);
    Tone lit = tone(0xFFCF80);
    double litShare = 0;
    bool balconies = false;
    quint32 seed = 1;
};
void paintFacade(Canvas &canvas, const Facade &facade);

/// A wooden house on stilts seen from the front; `body` is the living floor, the stilts reach down to
/// `ground`.
struct StiltHouse {
    QRectF body;
    double ground = 800;
    Tone wall;
    Tone roof;
    Tone glow = tone(0xFFB860, 0); ///< of the lamp inside, alpha 0 for a dark house
    bool stairs = true;
    quint32 seed = 1;
};
void paintStiltHouse(Canvas &canvas, const StiltHouse &house);

/// Khmer palace or temple roofs: stepped gables with curled ends standing on `base`, a spire when `spire` is
/// above 0 (its height).
struct TempleRoof {
    QPointF base; ///< middle of the eaves
    double width = 300;
    double spire = 0;
    Tone roof;
    Tone edge;
    Tone wall;
};
void paintTempleRoof(Canvas &canvas, const TempleRoof &roof);

} // namespace sala
