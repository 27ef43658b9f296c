#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace sala {

/// How content moves under a finger along one axis: it follows while held, runs on when thrown, yields past
/// its ends and springs back. No widget and no painting; an owner feeds it presses and draws at offset().
///
/// Steps by the time that really passed, so a late frame moves further instead of slowing the motion down.
/// GUI thread. Positions are pixels, offsets grow as later content comes into view.
class KineticScroller final : public QObject {
    Q_OBJECT

  public:
    using Milliseconds = std::chrono::duration<double, std::milli>;
    using Clock = std::function<Milliseconds()>; ///< time since any fixed moment

    explicit KineticScroller(QObject *parent = nullptr);

    /// Replaces the clock; for tests, which then call advance() themselves.
    void setClock(Clock clock);

    /// Nothing moves by itself any more: what would run on, glide or spring back is there at once.
    void setStill(bool isStill) { m_isStill = isStill; }

    /// The content's and the window's length. Keeps the offset if it is still inside, else moves it inside.
    void setLengths(double contentPx, double viewportPx);

    double offset() const { return m_offset; }
    double largestOffset() const;
    double goal() const { return m_motion == Motion::Ease ? m_goal : m_offset; } ///< where it is being eased to
    double velocity() const { return m_velocity; } ///< pixels a second; 0 at rest and while held
    bool isMoving() const { return m_motion != Motion::None; }
    bool isHeld() const { return m_held; }

    void setOffset(double offset);    ///< at once, inside the ends; stops any motion
    void scrollTo(double offset);     ///< eased; a call while one is under way changes its goal
    void scrollBy(double distancePx); ///< eased, on top of what is still to go: wheel and keys
    void stop();                      ///< where it is; springs back if it is past an end

    void hold(double position); ///< a finger touches: stops the content under it
    void drag(double position); ///< the finger moves
    void slip(double position); ///< the finger moves, and the content stays: it may have trembled, or it begins a throw
    void release();             ///< the finger leaves: throws the content with its last speed

    void advance(); ///< one step of motion up to the clock's now

  Q_SIGNALS:
    void offsetChanged(double offset);
    void stopped(); ///< came to rest; not for a hold

  private:
    enum class Motion { None, Throw, Spring, Ease };
    struct Sample {
        Milliseconds time;
        double position;
    };

    void start(Motion motion);
    void finish();
    void moveTo(double offset);
    double nearestInside(double offset) const;
    double heldOffset(double wanted) const;
    double wantedFor(double offset) const;
    void follow(double position);
    double releaseVelocity() const;
    void stepThrow(double seconds);
    void stepSpring(double seconds);
    void stepEase(double seconds);

    Clock m_clock;
    QTimer m_frame;
    Motion m_motion = Motion::None;
    bool m_held = false;
    bool m_isStill = false;
    double m_contentPx = 0;
    double m_viewportPx = 0;
    double m_offset = 0;
    double m_velocity = 0;
    double m_goal = 0;
    double m_heldFrom = 0; ///< offset without resistance at the hold's start, plus its position
    Milliseconds m_last{0};
    QList<Sample> m_samples; ///< of the finger, the latest tenth of a second
};

} // namespace sala
