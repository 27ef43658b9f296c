#pragma once

#include "media/sample/scenes/light.h"

#include <functional>

namespace sala {

// The fifteen scenes of the journeys to Thailand and Myanmar, one function each.
void drawRiverDawn(Canvas &canvas);
void drawBorderBridge(Canvas &canvas);
void drawBuildingSite(Canvas &canvas);
void drawGarmentFactory(Canvas &canvas);
void drawWorkerDormitory(Canvas &canvas);
void drawFishingPort(Canvas &canvas);
void drawBangkokSkyline(Canvas &canvas);
void drawLearningCentre(Canvas &canvas);
void drawYangonPagoda(Canvas &canvas);
void drawMonsoonStreet(Canvas &canvas);
void drawTeaShop(Canvas &canvas);
void drawCircularTrain(Canvas &canvas);
void drawVillagePath(Canvas &canvas);
void drawMeetingHall(Canvas &canvas);
void drawRiverFerry(Canvas &canvas);

/// Paints what `paint` paints once more upside down below `waterLine`, faint and shortened: the reflection of
/// something that lies on the water or on wet ground.
void paintUpsideDown(Canvas &canvas, double waterLine, double strength, const std::function<void()> &paint);

/// A place seen in central perspective. Metres: x to the right, y up from the floor, z away from the eye.
struct Stage {
    QPointF vanish;     ///< where parallels meet, on the horizon
    double eye = 1.7;   ///< the eye above the floor
    double focus = 900; ///< units that a metre measures one metre away

    double scale(double z) const { return focus / z; }
    QPointF at(double x, double y, double z) const { return vanish + QPointF(x, eye - y) * scale(z); }

    /// Rectangle lying at height `y`, from x0 to x1 and z0 to z1.
    QPolygonF flat(const QPointF &x, double y, const QPointF &z) const {
        return QPolygonF(
            {at(x.x(), y, z.x()), at(x.y(), y, z.x()), at(x.y(), y, z.y()), at(x.x(), y, z.y())});
    }
    /// Rectangle standing along the view at `x`, from height y0 to y1 and z0 to z1.
    QPolygonF wall(double x, const QPointF &y, const QPointF &z) const {
        return QPolygonF(
            {at(x, y.x(), z.x()), at(x, y.y(), z.x()), at(x, y.y(), z.y()), at(x, y.x(), z.y())});
    }
    /// Rectangle facing us at distance `z`.
    QRectF front(const QPointF &x, const QPointF &y, double z) const {
        return QRectF(at(x.x(), y.y(), z), at(x.y(), y.x(), z));
    }
};

/// Fills the outline through `points` with one tone.
void fillShape(Canvas &canvas, const QPolygonF &points, const Tone &tone);

/// Fills a rectangle from `top` down to `bottom`.
void fillBox(Canvas &canvas, const QRectF &box, const Tone &top, const Tone &bottom);

/// A line of even thickness.
void drawBar(Canvas &canvas, const QPointF &from, const QPointF &to, const QPen &pen);

/// A pen with flat ends.
QPen penOf(const Tone &tone, double width);

} // namespace sala
