#pragma once

#include "app/look/themed_page.h"
#include "app/staff/touch_test.h"

#include <QHash>
#include <QTimer>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QTouchEvent)

namespace sala {

class ButtonRow;
class TextButton;
class TextLabel;

/// The touch test over the whole window, to its last pixel: what to do stands in the middle, with the ways on
/// and out, where they stay whichever way round the screen tells of touches. Escape is a way out, too. GUI
/// thread.
class TouchField final : public ThemedPage {
    Q_OBJECT

  public:
    explicit TouchField(QWidget *window); ///< which it covers
    ~TouchField() override;

    static constexpr std::chrono::milliseconds kQuiet{10'000}; ///< shorter than what locks staff's pages
    void setQuietTime(std::chrono::milliseconds time);         ///< for tests; before it is shown

    const TouchTest &test() const { return m_test; }
    void skipTo(TouchTest::Step step); ///< for pictures of it

  Q_SIGNALS:
    void finished(const sala::TouchResult &result);
    void stopped(); ///< before its end

  protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;
    void applyTheme() override;

  private:
    bool handleTouch(QTouchEvent &event);
    bool handleMouse(const QEvent &event);
    void begin();
    void after();
    void placePanel();
    QString sentence() const;
    void count();

    TouchTest m_test;
    std::chrono::milliseconds m_quiet = kQuiet;
    QTimer m_countdown;
    int m_secondsLeft = 0;
    QHash<int, QPointF> m_fingers; ///< where each was last
    QWidget *m_panel;
    TextLabel *m_words;
    ButtonRow *m_row;
    TextButton *m_next;
    TextButton *m_stop;
    bool m_isOver = false;
};

} // namespace sala
