#pragma once

#include "media/sample/scenes/random.h"
#include "media/sample/scenes/scene.h"
#include "media/sample/scenes/tone.h"

#include <QImage>
#include <QPainterPath>

#include <functional>

namespace sala {

// The painter's kit of light, air, water and ground. Everything is in the canvas's logical units (1000 high)
// and paints at once; later calls lie in front of earlier ones. Seeds make each use different and repeatable.

// --- Soft surfaces
// ---------------------------------------------------------------------------------------------

/// Paints `area` by asking `shade` for the tone (with alpha) at points of the canvas, `columns` of them
/// across, and enlarging smoothly. For skies, clouds, haze, light and ground; 400 to 1500 columns are plenty.
void paintSoft(Canvas &canvas, const QRectF &area, int columns,
               const std::function<Tone(double x, double y)> &shade);

/// Plain vertical gradient over `area`.
void paintFade(Canvas &canvas, const QRectF &area, const Tone &top, const Tone &bottom);

/// Lays irregular stains and grain over a surface already painted; `size` is that of the largest stains.
struct Patina {
    Tone tone;
    double size = 60;
    double share = 0.5; ///< how much of the surface is touched, 0 to 1
    quint32 seed = 1;
};
void paintPatina(Canvas &canvas, const QPainterPath &surface, const Patina &patina);

// --- Sky
// -------------------------------------------------------------------------------------------------------

struct Clouds {
    double cover = 0;  ///< 0 clear, 1 overcast
    double size = 300; ///< of the large ones overhead; they shrink and flatten towards the horizon
    double softness = 0.25;
    Tone lit = tone(0xFFFFFF);
    Tone shade = tone(0x8895A8);
};

struct Sky {
    Tone zenith;
    Tone middle;
    Tone horizonTone;
    double horizon = 600;     ///< painted down to here
    QPointF sun = {0, -1000}; ///< sun or moon
    double sunRadius = 0;     ///< 0: only its glow
    Tone sunTone = tone(0xFFF4D0);
    Tone glow = tone(0xFFC070, 0.8);
    double reach = 500; ///< of the glow
    Clouds clouds;
    quint32 seed = 1;
};
void paintSky(Canvas &canvas, const Sky &sky);

/// `count` small stars between the top and `bottom`.
void paintStars(Canvas &canvas, double bottom, int count, quint32 seed);

// --- Land
// ------------------------------------------------------------------------------------------------------

/// A ridge of hills or a line of trees, filled down to `base`, fading from `top` into the haze `foot`.
struct Ridge {
    double base = 600;
    double height = 100;
    double length = 400; ///< of one hill
    double bristle = 4;  ///< height of tree tops on the ridge; 0 is bare
    Tone top;
    Tone foot;
    quint32 seed = 1;
};
void paintRidge(Canvas &canvas, const Ridge &ridge);

/// A row of plain buildings standing on `base` between `left` and `right`, some windows lit.
struct Skyline {
    double left = 0;
    double right = 1500;
    double base = 600;
    double lowest = 40;
    double highest = 200;
    double width = 40; ///< of an average building
    Tone top;
    Tone foot;
    Tone window = tone(0xFFD890);
    double litShare = 0;
    quint32 seed = 1;
};
void paintSkyline(Canvas &canvas, const Skyline &skyline);

/// Leaves, blades or clumps as many small dabs inside `area`: near ones large, far (upper) ones small.
struct Foliage {
    QRectF area;
    Tone dark;
    Tone light;
    double dab = 8; ///< length of the nearest dabs
    int count = 1500;
    double upright = 0; ///< 0 round leaves, 1 standing blades of grass
    quint32 seed = 1;
};
void paintFoliage(Canvas &canvas, const Foliage &foliage);

/// Ground seen in perspective from `area.top()` (the horizon) to its bottom, with patches and pebbles.
struct Ground {
    QRectF area;
    Tone far;
    Tone near;
    Tone patch; ///< of worn, wet or grassy places
    double patchSize = 120;
    int pebbles = 800;
    quint32 seed = 1;
};
void paintGround(Canvas &canvas, const Ground &ground);

// --- Water
// -----------------------------------------------------------------------------------------------------

/// Water (or a wet street) below `shore`: mirrors what the canvas already shows above it.
struct Water {
    QRectF area;          ///< its top is the shore line
    Tone tint;            ///< colour of the water itself; alpha unused
    double tintFar = 0.1; ///< share of the tint at the shore
    double tintNear = 0.5;
    double roughness = 1; ///< 0 a mirror, 1 a calm river, 3 wind
    double stretch = 1;   ///< above 1 the reflection is compressed
    double clarity = 1;   ///< 1 covers what was there, less lets it show (wet ground)
    quint32 seed = 1;
};
void paintWater(Canvas &canvas, const Water &water);

/// Lets what is already painted inside `area` waver as if it were a reflection in moving water.
void paintShimmer(Canvas &canvas, const QRectF &area, double roughness, quint32 seed);

/// Short bright or dark strokes lying on the water, small far off and long near.
struct Ripples {
    QRectF area;
    Tone tone;
    int count = 300;
    double length = 60; ///< of the nearest
    quint32 seed = 1;
};
void paintRipples(Canvas &canvas, const Ripples &ripples);

/// The glittering path under sun, moon or a lamp, from `from` down to `bottom`, `width` wide at the bottom.
struct Glitter {
    QPointF from;
    double bottom = 1000;
    double width = 200;
    Tone tone;
    int count = 500;
    quint32 seed = 1;
};
void paintGlitter(Canvas &canvas, const Glitter &glitter);

// --- Air and lamps
// ---------------------------------------------------------------------------------------------

/// Drifting mist: dense at `area`'s middle height, gone at its top and bottom.
void paintMist(Canvas &canvas, const QRectF &area, const Tone &tone, quint32 seed);

struct Rain {
    QRectF area;
    double slant = 0.08; ///< sideways for each unit down
    double length = 60;  ///< of the nearest streaks
    int count = 2000;
    Tone tone = sala::tone(0xDDE6EE, 0.35);
    quint32 seed = 1;
};
void paintRain(Canvas &canvas, const Rain &rain);

/// Rings and crowns where drops fall on water or wet ground.
void paintSplashes(Canvas &canvas, const QRectF &area, const Tone &tone, quint32 seed);

/// Light added around a point, strongest in the middle.
void paintGlow(Canvas &canvas, const QPointF &at, double radius, const Tone &tone);

/// A lamp: a bright core in a glow.
void paintLamp(Canvas &canvas, const QPointF &at, double core, const Tone &tone);

/// Lights out of focus: translucent discs with a brighter rim.
struct Bokeh {
    QRectF area;
    double radius = 14;
    int count = 40;
    QList<Tone> tones;
    quint32 seed = 1;
};
void paintBokeh(Canvas &canvas, const Bokeh &bokeh);

/// A beam of light through dusty air between two edges: from `fromA`–`fromB` (a window) to `toA`–`toB`.
struct Beam {
    QPointF fromA;
    QPointF fromB;
    QPointF toA;
    QPointF toB;
    Tone tone;
};
void paintBeam(Canvas &canvas, const Beam &beam);

/// Adds light around everything bright painted so far, as a lens does. 0.2 by day, 0.6 by night.
void paintBloom(Canvas &canvas, double strength);

// --- The finished picture
// --------------------------------------------------------------------------------------

struct Finish {
    double contrast = 0.12;
    double vignette = 0.22;
    double grain = 1.6; ///< standard deviation in 8-bit steps
    quint32 seed = 1;
};

/// Tone curve, vignette and film grain, in place. RGB32 only.
void finish(QImage &picture, const Finish &finish);

/// The whole picture of a scene at `sizePx` (the scene's own or smaller, same proportions), finished. Any
/// thread.
QImage renderScene(const Scene &scene, const QSize &sizePx);

/// What has been painted so far; only valid until the next stroke.
const QImage &pictureOf(const Canvas &canvas);

} // namespace sala
