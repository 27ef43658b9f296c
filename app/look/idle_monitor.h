#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QTouchEvent)

namespace sala {

/// Notices that nobody touches the program any more. Watches every mouse, touch, wheel and key event of the
/// application, and what input methods write; moving a mouse without pressing does not count, because a bumped table moves it too. Nor does a finger that
/// has been on the glass for longer than anybody keeps one there, however it trembles: a bad screen's ghost, or a bag.
class IdleMonitor final : public QObject {
    Q_OBJECT

  public:
    /// `application` is the object whose events are watched: qApp.
    explicit IdleMonitor(QObject *application, QObject *parent = nullptr);

    void setTimeout(std::chrono::milliseconds timeout); ///< 60 s unless set
    std::chrono::milliseconds timeout() const { return m_timer.intervalAsDuration(); }
    static constexpr std::chrono::milliseconds kGhostAfter{120'000};
    void setGhostAfter(std::chrono::milliseconds time); ///< for tests
    /// How long nobody has touched it, while it is on; else nothing.
    std::chrono::milliseconds idleFor() const;
    /// While off, nothing is reported: in the attract loop there is nobody to miss.
    void setActive(bool isActive);
    bool isActive() const { return m_isActive; }
    void restart();

  Q_SIGNALS:
    void idle();

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    bool isOfSomebody(const QEvent &event);
    bool isOfSomebody(const QTouchEvent &event);

    std::chrono::milliseconds m_ghostAfter = kGhostAfter;
    QHash<int, qint64> m_landed; ///< when each finger did, by m_clock
    QElapsedTimer m_clock;
    QTimer m_timer;
    QElapsedTimer m_untouched;
    bool m_isActive = false;
};

} // namespace sala
