#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <chrono>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QEvent)
QT_FORWARD_DECLARE_CLASS(QWindow)

namespace sala {

/// How staff come in, learned from a card: one finger held still in the screen's upper left corner for two
/// seconds, then in the upper right one. The lower corners serve as well, for who cannot reach the upper ones.
///
/// Taps, however many and fast, never do it; nor does a palm, an elbow or a ghost touch in one corner. It only
/// listens: what is below the finger is touched as ever. One finger or the mouse is enough. GUI thread.
class StaffGesture final : public QObject {
    Q_OBJECT

  public:
    explicit StaffGesture(QObject *application, QObject *parent = nullptr);

    void setWindow(const QWindow *window); ///< whose corners they are
    void setCornerPx(int px);              ///< how far from both edges a finger may be
    /// For tests: how long a finger must stay, and how long it may take from one corner to the other.
    void setTimes(std::chrono::milliseconds hold, std::chrono::milliseconds between);

    static constexpr std::chrono::milliseconds kHold{2000};
    static constexpr std::chrono::milliseconds kBetween{6000};

    /// From when it was recognised until the finger has let go, and what lies below it has heard so.
    bool isEnding() const { return m_isEnding; }

  Q_SIGNALS:
    void recognised();

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    enum class Corner { None, UpperLeft, UpperRight, LowerLeft, LowerRight };

    Corner cornerAt(QPointF position) const;
    void down(QPointF position);
    void moved(QPointF position);
    void up();
    void held();

    const QWindow *m_window = nullptr;
    int m_cornerPx = 80;
    std::chrono::milliseconds m_between = kBetween;
    QTimer m_hold;
    QTimer m_patience; ///< runs while the first corner counts
    Corner m_holding = Corner::None;
    Corner m_first = Corner::None;
    QPointF m_downAt;
    bool m_isEnding = false;
};

} // namespace sala
