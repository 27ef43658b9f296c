#pragma once

#include "app/visitor/touch_recogniser.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QMouseEvent)
QT_FORWARD_DECLARE_CLASS(QTouchEvent)

namespace sala {

/// Feeds one widget's touch and mouse events to a TouchRecogniser and reports what they mean.
///
/// The owner passes every event of the widget through handle(), and the widget must accept touch events.
/// Mouse events that the system makes out of touches are swallowed, so that nothing happens twice. GUI thread.
class TouchInput final : public QObject {
    Q_OBJECT

  public:
    explicit TouchInput(QObject *parent = nullptr);

    /// Time by another clock than the device's own; for tests.
    void setClock(std::function<std::chrono::milliseconds()> clock) { m_givenClock = std::move(clock); }

    /// From the screen's real millimetres, in device-independent pixels.
    void setPixelsPerMm(qreal pixelsPerMm);

    /// True when the event was a touch or a press, move or release of the mouse and is now dealt with.
    bool handle(QEvent *event);

    /// Ends whatever the fingers were doing; what still lies on the glass means nothing until it left.
    void cancel();

  Q_SIGNALS:
    void gestured(const sala::Gesture &gesture);

  protected:
    void timerEvent(QTimerEvent *event) override;

  private:
    void handleTouch(const QTouchEvent &event);
    bool handleMouse(const QMouseEvent &event);
    std::chrono::milliseconds timeOf(quint64 timestamp) const;
    void feed(const TouchFrame &frame);
    void report(const QList<Gesture> &gestures);

    TouchMeasures m_measures;
    TouchRecogniser m_recogniser;
    QElapsedTimer m_clock; ///< for devices that tell no time
    std::function<std::chrono::milliseconds()> m_givenClock;
    QBasicTimer m_tapTimer;
    bool m_isTouched = false; ///< fingers lie on the glass: the mouse is silent
    bool m_isPressed = false; ///< the mouse's left button is down
};

} // namespace sala
