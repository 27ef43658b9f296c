#pragma once

#include "app/curator/bench_look.h"
#include "app/look/accessible_part.h"
#include "translations/language.h"

#include <QAbstractSlider>

#include <chrono>

namespace sala {

/// Where what is shown of a film begins, or where it ends. Dragged by mouse or finger; the arrows move it by a second, with
/// Shift by a tenth, Page Up and Page Down by ten, Home and End as far as it goes. It only says where it should be: its bar
/// decides. The value is in milliseconds of the film; a screen reader counts seconds and hears the clock.
class TrimHandle final : public QAbstractSlider, public SpokenValue {
    Q_OBJECT

  public:
    enum class Side { Begin, End };

    TrimHandle(Side side, QWidget *bar);

    void setReader(Language reader); ///< of the digits
    void setPlace(std::chrono::milliseconds place);

    QString valueText() const override;
    int spokenValue() const override { return value() / 1000; }
    int mostSpokenValue() const override { return maximum() / 1000; }
    void moveToSpoken(int seconds) override;

    static constexpr int kWidthPx = 30;

  Q_SIGNALS:
    void moveRequested(std::chrono::milliseconds to);
    void draggedTo(int x); ///< of its edge, in the bar

  protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

  private:
    int edge() const; ///< in this widget: what stands at the value

    const Side m_side;
    BenchLook m_look;
    Language m_reader = Language::English;
    int m_grip = 0; ///< how far beside the edge it was taken
};

} // namespace sala
