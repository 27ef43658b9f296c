#pragma once

#include "app/look/theme.h"
#include "translations/language.h"

#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QPropertyAnimation>

QT_FORWARD_DECLARE_CLASS(QKeyEvent)

namespace sala {

class TouchKeyboard;

/// Gives an area of pages a keyboard to touch, at its lower edge. It rises when a field for text is pressed, by a finger or
/// a mouse (which a touch panel may be, too), in the field's own language or else the pages'. It goes when something is
/// written by a real keyboard, the focus is elsewhere, or it is closed by its own key. Where a real keyboard has written,
/// a mouse raises it only by a second press into the same field, until beginAnew(); a finger always does. While it is there
/// the area's contents are that much shorter; the field is in sight with the text above it, and stays so when it goes. What is touched is written as an input method's
/// commit: undo, completion and lengths hold. Password fields and fields that cannot be written in have none. A child
/// of the area; GUI thread.
class TypingAid final : public QObject {
    Q_OBJECT

  public:
    explicit TypingAid(QWidget &area);

    void setTheme(const GalleryTheme &theme);
    void setLanguage(Language language); ///< of the pages; all words anew

    bool isUp() const { return !m_field.isNull(); }
    TouchKeyboard &keyboard() { return *m_keyboard; }
    void raiseFor(QWidget &field); ///< as if it was touched
    void close();
    void beginAnew(); ///< other pages, perhaps another person: closed, and no real keyboard is known of

  Q_SIGNALS:
    void isUpChanged(bool isUp); ///< the pages may leave away what typing does not need; before the field is shown

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void letGo(QObject *watched, QEvent::Type type);
    void touched(QWidget *widget);
    void keyPressed(const QObject *watched, const QKeyEvent &event);
    void leaveToReal();
    void focusMoved(QWidget *now);
    void follow(QWidget &field);
    void fit();
    void showField(QWidget &field);
    void write(const QString &sign);
    void press(int key);
    void enter();

    QWidget &m_area;
    TouchKeyboard *m_keyboard;
    GalleryTheme m_theme;
    Language m_language = Language::English;
    QPointer<QWidget> m_field;  ///< that is written in
    bool m_isTouch = false;     ///< what was pressed last was pressed by a finger
    bool m_isDown = false;      ///< something is being pressed: nothing may move under it
    bool m_isClosing = false;   ///< when it is let go
    bool m_isWriting = false;   ///< what is touched
    bool m_isRealAtHand = false; ///< something was written by a real keyboard
    QPointer<QWidget> m_leftAlone; ///< pressed since then, and nothing rose
    QPropertyAnimation m_rise;
};

} // namespace sala
