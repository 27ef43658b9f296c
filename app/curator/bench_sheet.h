#pragma once

#include "app/curator/bench_look.h"

#include <QPointer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QScrollArea)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace sala {

class TextLabel;

/// Something that is asked or shown over the workbench: a card on a veil, closed by Escape or a press beside it. The
/// keyboard stays on it and goes back where it was.
class BenchSheet : public QWidget {
    Q_OBJECT

  public:
    explicit BenchSheet(QWidget *bench); ///< covers it

    void open(const QString &title, Language reader);
    void close();
    void leave(); ///< close(), when somebody may; what closes it without being asked does not ask
    bool isOpen() const { return isVisible(); }

  Q_SIGNALS:
    void closed();

  protected:
    QVBoxLayout *body() const { return m_body; }     ///< scrolls when it is higher than the window
    QVBoxLayout *foot() const { return m_foot; }
    void setCardWidth(int widthPx) { m_cardWidth = widthPx; }
    void setTight(bool isTight) { m_isTight = isTight; } ///< no higher than its body
    void empty();                                    ///< takes everything out of the body
    Language reader() const { return m_reader; }
    virtual bool mayLeave() { return true; } ///< asked when somebody wants to close it; who says no says why
    void toTop();                                    ///< of the body
    void place(); ///< again, after its body was filled

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    BenchLook m_look;
    Language m_reader = Language::English;
    int m_cardWidth = 720;
    bool m_isTight = false;
    QPointer<QWidget> m_before; ///< what had the keyboard
    QWidget *m_card;
    TextLabel *m_title;
    QPushButton *m_close;
    QScrollArea *m_area;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
};

} // namespace sala
