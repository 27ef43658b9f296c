#pragma once

#include "app/look/hand.h"
#include "app/visitor/touch_trace.h"

#include <QList>
#include <QPointF>

#include <chrono>
#include <optional>

namespace sala {

/// One finger at one moment. The mouse is a finger too.
struct TouchPoint {
    enum class Phase { Landed, Down, Lifted }; ///< Landed and Lifted are reported in one frame each

    int id = 0;
    QPointF position; ///< any unit, the same one as TouchMeasures::unitsPerMm counts
    Phase phase = Phase::Down;
    qreal contactMm = 0; ///< longer side of what touches the glass; 0 when the screen does not say
};

/// All the fingers on the glass at one moment. A finger that is no longer listed, and was never reported
/// lifted, was lost: whatever it was doing is cancelled.
struct TouchFrame {
    std::chrono::milliseconds time{0}; ///< by the device's clock, not of the arrival
    QList<TouchPoint> points;
};

/// What the fingers mean.
struct Gesture {
    enum class Kind {
        Press,         ///< a first finger landed: what moves stops under it
        FirstTap,      ///< one finger, short, in one place: at once, before a Tap or a DoubleTap comes of it
        Tap,           ///< known only when no second tap can follow
        DoubleTap,     ///< two of them, close together; no Tap is reported for either
        DragBegin,
        DragMove,
        DragEnd,       ///< with the velocity the finger had
        DragCancelled, ///< a second finger landed, or the system took the touch away
        PinchBegin,
        PinchMove,
        PinchEnd
    };

    Kind kind = Kind::Tap;
    QPointF position{};  ///< of the finger, or of the middle between two
    QPointF movement{};  ///< of `position` since the gesture began
    QPointF velocity{};  ///< units a second, of a DragEnd
    qreal scale = 1;     ///< of a pinch, since it began
};

/// Sizes of hands and times of taps; in millimetres, because a finger is as wide on every screen.
struct TouchMeasures {
    qreal unitsPerMm = 3.6;
    qreal slopMm = 3;         ///< a finger wanders this far and still means one place
    qreal doubleTapMm = 20;   ///< how far apart two taps may be
    qreal palmMm = Hand::kPalmMm;
    qreal smallestSpanMm = 8; ///< two fingers cannot be closer; keeps the scale from exploding
    std::chrono::milliseconds tapTime{500};       ///< longer is no tap
    std::chrono::milliseconds doubleTapTime{300}; ///< from the first release to the second press
    std::chrono::milliseconds restTime = Hand::kRest;
};

/// Turns fingers into taps, drags and pinches. No window, no timer, no clock: time comes with the frames.
///
/// Two fingers at most take part; any more are ignored until they leave, as are palms, and a hand that
/// leans on the glass does not keep another finger from being heard. Every *Begin is followed by exactly one
/// end or cancel, whatever sequence of frames arrives.
class TouchRecogniser final {
  public:
    explicit TouchRecogniser(const TouchMeasures &measures = {}) : m_measures(measures) {}

    void setMeasures(const TouchMeasures &measures) { m_measures = measures; }

    /// The gestures that one more frame completes or continues, in order.
    QList<Gesture> feed(const TouchFrame &frame);

    /// Ends what the fingers began and forgets them; they are heard again when they land again.
    QList<Gesture> cancel();

    /// When a tap that waits for a second one should be reported, in the frames' time; nothing when none does.
    std::optional<std::chrono::milliseconds> tapDeadline() const;

    /// Reports the tap that waited, if its time is over.
    QList<Gesture> expire(std::chrono::milliseconds now);

  private:
    enum class State { Idle, Pressed, Dragging, Pinching };

    struct Finger {
        int id = 0;
        QPointF pressedAt;
        TouchTrace trace;
        std::chrono::milliseconds landedAt{0};
    };

    struct WaitingTap {
        QPointF position;
        std::chrono::milliseconds releasedAt;
    };

    qreal units(qreal mm) const { return mm * m_measures.unitsPerMm; }
    Finger *finger(int id);
    void dropLost(const TouchFrame &frame);
    void move(const TouchFrame &frame);
    void follow();
    void lift(const TouchPoint &point);
    void land(const TouchPoint &point);
    void landFirst(const TouchPoint &point);
    bool isLeaning() const;
    void beginDrag();
    void beginPinch();
    void endPinch();
    void leaveDrag(Gesture::Kind how);
    void finishTap(const Finger &finger);
    void reportDrag();
    void reportPinch();
    QPointF middle() const;
    qreal span() const;
    void emitGesture(Gesture::Kind kind, QPointF position) { m_out.append({kind, position}); }
    QList<Gesture> take();

    TouchMeasures m_measures;
    State m_state = State::Idle;
    QList<Finger> m_fingers;   ///< those that take part: none, one or two
    QList<int> m_strangers;    ///< on the glass, and ignored until they leave
    bool m_mayTap = false;     ///< nothing but one short touch has happened since the glass was free
    QPointF m_gestureStart;
    qreal m_startSpan = 1;
    std::optional<WaitingTap> m_waitingTap;
    bool m_isSecondTap = false;
    std::chrono::milliseconds m_now{0};
    QList<Gesture> m_out;
};

} // namespace sala
