#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QWidget>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QEventPoint)
QT_FORWARD_DECLARE_CLASS(QMouseEvent)
QT_FORWARD_DECLARE_CLASS(QTouchEvent)
QT_FORWARD_DECLARE_CLASS(QWindow)

namespace sala {

/// Lets every widget of a window hear the finger that is on it, whatever the other fingers do.
///
/// Qt makes a mouse of the first finger only, and of none while any widget listens to touches: one hand that rests on a
/// photograph would silence every button. Here each finger that lands where nobody listens to touches becomes its own
/// press, movement and release of the mouse for the widget below it. A widget that two fingers hold hears the later one.
/// What is hidden or switched off under a finger, or whose finger the system takes away, is let go without a click.
///
/// A finger that a bad screen tells again is none; nor is one that lands on what has only just come under it: see Times.
/// The mouse is a finger too. GUI thread.
class EachFinger final : public QObject {
    Q_OBJECT

  public:
    /// From a release to the next press at the same place, and from a change of what is seen to the first press on it.
    ///
    /// Nobody taps faster than about eight times a second, which leaves more than 60 ms between two taps; Android takes a
    /// second tap for one from 40 ms on (ViewConfiguration). Ours: within a quarter of a second
    /// nobody answers what they have only just seen, so that a press before that was meant for what was there before.
    struct Times {
        std::chrono::milliseconds bounce{60};
        std::chrono::milliseconds settling{250};
    };

    explicit EachFinger(QWidget &widget); ///< a top level one; belongs to it

    void setWindow(QWindow *window); ///< the widget's, as soon as it has one; again changes nothing
    void setPxPerMm(double pxPerMm);
    void setTimes(const Times &times);
    /// Something else has just come to be seen there.
    void settle(QWidget &area);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    struct Finger {
        QPointer<QWidget> widget; ///< none: a finger that means nothing until it leaves
    };
    struct Lift {
        QPointF place;
        std::chrono::milliseconds time;
    };

    bool touch(QTouchEvent &event);
    bool mouse(const QMouseEvent &event);
    void land(const QEventPoint &point, std::chrono::milliseconds time);
    void tell(const QEventPoint &point);
    QPointF placeOf(const QEventPoint &point) const;
    void forward(const QTouchEvent &event, const QList<QEventPoint> &points);
    void send(QEvent::Type type, QWidget &widget, const QEventPoint &point);
    void letGo(QWidget *widget);
    void letAllGo();
    void lifted(QPointF place, std::chrono::milliseconds time);
    bool isNone(QPointF place, std::chrono::milliseconds time) const;
    std::chrono::milliseconds timeOf(quint64 timestamp);

    QWidget &m_widget;
    QPointer<QWindow> m_window;
    Times m_times;
    double m_pxPerMm = 3.6;
    QHash<int, Finger> m_fingers; ///< those that Qt is not left to tell
    QList<Lift> m_lifts;          ///< the last few
    bool m_isMouseNone = false;   ///< until its button is released
    bool m_isForwarding = false;
    QPointer<QWidget> m_settling;
    std::chrono::milliseconds m_changedAt{0};
    std::chrono::milliseconds m_lastTime{0}; ///< by the device's clock
    QElapsedTimer m_sinceLast;
    QElapsedTimer m_clock; ///< for devices that tell no time
};

} // namespace sala
