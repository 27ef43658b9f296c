#pragma once

#include "app/keyboard/key_plan.h"
#include "app/look/accessible_part.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>

#include <chrono>

QT_FORWARD_DECLARE_CLASS(QEventPoint)
QT_FORWARD_DECLARE_CLASS(QTouchEvent)

namespace sala {

class TextBlock;

/// Keys to touch, in five languages: writes nothing itself and says what was touched. Takes several fingers at once,
/// each key as its finger is lifted; never the keyboard's focus. A touch that a bad screen reports twice is one. GUI
/// thread.
class TouchKeyboard final : public QWidget, public PaintedItems {
    Q_OBJECT

  public:
    explicit TouchKeyboard(QWidget *parent = nullptr);

    void setTheme(const GalleryTheme &theme);
    void retranslate();                  ///< what screen readers are told
    void setLayoutOf(Language language); ///< and its first signs
    Language layoutOf() const { return m_plan.language; }
    enum class Shift { Off, Once, Locked };
    Shift shift() const { return m_shift; }
    const QList<PlacedKey> &keys() const { return m_keys; }

    static constexpr std::chrono::milliseconds kBounce{50}; ///< no finger comes back to its key so soon
    void setBounce(std::chrono::milliseconds time) { m_bounce = time; } ///< for tests

    int itemCount() const override { return int(m_keys.size()); }
    QString itemName(int item) const override;
    QString itemDescription(int) const override { return {}; }
    QRect itemRect(int item) const override { return m_keys[item].rect; }
    int itemAt(QPoint position) const override;
    int currentItem() const override { return -1; }
    bool isItemChosen(int item) const override;
    void pressItem(int item) override { strike(m_keys[item]); }
    QAccessible::Role itemRole() const override { return QAccessible::PushButton; }

  Q_SIGNALS:
    void written(const QString &sign);
    void erased();
    void moved(int by); ///< -1, 1
    void entered();
    void closeRequested();

  protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    void place();
    void strike(const PlacedKey &key);
    void touchShift();
    void setShift(Shift shift);
    void paintKey(QPainter &painter, int item) const;
    void paintWords(QPainter &painter, int item, const QColor &colour) const;
    TextBlock wordsOn(int item) const;
    QString label(const PlacedKey &key) const;
    Language languageOf(const PlacedKey &key) const;
    Language next() const;

    // touch_keyboard_fingers.cpp
    static constexpr int kMouse = -1; ///< as a finger
    bool touch(const QTouchEvent &event);
    bool mouse(QEvent &event);
    void down(int finger, QPointF position);
    void drawn(int finger, QPointF position);
    void up(int finger);
    void letGo();
    bool isBounce(int item) const;

    GalleryTheme m_theme;
    KeyPlan m_plan;
    Shift m_shift = Shift::Off;
    QList<PlacedKey> m_keys;
    QHash<int, int> m_fingers; ///< each on its key; -1: between keys
    std::chrono::milliseconds m_bounce = kBounce;
    QElapsedTimer m_sinceUp;
    QPoint m_lastUp;
    QTimer m_again; ///< erases on while its key is held
};

} // namespace sala
