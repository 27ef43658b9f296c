#pragma once

#include "media/sample/scenes/scene.h"
#include "media/sample/scenes/tone.h"

#include <QImage>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <functional>

namespace sala {

// What moves in the sample's films. Positions are the canvas's logical units (1000 high), times are seconds
// since the shot began; the same time gives the same picture on every machine.

/// A painter's canvas on a picture, scaled to logical units.
class PictureCanvas {
  public:
    explicit PictureCanvas(QImage &picture, quint32 seed = 1);
    Canvas &canvas() { return m_canvas; }

  private:
    QPainter m_painter;
    Canvas m_canvas;
};

/// The still layer at the back of a shot, finished as the sample's photographs are, but without their grain,
/// which costs a film more bytes than everything that moves. `name` seeds what is random in it.
QImage backdrop(const char *name, const QSize &sizePx, void (*draw)(Canvas &canvas));

/// Paints one still layer of a shot, without a background: what is not painted stays transparent.
QImage sprite(const QSizeF &size, double scale, const std::function<void(Canvas &canvas)> &draw);

/// Draws a sprite with its top left corner at `at`.
void paintSprite(Canvas &canvas, const QImage &sprite, QPointF at, const QSizeF &size);

/// Copies `still` to `frame` and lets everything inside `areaPx` waver like a reflection in moving water:
/// little at its top, more at its bottom.
void paintMovingWater(QImage &frame, const QImage &still, const QRect &areaPx, double strength,
                      double seconds);

/// Short strokes of light that come and go on the water.
struct Glints {
    QRectF area;
    Tone tone;
    int count = 120;
    double length = 40; ///< of the nearest
    quint32 seed = 1;
};
void paintGlints(Canvas &canvas, const Glints &glints, double seconds);

struct FallingRain {
    QRectF area;
    int count = 220;
    double length = 44;
    double slant = 0.1;
    Tone tone = sala::tone(0xDDE6EE, 0.4);
    quint32 seed = 1;
};
void paintFallingRain(Canvas &canvas, const FallingRain &rain, double seconds);

/// Rings that open where drops fall on water or wet ground.
void paintRings(Canvas &canvas, const QRectF &area, const Tone &tone, int count, double seconds);

/// Birds flapping across the picture.
void paintFlyingBirds(Canvas &canvas, QPointF from, double size, const Tone &tone, double seconds);

/// Lights that breathe, each in its own time.
struct Light {
    QPointF at;
    double radius = 20;
    Tone tone;
};
void paintLights(Canvas &canvas, const QList<Light> &lights, double seconds);

enum class Carries { Nothing, Bag, Umbrella, Basket };

/// A walking figure, seen from the side as one dark shape.
struct Walker {
    QPointF feet;
    double height = 200;
    double facing = 1;   ///< 1 goes right, -1 left
    double distance = 0; ///< walked so far: moves the legs
    Carries carries = Carries::Nothing;
    bool hat = false;
    bool skirt = false;
};
void paintWalker(Canvas &canvas, const Walker &walker, const Tone &body, const Tone &load);

/// People walking along one line, coming in at one side and leaving at the other.
struct Crowd {
    double left = 0;
    double right = 1778;
    double ground = 800;
    double height = 200;
    int count = 8;
    bool inRain = false;
    Tone body;
    quint32 seed = 1;
};
void paintCrowd(Canvas &canvas, const Crowd &crowd, double seconds);

} // namespace sala
