#pragma once

#include "db/records/health.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace sala {

/// What a touch screen was found to do.
struct TouchResult {
    enum class Turn { Straight, Turned, Mirrored, Astray };

    int ghosts = 0; ///< touches while nobody touched
    Turn turn = Turn::Straight;
    int deadSquares = 0; ///< that no finger was told of
    bool hasTwoFingers = false;

    HealthFinding finding(const QDateTime &when) const; ///< the worst of it

    bool operator==(const TouchResult &) const = default;
};

/// Leads somebody through testing a touch screen, and judges what it tells. No widget, no clock: whoever has
/// them says what happened. Positions are in the screen's own logical pixels.
class TouchTest {
  public:
    enum class Step { Quiet, Corners, Squares, TwoFingers, Done };

    /// Squares have about this side; the outermost are narrow, down to the last pixel.
    TouchTest(QSizeF screen, double squarePx, double edgePx);

    Step step() const { return m_step; }
    const TouchResult &result() const { return m_result; }

    void quietEnded();
    void next(); ///< on to the next step: what was not touched by now is not going to be

    /// A finger landed, or moved; `fingers` are on the screen.
    void landed(QPointF position, int fingers);
    void moved(QPointF from, QPointF to, int fingers);

    /// The dot to be touched, while corners are asked for.
    std::optional<QPointF> dot() const;
    const QList<QRectF> &squares() const { return m_squares; }
    bool isTouched(qsizetype square) const { return m_isTouched[square]; }
    int touchedSquares() const { return m_touched; }

  private:
    void begin(Step step);
    void judgeCorners();
    void touch(QPointF position);
    QPointF dotIn(int corner) const;
    int cornerOf(QPointF position) const;

    QSizeF m_screen;
    double m_squarePx;
    Step m_step = Step::Quiet;
    TouchResult m_result;
    QList<QPointF> m_corners; ///< where the touches of the dots were told, upper left first, clockwise
    QList<double> m_columns;  ///< the squares' left edges, and the screen's right one
    QList<double> m_rows;
    QList<QRectF> m_squares;
    QList<bool> m_isTouched;
    int m_touched = 0;
};

} // namespace sala
