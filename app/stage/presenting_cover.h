#pragma once

#include "app/look/themed_page.h"
#include "app/stage/presenting.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace sala {

/// What lies over the slides while somebody speaks. In a talk they are seen through it, and it hears the presenter:
/// the right two thirds of the screen and the keys of a presenter's remote control (Page Down, arrows, space) go on,
/// the left third and their opposites go back, B or a full stop makes it dark and light again. A countdown stands
/// under the exhibition's title and becomes a talk.
class PresentingCover final : public ThemedPage {
    Q_OBJECT

  public:
    using Clock = std::function<std::chrono::milliseconds()>; ///< time since any fixed moment

    explicit PresentingCover(QWidget *parent = nullptr);

    void setClock(Clock clock); ///< for tests, which then call tick() themselves
    void setTitle(const QString &title);

    void present(const Presenting &presenting);
    Presenting::Kind kind() const { return m_kind; }
    std::chrono::seconds left() const; ///< until it begins; begun seconds count

    void tick(); ///< looks at the clock

  Q_SIGNALS:
    void stepRequested(int direction);                     ///< 1 or -1
    void kindChanged(sala::Presenting::Kind kind); ///< by a key, or because the countdown is over

  protected:
    void retranslate() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void become(Presenting::Kind kind);
    void touched(const QPointF &where);
    void paintCountdown(QPainter &painter);

    Clock m_clock;
    QTimer m_timer;
    QString m_title;
    Presenting::Kind m_kind = Presenting::Kind::Talk;
    std::chrono::milliseconds m_end{0}; ///< of the countdown
};

} // namespace sala
